"""The settings of this target among `pass_configs`: which there are, and of which type each is; not what they do."""

from __future__ import annotations

import difflib
from collections.abc import Mapping


def _is_text(value) -> bool:
    return isinstance(value, str)


def _is_flag(value) -> bool:
    return isinstance(value, bool)


def _is_format_table(value) -> bool:
    return isinstance(value, Mapping) and all(isinstance(text, str) for item in value.items() for text in item)


_FLAG = "True or False"
# Key: test, and what it takes in words. Which texts are right is for the compiler to say, which knows the kernel.
SETTINGS = {
    "tt.approximate_exp": (_is_flag, _FLAG),
    "tt.data_format": (_is_format_table, 'a dict from a tensor\'s name to a format, such as {"A": "bfp8_b"}'),
    "tt.exact_float32": (_is_flag, _FLAG),
    "tt.machine": (_is_text, 'the name of a chip, such as "n150" or "p150"'),
    "tt.math_fidelity": (_is_text, "one of LoFi, HiFi2, HiFi3, HiFi4"),
}


def _unknown(key, known) -> str:
    names = {name.rpartition(".")[2]: name for name in known}
    near = difflib.get_close_matches(str(key).rpartition(".")[2], names, n=1)
    return f"did you mean {names[near[0]]}?" if near else f"the target's settings are {', '.join(SETTINGS)}"


def check_settings(pass_configs) -> None:
    """Raise UserError for a setting that does not exist, or is of the wrong type."""
    import tvm

    from . import UserError

    if pass_configs is None:
        return
    if not isinstance(pass_configs, Mapping):
        raise UserError(
            f'pass_configs is {pass_configs!r}; it takes a dict from settings to values, such as {{"tt.math_fidelity": '
            '"HiFi2"}'
        )
    for given, value in pass_configs.items():
        key = getattr(given, "value", given)
        if key in SETTINGS:
            right, takes = SETTINGS[key]
            if not right(value):
                raise UserError(f"pass_configs: {key} is {value!r}; it takes {takes}")
        elif key not in (known := tvm.transform.PassContext.list_configs()):
            raise UserError(f"pass_configs: there is no setting {key!r}; {_unknown(key, [*SETTINGS, *known])}")
