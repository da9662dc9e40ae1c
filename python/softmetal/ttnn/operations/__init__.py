"""Families of ops that have a name of their own."""

from softmetal.ttnn.operations import moreh as moreh

__all__ = ["moreh"]
