"""Convolutions: pixels under each window are gathered into a row, and the rows multiplied with the weights."""

from __future__ import annotations

from dataclasses import dataclass, fields
from typing import TYPE_CHECKING, Any

from softmetal._native import UnsupportedError, UserError
from softmetal._native import ttnn as _native
from softmetal._native.ttnn import DataType, Layout, Shape, Tensor
from softmetal.ttnn import activations, layouts, products, rows
from softmetal.ttnn import windows as w
from softmetal.ttnn.binary import run_binary

if TYPE_CHECKING:
    from collections.abc import Sequence

    from softmetal._native.ttnn import CoreRangeSet, MemoryConfig, MeshDevice, TensorMemoryLayout
    from softmetal.ttnn.activations import UnaryWithParam

__all__ = ["Conv2dConfig", "conv1d", "conv2d", "prepare_conv_bias", "prepare_conv_weights"]

_FLOATS = (DataType.BFLOAT16, DataType.FLOAT32)


@dataclass
class Conv2dConfig:
    """How a convolution is done.

    Args:
        weights_dtype: type that the weights have while they are multiplied; by default the one they come with.
        activation: what is applied to the result: a UnaryWithParam or the name of an op; None for nothing.
        deallocate_activation: free the input's memory afterwards.
        output_layout: ROW_MAJOR or TILE (default).
        config_tensors_in_dram: accepted, as all that follow: they place and time work on the chip, which here follows
            from the sizes, and change no result.
        reallocate_halo_output: accepted.
        act_block_h_override: accepted.
        act_block_w_div: accepted.
        reshard_if_not_optimal: accepted.
        override_sharding_config: accepted.
        override_output_sharding_config: accepted.
        shard_layout: accepted; the result is interleaved unless `memory_config` says otherwise.
        core_grid: accepted.
        transpose_shards: accepted.
        enable_act_double_buffer: accepted.
        enable_weights_double_buffer: accepted.
        full_inner_dim: accepted.
        enable_kernel_stride_folding: accepted.
        enable_activation_reuse: accepted.
        force_split_reader: accepted.

    """

    weights_dtype: DataType | None = None
    activation: UnaryWithParam | str | None = None
    deallocate_activation: bool = False
    output_layout: Layout = Layout.TILE
    config_tensors_in_dram: bool = False
    reallocate_halo_output: bool = True
    act_block_h_override: int = 0
    act_block_w_div: int = 1
    reshard_if_not_optimal: bool = False
    override_sharding_config: bool = False
    override_output_sharding_config: bool = False
    shard_layout: TensorMemoryLayout | None = None
    core_grid: CoreRangeSet | None = None
    transpose_shards: bool = False
    enable_act_double_buffer: bool = False
    enable_weights_double_buffer: bool = False
    full_inner_dim: bool = False
    enable_kernel_stride_folding: bool | None = None
    enable_activation_reuse: bool = False
    force_split_reader: bool | None = None

    def __setattr__(self, name: str, value: Any) -> None:
        """Take known settings only: a misspelt one would be forgotten in silence."""
        if name not in {field.name for field in fields(self)}:
            raise AttributeError(
                f"Conv2dConfig has no setting '{name}'; it has {', '.join(f.name for f in fields(self))}"
            )
        object.__setattr__(self, name, value)


@dataclass(frozen=True)
class _Filter:
    """Sizes of the weights of a convolution, whose gathered rows hold a pixel in each `slot` of elements."""

    name: str
    in_channels: int
    out_channels: int
    groups: int
    kernel: tuple[int, int]
    slot: int

    @property
    def raw(self) -> list[int]:
        return [self.out_channels, self.in_channels // self.groups, *self.kernel]

    @property
    def prepared(self) -> list[int]:
        return [1, 1, self.kernel[0] * self.kernel[1] * self.slot, self.out_channels]

    def check(self) -> None:
        if self.in_channels % self.groups or self.out_channels % self.groups:
            raise UserError(
                f"ttnn.{self.name}: groups={self.groups} divides neither or only one of in_channels="
                f"{self.in_channels} and out_channels={self.out_channels}; it has to divide both"
            )


def _filter(
    name: str, in_channels: int, out_channels: int, groups: int, kernel: tuple[int, int], source: DataType
) -> _Filter:
    element = 4 if source == DataType.FLOAT32 else 2
    made = _Filter(name, in_channels, out_channels, max(groups, 1), kernel, w.slot_elements(in_channels, element))
    made.check()
    return made


def _prepared_weights(weight: Tensor, sizes: _Filter, dtype: DataType | None, device: MeshDevice) -> Tensor:
    """Order weights as the gathered rows are; what no pixel is in, and channels of other groups, get weight 0.

    As in TT-NN this is done on the host, once: the result may be given to later convolutions.
    """
    if list(weight.shape) == sizes.prepared and weight.layout == Layout.TILE:
        return weight if weight.is_on_device() else layouts.to_device(weight, device)
    if list(weight.shape) != sizes.raw:
        raise UserError(
            f"ttnn.{sizes.name}: weight_tensor has shape {weight.shape}; expected {sizes.raw} "
            f"[out_channels, in_channels / groups, kernel height, kernel width], or what prepare_conv_weights returns"
        )
    import numpy as np

    array = np.asarray(weight.to_numpy(), dtype=np.float32)
    outs, ins = sizes.out_channels // sizes.groups, sizes.in_channels // sizes.groups
    result = np.zeros((*sizes.kernel, sizes.slot, sizes.out_channels), dtype=np.float32)
    for group in range(sizes.groups):
        from_channel, to_channel = group * ins, group * outs
        part = array[to_channel : to_channel + outs].transpose(2, 3, 1, 0)
        result[:, :, from_channel : from_channel + ins, to_channel : to_channel + outs] = part
    given = weight.dtype if weight.dtype in _FLOATS else DataType.BFLOAT16
    shape = Shape(sizes.prepared)
    return _native.tensor_from_array(
        result.reshape(sizes.prepared), shape, dtype or given, Layout.TILE, None, 0.0, device
    )


def _prepared_bias(bias: Tensor, sizes: _Filter, dtype: DataType | None, device: MeshDevice) -> Tensor:
    if bias.logical_volume() != sizes.out_channels:
        raise UserError(
            f"ttnn.{sizes.name}: bias_tensor has shape {bias.shape}; expected [1, 1, 1, {sizes.out_channels}]"
        )
    on_device = bias if bias.is_on_device() else layouts.to_device(bias, device)
    shaped = layouts.tiled(rows.reshape(on_device, (1, 1, 1, sizes.out_channels)))
    if dtype not in _FLOATS or dtype == shaped.dtype:
        return shaped
    return layouts.typecast(shaped, dtype)


def _config(name: str, config: Conv2dConfig | None) -> Conv2dConfig:
    if config is not None and not isinstance(config, Conv2dConfig):
        raise TypeError(f"ttnn.{name}: conv_config is {config!r}; expected a ttnn.Conv2dConfig")
    return config or Conv2dConfig()


def conv2d(
    *,
    input_tensor: Tensor,
    weight_tensor: Tensor,
    device: MeshDevice,
    in_channels: int,
    out_channels: int,
    batch_size: int,
    input_height: int,
    input_width: int,
    kernel_size: int | Sequence[int],
    stride: int | Sequence[int] = (1, 1),
    padding: int | Sequence[int] = (0, 0),
    dilation: int | Sequence[int] = (1, 1),
    groups: int = 1,
    dtype: DataType | None = None,
    bias_tensor: Tensor | None = None,
    conv_config: Conv2dConfig | None = None,
    compute_config: object | None = None,
    memory_config: MemoryConfig | None = None,
    slice_config: object | None = None,
    return_output_dim: bool = False,
    return_weights_and_bias: bool = False,
) -> Any:
    """Convolve pictures with filters.

    Args:
        input_tensor: pictures as [N, H, W, C] or [1, 1, N * H * W, C], float elements, on a device or the host.
        weight_tensor: [out_channels, in_channels / groups, kernel height, kernel width], or prepared weights.
        device: where it is done.
        in_channels: C of the input.
        out_channels: C of the result.
        batch_size: N.
        input_height: H, in pixels.
        input_width: W, in pixels.
        kernel_size: pixels of the filter (down, across).
        stride: pixels from one window to the next (down, across).
        padding: zeros around a picture: (down, across), or (top, bottom, left, right).
        dilation: pixels from one weight to the next (down, across).
        groups: groups of channels, each of which only meets filters of its own; 0 is taken for 1.
        dtype: the result's type; by default the input's.
        bias_tensor: one number for each channel of the result; None for none.
        conv_config: a Conv2dConfig.
        compute_config: accepted; products are exact for bf16 and summed in fp32.
        memory_config: where the result goes; by default interleaved where the input is.
        slice_config: accepted; inputs need not be sliced.
        return_output_dim: also return (height, width) of the result.
        return_weights_and_bias: also return the prepared weights and bias, which later calls may be given.

    Returns:
        A tensor of shape [1, 1, N * height * width, out_channels]; with what was asked for, a tuple
        (tensor, (height, width), (weights, bias)) of as many parts.

    Raises:
        UserError: shapes that do not fit to the sizes given.

    """
    del compute_config, slice_config
    config = _config("conv2d", conv_config)
    windows = w.Windows(
        batch_size,
        input_height,
        input_width,
        w.pair("conv2d", "kernel_size", kernel_size),
        w.pair("conv2d", "stride", stride),
        w.sides("conv2d", padding),
        w.pair("conv2d", "dilation", dilation),
    )
    windows.check("conv2d")
    if not input_tensor.is_on_device():
        input_tensor = layouts.to_device(input_tensor, device)
    source = w.pixels("conv2d", input_tensor, windows, in_channels)
    sizes = _filter("conv2d", in_channels, out_channels, groups, windows.kernel, source.dtype)
    weights = _prepared_weights(weight_tensor, sizes, config.weights_dtype, device)
    gathered = rows.reshape(w.gather(source, windows, windows.taps, 0), (1, 1, windows.count, sizes.prepared[2]))
    result = products.matmul(gathered, weights, dtype=DataType.FLOAT32)
    bias = None if bias_tensor is None else _prepared_bias(bias_tensor, sizes, config.weights_dtype, device)
    if bias is not None:
        result = run_binary("add", result, bias)
    result = activations.apply("conv2d", config.activation, result)
    result = _finished(result, dtype or input_tensor.dtype, config.output_layout, memory_config)
    if config.deallocate_activation:
        input_tensor.deallocate(True)
    extras: list[Any] = [windows.out] if return_output_dim else []
    extras += [(weights, bias)] if return_weights_and_bias else []
    return (result, *extras) if extras else result


def _finished(result: Tensor, dtype: DataType, layout: Layout, memory_config: MemoryConfig | None) -> Tensor:
    if layout == Layout.ROW_MAJOR and dtype not in _FLOATS:
        raise UserError(f"ttnn.conv2d: {dtype} exists in tiles only; ask for output_layout=ttnn.TILE_LAYOUT")
    result = layouts.to_layout(layouts.typecast(result, dtype), layout)
    return result if memory_config is None else layouts.to_memory_config(result, memory_config)


def conv1d(
    *,
    input_tensor: Tensor,
    weight_tensor: Tensor,
    device: MeshDevice,
    in_channels: int,
    out_channels: int,
    batch_size: int,
    input_length: int,
    kernel_size: int,
    stride: int = 1,
    padding: int | Sequence[int] = 0,
    dilation: int = 1,
    groups: int = 1,
    dtype: DataType | None = None,
    bias_tensor: Tensor | None = None,
    conv_config: Conv2dConfig | None = None,
    compute_config: object | None = None,
    memory_config: MemoryConfig | None = None,
    return_output_dim: bool = False,
    return_weights_and_bias: bool = False,
) -> Any:
    """Convolve sequences with filters.

    Args:
        input_tensor: sequences as [N, L, C] or [1, 1, N * L, C], float elements, on a device or the host.
        weight_tensor: [out_channels, in_channels / groups, kernel length], or prepared weights.
        device: where it is done.
        in_channels: C of the input.
        out_channels: C of the result.
        batch_size: N.
        input_length: L, in elements.
        kernel_size: elements of the filter.
        stride: elements from one window to the next.
        padding: zeros around a sequence: one number, or (before, after).
        dilation: elements from one weight to the next.
        groups: groups of channels, each of which only meets filters of its own.
        dtype: the result's type; by default the input's.
        bias_tensor: one number for each channel of the result; None for none.
        conv_config: a Conv2dConfig.
        compute_config: accepted; products are exact for bf16 and summed in fp32.
        memory_config: where the result goes; by default interleaved where the input is.
        return_output_dim: also return the length of the result.
        return_weights_and_bias: also return the prepared weights and bias, which later calls may be given.

    Returns:
        A tensor of shape [1, 1, N * length, out_channels]; with what was asked for, a tuple
        (tensor, length, (weights, bias)) of as many parts.

    Raises:
        UserError: shapes that do not fit to the sizes given.

    """
    if len(weight_tensor.shape) == 3:
        weight_tensor = rows.reshape(weight_tensor, (*weight_tensor.shape, 1))
    before, after = (padding, padding) if isinstance(padding, int) else padding
    result = conv2d(
        input_tensor=input_tensor,
        weight_tensor=weight_tensor,
        device=device,
        in_channels=in_channels,
        out_channels=out_channels,
        batch_size=batch_size,
        input_height=input_length,
        input_width=1,
        kernel_size=(kernel_size, 1),
        stride=(stride, 1),
        padding=(before, after, 0, 0),
        dilation=(dilation, 1),
        groups=groups,
        dtype=dtype,
        bias_tensor=bias_tensor,
        conv_config=conv_config,
        compute_config=compute_config,
        memory_config=memory_config,
        return_output_dim=return_output_dim,
        return_weights_and_bias=return_weights_and_bias,
    )
    return (result[0], result[1][0], *result[2:]) if return_output_dim else result


def prepare_conv_weights(
    *,
    weight_tensor: Tensor,
    input_memory_config: MemoryConfig,
    input_layout: Layout,
    weights_format: str,
    in_channels: int,
    out_channels: int,
    batch_size: int,
    input_height: int,
    input_width: int,
    kernel_size: int | Sequence[int],
    stride: int | Sequence[int],
    padding: int | Sequence[int],
    dilation: int | Sequence[int],
    has_bias: bool,
    groups: int,
    device: MeshDevice,
    input_dtype: DataType,
    output_dtype: DataType | None = None,
    conv_config: Conv2dConfig | None = None,
    compute_config: object | None = None,
    slice_config: object | None = None,
) -> Tensor:
    """Bring the weights of a convolution into the order in which conv2d multiplies them.

    Args:
        weight_tensor: [out_channels, in_channels / groups, kernel height, kernel width].
        input_memory_config: accepted; the result does not depend on where the input is.
        input_layout: accepted.
        weights_format: "OIHW".
        in_channels: channels of the input.
        out_channels: channels of the result.
        batch_size: accepted.
        input_height: accepted.
        input_width: accepted.
        kernel_size: pixels of the filter (down, across).
        stride: accepted.
        padding: accepted.
        dilation: accepted.
        has_bias: accepted.
        groups: groups of channels.
        device: where the result goes.
        input_dtype: type of the input that they will meet.
        output_dtype: accepted.
        conv_config: a Conv2dConfig, for its weights_dtype.
        compute_config: accepted.
        slice_config: accepted.

    Returns:
        The weights on the device, for conv2d's `weight_tensor`.

    Raises:
        UserError: a shape that does not fit to the sizes given.
        UnsupportedError: another weights_format.

    """
    del input_memory_config, input_layout, batch_size, input_height, input_width, stride, padding, dilation
    del has_bias, output_dtype, compute_config, slice_config
    if weights_format != "OIHW":
        raise UnsupportedError(
            f"ttnn.prepare_conv_weights: weights_format '{weights_format}'; only 'OIHW' is supported"
        )
    kernel = w.pair("prepare_conv_weights", "kernel_size", kernel_size)
    sizes = _filter("prepare_conv_weights", in_channels, out_channels, groups, kernel, input_dtype)
    return _prepared_weights(weight_tensor, sizes, _config("prepare_conv_weights", conv_config).weights_dtype, device)


def prepare_conv_bias(
    *,
    bias_tensor: Tensor,
    input_memory_config: MemoryConfig,
    input_layout: Layout,
    in_channels: int,
    out_channels: int,
    batch_size: int,
    input_height: int,
    input_width: int,
    kernel_size: int | Sequence[int],
    stride: int | Sequence[int],
    padding: int | Sequence[int],
    dilation: int | Sequence[int],
    groups: int,
    device: MeshDevice,
    input_dtype: DataType,
    output_dtype: DataType | None = None,
    conv_config: Conv2dConfig | None = None,
    compute_config: object | None = None,
    slice_config: object | None = None,
) -> Tensor:
    """Bring the bias of a convolution into the shape and place in which conv2d adds it.

    Args:
        bias_tensor: one number for each channel of the result.
        input_memory_config: accepted; the result does not depend on where the input is.
        input_layout: accepted.
        in_channels: channels of the input.
        out_channels: channels of the result.
        batch_size: accepted.
        input_height: accepted.
        input_width: accepted.
        kernel_size: pixels of the filter (down, across).
        stride: accepted.
        padding: accepted.
        dilation: accepted.
        groups: groups of channels.
        device: where the result goes.
        input_dtype: type of the input that the weights will meet.
        output_dtype: accepted.
        conv_config: a Conv2dConfig, for its weights_dtype.
        compute_config: accepted.
        slice_config: accepted.

    Returns:
        The bias on the device, for conv2d's `bias_tensor`.

    Raises:
        UserError: another number of elements than out_channels.

    """
    del input_memory_config, input_layout, batch_size, input_height, input_width, stride, padding, dilation
    del output_dtype, compute_config, slice_config
    kernel = w.pair("prepare_conv_bias", "kernel_size", kernel_size)
    sizes = _filter("prepare_conv_bias", in_channels, out_channels, groups, kernel, input_dtype)
    return _prepared_bias(bias_tensor, sizes, _config("prepare_conv_bias", conv_config).weights_dtype, device)
