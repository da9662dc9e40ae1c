"""Marks that tests of TT-Metalium's tree import, for trees that come without this file."""

import pytest
from ttnn.device import is_blackhole


def skip_for_blackhole(reason_str="Not working for Blackhole"):
    return pytest.mark.skipif(is_blackhole(), reason=reason_str)
