"""Names of the network between chips, so that programs that mention it import; the network itself is not simulated."""

from __future__ import annotations

from enum import Enum
from typing import NoReturn

from softmetal._native import UnsupportedError

__all__ = ["FabricConfig", "Topology", "set_fabric_config", "setup_fabric_connection"]


class FabricConfig(Enum):
    """Ways of connecting chips. Accepted by name; setting one other than DISABLED is an UnsupportedError."""

    DISABLED = 0
    FABRIC_1D = 1
    FABRIC_1D_RING = 2
    FABRIC_2D = 3
    FABRIC_2D_TORUS_X = 4
    FABRIC_2D_TORUS_Y = 5
    FABRIC_2D_TORUS_XY = 6
    CUSTOM = 7


class Topology(Enum):
    """Shapes in which devices are connected."""

    Ring = 0
    Linear = 1
    Mesh = 2
    Torus = 3


def set_fabric_config(config: FabricConfig, *settings: object) -> None:
    """Accept DISABLED.

    Args:
        config: the way of connecting chips.
        settings: those of TT-NN, not looked at.

    Raises:
        UnsupportedError: any other way.

    """
    del settings
    if config is not FabricConfig.DISABLED:
        raise UnsupportedError(f"set_fabric_config: {config}: the network between chips is not simulated")


def setup_fabric_connection(*arguments: object) -> NoReturn:
    """Say that the network between chips is not simulated.

    Args:
        arguments: those of TT-NN, not looked at.

    Raises:
        UnsupportedError: always.

    """
    del arguments
    raise UnsupportedError("setup_fabric_connection: the network between chips is not simulated")
