"""The HTML report in a real browser: it asks for nothing, its links lead, it prints marked (`make verify`)."""

from __future__ import annotations

import base64
import json
import os
import shutil
import subprocess
import sys
import tempfile
import threading
from collections.abc import Callable, Sequence
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any, Final

from briefreader import Article, compare, resources
from briefreader.report import FORMATS
from briefreader.report.dossier import Dossier
from briefreader.review.reviewed import Reviewed

MARKING: Final = "RESTRICTED"
NEEDED: Final = {"chromium": "chromium", "pdftotext": "poppler-utils", "pdftoppm": "poppler-utils"}
FLAGS: Final = (
    "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--hide-scrollbars",
    "--disable-background-networking", "--disable-component-update", "--disable-sync", "--remote-debugging-pipe",
)  # fmt: skip
OWN_HOSTS: Final = ("google.com", "googleapis.com")
"""What Chromium asks for on its own account, whatever page it shows."""

WAIT: Final = 60
WHERE: Final = "document.querySelector(':target')?.id"
SEEN: Final = """(() => {
  const place = document.querySelector(':target').getBoundingClientRect();
  return place.height > 0 && place.top >= 0 && place.top < innerHeight;
})()"""


def need(tools: dict[str, str]) -> None:
    """Install the tools that are missing, where we may."""
    packages = sorted({package for tool, package in tools.items() if not shutil.which(tool)})
    if not packages:
        return
    if os.geteuid() != 0:
        sys.exit(f"verify: install {' '.join(packages)} (apt-get install …) and try again")
    subprocess.run(["apt-get", "update"], check=True, stdout=subprocess.DEVNULL)
    command = ["apt-get", "install", "--yes", "--no-install-recommends", *packages, "fonts-dejavu-core"]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)


def expect(holds: object, what: str, found: object = "") -> None:
    """Say what was seen, or end the run."""
    if not holds:
        sys.exit(f"verify: not so: {what} {found}")
    print(f"seen: {what}")


class Recorder(BaseHTTPRequestHandler):
    """A proxy that lets nothing through and remembers what was asked for."""

    asked: Final[list[str]] = []

    def refuse(self) -> None:
        self.asked.append(f"{self.command} {self.path}")
        self.send_error(403)

    do_GET = do_POST = do_HEAD = do_CONNECT = do_OPTIONS = refuse  # noqa: N815 (the names are http.server's)

    def log_message(self, format: str, *arguments: object) -> None:  # noqa: A002 (so is this)
        """Say nothing."""


class Browser:
    """Headless Chromium, told what to do by its DevTools protocol over a pipe."""

    def __init__(self, home: Path, proxy: int) -> None:
        told, self._tell = os.pipe()
        self._hear, telling = os.pipe()

        command = ["chromium", *FLAGS, f"--user-data-dir={home}", f"--proxy-server=127.0.0.1:{proxy}"]
        # A proxy is not asked for what is on this machine unless it is told to be.
        command += ["--proxy-bypass-list=<-loopback>", "about:blank"]
        # The protocol is spoken on the descriptors 3 and 4.
        shell = ["bash", "-c", f'exec "$@" 3<&{told} 4>&{telling}', "bash"]
        self._process = subprocess.Popen([*shell, *command], pass_fds=(told, telling), stderr=subprocess.DEVNULL)
        os.close(told)
        os.close(telling)
        self._rest = b""
        self._number = 0
        self.events: list[dict[str, Any]] = []
        self._session = ""
        target = self.do("Target.createTarget", url="about:blank")["targetId"]
        self._session = self.do("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]
        for domain in ("Page", "Runtime", "Log", "Network"):
            self.do(f"{domain}.enable")

    def _message(self) -> dict[str, Any]:
        while b"\0" not in self._rest:
            part = os.read(self._hear, 1 << 20)
            if not part:
                sys.exit("verify: the browser ended")
            self._rest += part
        message, self._rest = self._rest.split(b"\0", 1)
        said: dict[str, Any] = json.loads(message)
        return said

    def do(self, method: str, **parameters: Any) -> dict[str, Any]:
        """Give an order and return its answer; what happens meanwhile is kept in `events`."""
        self._number += 1
        order: dict[str, Any] = {"id": self._number, "method": method, "params": parameters}
        if self._session:
            order["sessionId"] = self._session
        os.write(self._tell, json.dumps(order).encode() + b"\0")
        while (said := self._message()).get("id") != self._number:
            self.events.append(said)
        if "error" in said:
            sys.exit(f"verify: {method}: {said['error']}")
        result: dict[str, Any] = said["result"]
        return result

    def open(self, url: str) -> None:
        """Open a page and wait until it is loaded."""
        self.events.clear()
        self.do("Page.navigate", url=url)
        while not self.happened("Page.loadEventFired"):
            self.events.append(self._message())

    def happened(self, *methods: str) -> list[dict[str, Any]]:
        """Return what happened of some sorts since the page was opened."""
        return [event for event in self.events if event.get("method") in methods]

    def ask(self, expression: str) -> Any:
        """Return the value of an expression in the page."""
        answer = self.do("Runtime.evaluate", expression=expression, returnByValue=True)
        if "exceptionDetails" in answer:
            sys.exit(f"verify: {expression}: {answer['exceptionDetails']}")
        return answer["result"].get("value")

    def press(self, key: str, code: int, text: str = "") -> None:
        """Press a key."""
        common = {"key": key, "code": key, "windowsVirtualKeyCode": code}
        self.do("Input.dispatchKeyEvent", type="keyDown", text=text, **common)
        self.do("Input.dispatchKeyEvent", type="keyUp", **common)

    def look(self, file: Path, *, width: int, height: int, scheme: str = "light") -> None:
        """Take a picture of the page at a size, in a colour scheme."""
        self.do("Emulation.setDeviceMetricsOverride", width=width, height=height, deviceScaleFactor=1, mobile=False)
        self.do("Emulation.setEmulatedMedia", features=[{"name": "prefers-color-scheme", "value": scheme}])
        file.write_bytes(base64.b64decode(self.do("Page.captureScreenshot")["data"]))

    def close(self) -> None:
        """End it."""
        self._process.terminate()
        self._process.wait(WAIT)


def follow(browser: Browser, link: str, target: str) -> None:
    """Go to a link by the keyboard, press enter, and see that its target is led to and in sight."""
    browser.ask(f"document.querySelector({json.dumps(link)}).focus()")
    browser.press("Enter", 13, "\r")
    expect(browser.ask(WHERE) == target and browser.ask(SEEN), f"{link} leads to {target}", browser.ask(WHERE))


def check_links(browser: Browser) -> None:
    lost = """[...document.querySelectorAll('a[href]')].map(one => one.getAttribute('href'))
              .filter(href => !href.startsWith('#') || !document.getElementById(href.slice(1)))"""
    expect(browser.ask(lost) == [], "every link leads to a place in the page", browser.ask(lost))
    first = "document.querySelector('.beside a').getAttribute('href').slice(1)"
    fact = browser.ask(first)
    follow(browser, ".beside a", fact)
    follow(browser, f"#{fact} blockquote a", f"{fact}-1")
    lit = f"""[...document.querySelectorAll('span.{fact}')]
              .every(one => getComputedStyle(one).backgroundColor !== 'rgba(0, 0, 0, 0)')"""
    expect(browser.ask(lit), f"all passages of {fact} stand out when one is led to")
    follow(browser, f"#{fact}-1 + a", f"{fact}-2")
    for _ in range(2):
        browser.ask("document.activeElement.blur(); history.replaceState(null, '', '#'); scrollTo(0, 0)")
    browser.press("Tab", 9)
    expect(browser.ask("!!document.activeElement.href"), "the tab key reaches a link")


def check_sizes(browser: Browser, pictures: Path) -> None:
    looks = (("light", 1500, 950), ("dark", 1500, 950), ("narrow", 390, 1400))
    for name, width, height in looks:
        scheme = "dark" if name == "dark" else "light"
        browser.look(pictures / f"{name}.png", width=width, height=height, scheme=scheme)
        wide = browser.ask("document.documentElement.scrollWidth - innerWidth")
        expect(wide <= 0, f"{name}, {width}×{height}: nothing is cut off at the side", wide)
    browser.look(pictures / "light.png", width=1500, height=950)


def check_print(browser: Browser, pictures: Path) -> None:
    pdf = pictures / "report.pdf"
    made = browser.do("Page.printToPDF", preferCSSPageSize=True, printBackground=False)
    pdf.write_bytes(base64.b64decode(made["data"]))
    pages = words_of(["pdftotext", "-layout", str(pdf), "-"]).split("\f")[:-1]
    expect(pages, f"it prints on {len(pages)} pages")
    marked = [page.strip().split("\n")[0].strip() == MARKING and page.count(MARKING) > 1 for page in pages]
    expect(all(marked), "the marking is at the top and the bottom of every page", marked)
    subprocess.run(["pdftoppm", "-r", "70", "-png", str(pdf), str(pictures / "page")], check=True)


def words_of(command: Sequence[str]) -> str:
    return subprocess.run(command, check=True, capture_output=True, text=True, encoding="utf-8").stdout


def is_browsers_own(asked: str) -> bool:
    """Return True of "CONNECT host:443" or "GET http://host/…" where the host is Chromium's."""
    host = asked.partition(" ")[2].removeprefix("http://").partition("/")[0].partition(":")[0]
    return any(host == own or host.endswith(f".{own}") for own in OWN_HOSTS)


def check_recorder(browser: Browser, folder: Path) -> None:
    """See that a request would be noticed: a page that makes one is."""
    probe = folder / "probe.html"
    probe.write_text('<!DOCTYPE html><img src="http://probe.example/x.png" alt="">', encoding="utf-8")
    browser.open(probe.as_uri())
    expect("GET http://probe.example/x.png" in Recorder.asked, "a page that asks for a picture is caught at it")
    Recorder.asked.clear()
    probe.unlink()


def check_silence(browser: Browser, url: str) -> None:
    sent = [event["params"]["request"]["url"] for event in browser.happened("Network.requestWillBeSent")]
    outside = [each for each in sent if not each.startswith(url)]
    outside += [each for each in Recorder.asked if not is_browsers_own(each)]
    expect(not outside, "the page asks for nothing but itself", outside)
    said = browser.happened("Log.entryAdded", "Runtime.consoleAPICalled", "Runtime.exceptionThrown")
    expect(not said, "the console is empty", said)


def main(checks: Sequence[Callable[[Browser, Path], None]] = (check_sizes, check_print)) -> None:
    need(NEEDED)
    pictures = Path(sys.argv[1] if len(sys.argv) > 1 else tempfile.mkdtemp(prefix="briefreader-verify-html-"))
    pictures.mkdir(parents=True, exist_ok=True)
    briefing = compare([Article.read(path) for path in resources.seeds()], marking=MARKING)
    page = pictures / "report.html"
    page.write_text(str(FORMATS["html"].render(Dossier(Reviewed(briefing)))), encoding="utf-8")
    proxy = ThreadingHTTPServer(("127.0.0.1", 0), Recorder)
    threading.Thread(target=proxy.serve_forever, daemon=True).start()
    with tempfile.TemporaryDirectory(prefix="briefreader-verify-", ignore_cleanup_errors=True) as home:
        browser = Browser(Path(home), proxy.server_port)
        try:
            browser.do("Emulation.setDeviceMetricsOverride", width=1500, height=950, deviceScaleFactor=1, mobile=False)
            check_recorder(browser, pictures)
            browser.open(page.as_uri())
            check_links(browser)
            for check in checks:
                check(browser, pictures)
            check_silence(browser, page.as_uri())
        finally:
            browser.close()
            proxy.shutdown()
    print(f"verify: all seen; the pictures are in {pictures}")


if __name__ == "__main__":
    main()
