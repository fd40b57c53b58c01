"""What all tests share: the examples of hypothesis are the same on every run, so that a change passes or does not."""

from hypothesis import settings

settings.register_profile("same", derandomize=True)
settings.load_profile("same")
