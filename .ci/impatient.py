"""How pytest runs while faults are planted: what takes longest comes last, and a failure is not made smaller.

A test that fails ends the run, so the quick ones come first; who reads the result wants to know that a fault is noticed, not
by which smallest example. Every run tries the same examples, or a fault would be noticed in one and not in the next.
"""

import pytest
from hypothesis import HealthCheck, Phase, is_hypothesis_test, settings

settings.register_profile(
    "impatient",
    phases=(Phase.explicit, Phase.generate),
    derandomize=True,
    deadline=None,  # counting which test runs what takes its time
    suppress_health_check=list(HealthCheck),
)
settings.load_profile("impatient")


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(items: list[pytest.Function]) -> None:
    """Put the tests that try many examples behind those that try one."""
    items.sort(key=lambda item: is_hypothesis_test(item.obj))
