"""The errors softmetal raises: which class says whose fault it is, the text says what, where and what to do."""

from softmetal._native import (
    CompileError,
    ConfigError,
    Error,
    HangError,
    InternalError,
    KernelFault,
    StoppedError,
    UnsupportedError,
    UserError,
)

__all__ = [
    "CompileError",
    "ConfigError",
    "Error",
    "HangError",
    "InternalError",
    "KernelFault",
    "StoppedError",
    "UnsupportedError",
    "UserError",
]
