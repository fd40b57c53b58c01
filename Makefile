# The commands of a checkout; `make` alone lists them.
# Everything is installed into .venv from the locks; the files .venv/.* remember what is there, so that a second run
# starts at once and a changed lock or pyproject.toml is installed by itself.

PYTHON ?= python3
ARGS ?=

VENV := .venv
BIN := $(VENV)/bin
PIP := $(BIN)/python -m pip --disable-pip-version-check --no-input --quiet
# --no-index: what the build needs is in the lock, so nothing may be fetched past its hashes.
INSTALL_PACKAGE := $(PIP) install --no-index --no-build-isolation --no-deps --editable .
COMPILE = $(BIN)/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-header $(ARGS)

.DEFAULT_GOAL := help
.PHONY: help run test bench verify lock clean

help: ## list these targets
	@awk -F ':[^#]*## ' '/^[a-z]+:.*## / { printf "make %-7s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

run: $(VENV)/.runtime ## open the app on the sample articles, or on ARGS="a.txt b.txt"
	@$(BIN)/briefreader $(ARGS)

test: $(VENV)/.test ## check style, types and imports, then run the tests
	$(BIN)/ruff check
	$(BIN)/ruff format --check
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/pytest -n 2 --dist worksteal

bench: $(VENV)/.runtime ## measure start-up, keys, large sets, the comparison, the review, reports, captures (some fifteen minutes)
	$(BIN)/python bench/compare.py $(ARGS)
	$(BIN)/python bench/start.py $(ARGS)
	$(BIN)/python bench/wire.py $(ARGS)
	$(BIN)/python bench/large.py $(ARGS)
	$(BIN)/python bench/growth.py $(filter --json,$(ARGS))
	$(BIN)/python bench/store.py $(filter --json,$(ARGS))
	$(BIN)/python bench/survival.py $(filter --json,$(ARGS))
	$(BIN)/python bench/laying.py $(ARGS)
	$(BIN)/python bench/reports.py $(ARGS)
	$(BIN)/python bench/captures.py $(ARGS)

verify: $(VENV)/.runtime ## check screens, captures and reports in tmux, Chromium, LibreOffice, installed if missing
	$(BIN)/python tests/verify/screens.py
	PYTHONPATH=.:bench $(BIN)/python tests/verify/captures.py
	$(BIN)/python tests/verify/page.py
	PYTHONPATH=. $(BIN)/python tests/verify/word.py
	PYTHONPATH=. $(BIN)/python tests/verify/spreadsheet.py

lock: $(VENV)/.made pyproject.toml ## write the locks anew from pyproject.toml; ARGS=--upgrade takes newer versions
	$(PIP) install --require-hashes --requirement locks/uv.txt
	$(COMPILE) pyproject.toml --extra all --group build --output-file locks/runtime.txt
	$(COMPILE) pyproject.toml --extra all --group build --group test --constraint locks/runtime.txt --output-file locks/test.txt
	$(COMPILE) --group lock --output-file locks/uv.txt

clean: ## remove .venv, caches and builds
	rm -rf $(VENV) dist build .mypy_cache .ruff_cache .pytest_cache .import_linter_cache .hypothesis
	find . -name __pycache__ -type d -prune -exec rm -rf {} +

# A .venv whose making broke off has no pip: begin again.
$(VENV)/.made:
	@$(PYTHON) -c 'import sys; sys.version_info >= (3, 11) or sys.exit("briefreader needs Python 3.11 or newer: make PYTHON=python3.12 …")'
	@$(BIN)/python -m pip --version >/dev/null 2>&1 || $(PYTHON) -m venv --clear $(VENV)
	@touch $@

$(VENV)/.runtime: locks/runtime.txt pyproject.toml $(VENV)/.made
	@echo "briefreader: installing the locked dependencies into $(VENV), this once" >&2
	@$(PIP) install --require-hashes --requirement locks/runtime.txt
	@$(INSTALL_PACKAGE)
	@$(BIN)/python -m compileall -q briefreader # where PYTHONDONTWRITEBYTECODE is set, every start would compile it all
	@touch $@

$(VENV)/.test: locks/test.txt $(VENV)/.runtime
	@echo "briefreader: installing the locked test tools into $(VENV), this once" >&2
	@$(PIP) install --require-hashes --requirement locks/test.txt
	@touch $@
