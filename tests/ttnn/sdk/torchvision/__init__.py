"""As much of torchvision as the tutorials use, with pictures made of noise: what counts is that the network runs."""

from . import datasets, transforms

__all__ = ["datasets", "transforms"]
