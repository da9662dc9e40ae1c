"""Convolutions and pooling next to torch."""

from __future__ import annotations

import pytest
import torch
from torch.nn import functional

from softmetal import UserError, ttnn


def pictures(values, device, dtype=ttnn.bfloat16, layout=ttnn.ROW_MAJOR_LAYOUT):
    return ttnn.from_torch(values.permute(0, 2, 3, 1).contiguous(), dtype=dtype, layout=layout, device=device)


def as_torch(tensor, batch, out):
    """Return [1, 1, N * H * W, C] as torch's [N, C, H, W]."""
    return ttnn.to_torch(tensor).float().reshape(batch, *out, -1).permute(0, 3, 1, 2)


# batch, channels in and out, height, width, kernel, stride, padding, dilation, groups
CONVOLUTIONS = {
    "plain": (1, 3, 4, 5, 7, (3, 3), (1, 1), (1, 1), (1, 1), 1),
    "two pictures, strides": (2, 20, 40, 9, 8, (3, 2), (2, 3), (0, 1), (1, 1), 1),
    "dilation": (1, 5, 33, 11, 10, (2, 3), (1, 2), (2, 1), (3, 2), 1),
    "groups": (1, 6, 4, 6, 6, (3, 3), (1, 1), (1, 1), (1, 1), 2),
    "depthwise": (1, 35, 35, 4, 4, (3, 3), (1, 1), (1, 1), (1, 1), 35),
    "one pixel": (1, 64, 32, 4, 8, (1, 1), (1, 1), (0, 0), (1, 1), 1),
}


@pytest.mark.parametrize("name", CONVOLUTIONS)
def test_conv2d(device, name):
    batch, ins, outs, height, width, kernel, stride, padding, dilation, groups = CONVOLUTIONS[name]
    torch.manual_seed(1)
    x = torch.randn(batch, ins, height, width).bfloat16().float()
    weight = torch.randn(outs, ins // groups, *kernel).bfloat16().float()
    bias = torch.randn(outs).bfloat16().float()
    result, out = ttnn.conv2d(
        input_tensor=pictures(x, device),
        weight_tensor=ttnn.from_torch(weight, dtype=ttnn.bfloat16),
        bias_tensor=ttnn.from_torch(bias.reshape(1, 1, 1, -1), dtype=ttnn.bfloat16),
        device=device,
        in_channels=ins,
        out_channels=outs,
        batch_size=batch,
        input_height=height,
        input_width=width,
        kernel_size=kernel,
        stride=stride,
        padding=padding,
        dilation=dilation,
        groups=groups,
        dtype=ttnn.float32,
        return_output_dim=True,
    )
    expected = functional.conv2d(x, weight, bias, stride, padding, dilation, groups)
    assert out == tuple(expected.shape[2:]) and list(result.shape) == [1, 1, batch * out[0] * out[1], outs]
    torch.testing.assert_close(as_torch(result, batch, out), expected, rtol=1e-4, atol=1e-3)


def sizes(device, **changed):
    return {
        "device": device,
        "in_channels": 4,
        "out_channels": 8,
        "batch_size": 1,
        "input_height": 6,
        "input_width": 6,
        "kernel_size": (3, 3),
        **changed,
    }


@pytest.mark.parametrize("dtype", [ttnn.bfloat16, ttnn.float32, ttnn.bfloat8_b], ids=str)
def test_conv2d_settings(device, dtype):
    x, weight = torch.rand(1, 4, 6, 6), torch.rand(8, 4, 3, 3) - 0.5
    layout = ttnn.TILE_LAYOUT if dtype == ttnn.bfloat8_b else ttnn.ROW_MAJOR_LAYOUT
    config = ttnn.Conv2dConfig(
        weights_dtype=dtype,
        activation=ttnn.UnaryWithParam(ttnn.UnaryOpType.RELU),
        deallocate_activation=True,
        output_layout=ttnn.ROW_MAJOR_LAYOUT,
    )
    source, given = pictures(x, device, dtype, layout), ttnn.from_torch(weight, dtype=ttnn.float32)
    settings = sizes(device, padding=(2, 0, 1, 1), conv_config=config, dtype=ttnn.bfloat16)
    result, (weights, bias) = ttnn.conv2d(
        input_tensor=source,
        weight_tensor=given,
        memory_config=ttnn.L1_MEMORY_CONFIG,
        return_weights_and_bias=True,
        **settings,
    )
    expected = functional.relu(functional.conv2d(functional.pad(x, (1, 1, 2, 0)), weight))
    assert not source.is_allocated() and bias is None and result.layout == ttnn.ROW_MAJOR_LAYOUT
    assert result.memory_config() == ttnn.L1_MEMORY_CONFIG and weights.dtype == dtype
    torch.testing.assert_close(as_torch(result, 1, (6, 6)), expected, rtol=3e-2, atol=3e-2)
    again = ttnn.conv2d(input_tensor=pictures(x, device, dtype, layout), weight_tensor=weights, **settings)
    assert torch.equal(ttnn.to_torch(again), ttnn.to_torch(result))


def test_prepared_weights(device):
    x, weight, bias = torch.rand(1, 4, 6, 6), torch.rand(8, 4, 3, 3) - 0.5, torch.rand(8)
    settings = sizes(device, stride=(1, 1), padding=(0, 0), dilation=(1, 1), groups=1)
    more = {
        "input_memory_config": ttnn.DRAM_MEMORY_CONFIG,
        "input_layout": ttnn.ROW_MAJOR_LAYOUT,
        "input_dtype": ttnn.bfloat16,
        **settings,
    }
    weights = ttnn.prepare_conv_weights(
        weight_tensor=ttnn.from_torch(weight), weights_format="OIHW", has_bias=True, **more
    )
    added = ttnn.prepare_conv_bias(bias_tensor=ttnn.from_torch(bias), **more)
    given = {"input_tensor": pictures(x, device), "dtype": ttnn.float32, **settings}
    one = ttnn.conv2d(weight_tensor=weights, bias_tensor=added, **given)
    two = ttnn.conv2d(weight_tensor=ttnn.from_torch(weight), bias_tensor=ttnn.from_torch(bias), **given)
    assert torch.equal(ttnn.to_torch(one), ttnn.to_torch(two))


def test_conv1d(device):
    x, weight = torch.rand(2, 6, 19), torch.rand(5, 6, 4) - 0.5
    result, length = ttnn.conv1d(
        input_tensor=ttnn.from_torch(x.permute(0, 2, 1).contiguous(), dtype=ttnn.float32, device=device),
        weight_tensor=ttnn.from_torch(weight),
        device=device,
        in_channels=6,
        out_channels=5,
        batch_size=2,
        input_length=19,
        kernel_size=4,
        stride=2,
        padding=1,
        return_output_dim=True,
    )
    expected = functional.conv1d(x, weight, stride=2, padding=1)
    assert length == expected.shape[-1]
    found = ttnn.to_torch(result).reshape(2, length, 5).permute(0, 2, 1)
    torch.testing.assert_close(found, expected, rtol=1e-2, atol=1e-2)


# batch, channels, height, width, kernel, stride, padding, dilation, ceil_mode
POOLS = {
    "halves": (1, 16, 8, 8, [2, 2], [2, 2], [0, 0], [1, 1], False),
    "overlap": (2, 40, 7, 9, (3, 3), (2, 1), (1, 1), (1, 1), False),
    "dilation": (1, 3, 9, 9, (2, 3), (1, 1), (1, 1), (2, 2), False),
    "ceil": (1, 33, 6, 7, (3, 3), (2, 2), (1, 0), (1, 1), True),
}


@pytest.mark.parametrize("dtype", [ttnn.bfloat16, ttnn.float32], ids=str)
@pytest.mark.parametrize("name", POOLS)
def test_max_pool2d(device, name, dtype):
    batch, channels, height, width, kernel, stride, padding, dilation, ceil = POOLS[name]
    x = (torch.randn(batch, channels, height, width) - 3).bfloat16().float()
    result = ttnn.max_pool2d(
        pictures(x, device, dtype), batch, height, width, channels, kernel, stride, padding, dilation, ceil
    )
    expected = functional.max_pool2d(x, kernel, stride, padding, dilation, ceil)
    assert list(result.shape) == [1, 1, expected[:, 0].numel(), channels] and result.layout == ttnn.ROW_MAJOR_LAYOUT
    assert torch.equal(as_torch(result, batch, expected.shape[2:]), expected)


@pytest.mark.parametrize("settings", [{}, {"count_include_pad": False}, {"divisor_override": 5}], ids=str)
@pytest.mark.parametrize("name", ["halves", "overlap", "ceil"])
def test_avg_pool2d(device, name, settings):
    batch, channels, height, width, kernel, stride, padding, _, ceil = POOLS[name]
    x = torch.randn(batch, channels, height, width)
    result = ttnn.avg_pool2d(
        pictures(x, device, ttnn.float32),
        batch,
        height,
        width,
        channels,
        kernel,
        stride,
        padding,
        ceil,
        dtype=ttnn.float32,
        **settings,
    )
    expected = functional.avg_pool2d(x, tuple(kernel), tuple(stride), tuple(padding), ceil, **settings)
    torch.testing.assert_close(as_torch(result, batch, expected.shape[2:]), expected, rtol=1e-5, atol=1e-5)


def test_global_avg_pool2d(device):
    x = torch.rand(2, 5, 6, 7)
    result = ttnn.global_avg_pool2d(pictures(x, device))
    assert list(result.shape) == [2, 1, 1, 5]
    torch.testing.assert_close(ttnn.to_torch(result).float().reshape(2, 5), x.mean((2, 3)), rtol=1e-2, atol=1e-2)


def test_what_does_not_fit_says_so(device):
    x, weight = pictures(torch.rand(1, 4, 6, 6), device), ttnn.from_torch(torch.rand(8, 4, 3, 3))
    for changed, said in (
        ({"in_channels": 3}, "pixels of 3 channels"),
        ({"out_channels": 9}, r"expected \[9, 4, 3, 3\]"),
        ({"groups": 3}, "groups=3"),
        ({"kernel_size": (9, 9)}, "does not fit"),
        ({"stride": (0, 1)}, "at least 1"),
        ({"padding": (1, 2, 3)}, "give one number, or two"),
    ):
        with pytest.raises(UserError, match=said):
            ttnn.conv2d(input_tensor=x, weight_tensor=weight, **sizes(device, **changed))
    with pytest.raises(AttributeError, match="no setting 'weight_dtype'"):
        ttnn.Conv2dConfig().weight_dtype = ttnn.bfloat16
    with pytest.raises(UserError, match="at most half a window"):
        ttnn.max_pool2d(x, 1, 6, 6, 4, (2, 2), (2, 2), (2, 2))
