"""What a compiled GEMM computes, bit for bit, from the formats' definitions. In numpy, slow, knows no device code.

It follows the host's block-float rounding, the source registers' widths, the order of a tile product's sums, Dst's
rounding, the packer's rounding and its addition in L1, and the compiler's choice of K blocks.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

TILE = 32
GROUP = 16  # datums that share a block-float exponent

# Masks of fp32 bits: what a fidelity phase sees of an operand, sign and exponent aside. in0 (A) goes through SrcB,
# 7 bits of 1.x at a time; in1 (B) through SrcA, which has 10 bits and shows 5 of them at a time.
A_HIGH, A_FULL = 0xFFFE0000, 0xFFFFFFFF
B_HIGH, B_FULL = 0xFFF80000, 0xFFFFC000


@dataclass(frozen=True)
class Model:
    """What the compiler decided (formats, fidelity, Dst's width, K blocks in tiles, where sums are kept)."""

    a_format: str
    b_format: str
    c_format: str
    trans_a: bool
    trans_b: bool
    split_b: bool
    fp32_dest: bool
    fidelity: str
    block_k: int
    k_blocks: int
    pass_blocks: int
    accumulate: str


def bits_of(values: np.ndarray) -> np.ndarray:
    return np.ascontiguousarray(values, np.float32).view(np.uint32)


def masked(values: np.ndarray, mask: int) -> np.ndarray:
    return (bits_of(values) & np.uint32(mask)).view(np.float32)


# ---- formats ---------------------------------------------------------------------------------------


def exponents(values: np.ndarray) -> np.ndarray:
    return (bits_of(values) >> 23 & 0xFF).astype(np.int64)


def mantissas(values: np.ndarray) -> np.ndarray:
    hidden = (bits_of(values) & 0x7FFFFF | 0x800000).astype(np.int64)
    return np.where(exponents(values) == 0, 0, hidden)


def in_groups(values: np.ndarray) -> np.ndarray:
    rows, columns = values.shape
    padded = np.zeros((rows, -(-columns // GROUP) * GROUP), np.float32)
    padded[:, :columns] = values
    return padded.reshape(rows, -1, GROUP)


def from_magnitudes(values: np.ndarray, magnitude: np.ndarray, shared: np.ndarray, columns: int) -> np.ndarray:
    decoded = np.sign(values) * magnitude * np.exp2(shared - 127.0 - 6.0)
    return decoded.reshape(len(values), -1)[:, :columns].astype(np.float32)


def bfp8_of_host(values: np.ndarray) -> np.ndarray:
    """Aligned to the largest exponent by shifting, then to 7 bits, nearest even, saturating."""
    groups = in_groups(values)
    shared = exponents(groups).max(axis=2, keepdims=True)
    aligned = mantissas(groups) >> np.minimum(shared - exponents(groups), 31)
    kept, rest, half = aligned >> 17, aligned & 0x1FFFF, 1 << 16
    kept = kept + ((rest > half) | ((rest == half) & (kept & 1 == 1)))
    return from_magnitudes(groups, np.minimum(kept, 127), shared, values.shape[1])


def bfp8_of_packer(values: np.ndarray) -> np.ndarray:
    """First to 7 significant bits, then to the shared exponent; ties away from zero both times, saturating."""
    groups = in_groups(values)
    groups = ((bits_of(groups) + 0x10000) & np.uint32(0xFFFE0000)).view(np.float32)
    shared = exponents(groups).max(axis=2, keepdims=True)
    shift = 17 + np.minimum(shared - exponents(groups), 14)
    kept = (mantissas(groups) + (1 << (shift - 1))) >> shift
    return from_magnitudes(groups, np.minimum(kept, 127), shared, values.shape[1])


def nearest_even_bf16(values: np.ndarray) -> np.ndarray:
    bits = bits_of(values)
    return ((bits + 0x7FFF + (bits >> 16 & 1)) & np.uint32(0xFFFF0000)).view(np.float32)


def stored(values: np.ndarray, form: str) -> np.ndarray:
    """The caller's tensor as it lies in device memory, decoded to fp32."""
    if form == "Bfp8_b":
        return bfp8_of_host(values)
    if form == "Float16_b":
        return nearest_even_bf16(values)
    return values.astype(np.float16).astype(np.float32) if form == "Float16" else values


def packed(values: np.ndarray, form: str, from_fp32: bool) -> np.ndarray:
    """The packer: to nearest, ties away from zero; from 16-bit Dst what it holds."""
    if form == "Bfp8_b":
        return bfp8_of_packer(values)
    if form == "Float32" or not from_fp32:
        return values
    if form == "Float16_b":
        return ((bits_of(values) + 0x8000) & np.uint32(0xFFFF0000)).view(np.float32)
    exact = np.abs(values.astype(np.float64))
    unit = np.exp2(np.maximum(np.floor(np.log2(np.maximum(exact, 2.0**-30))), -14.0) - 10)
    return (np.sign(values) * np.floor(exact / unit + 0.5) * unit).astype(np.float32)


# ---- the product -------------------------------------------------------------------------------------


def through_source(values: np.ndarray, fp32_dest: bool) -> np.ndarray:
    """Source registers hold 19 bits with 32-bit Dst, 16 with 16-bit Dst; fp32 is cut off."""
    return masked(values, 0xFFFFE000 if fp32_dest else 0xFFFF0000)


def phases(a: np.ndarray, b: np.ndarray, fidelity: str) -> list[tuple[np.ndarray, np.ndarray]]:
    a_high, b_full = masked(a, A_HIGH), masked(b, B_FULL)
    return {
        "LoFi": [(a_high, masked(b, B_HIGH))],
        "HiFi2": [(a_high, b_full)],
        "HiFi3": [(a_high, b_full), (a - a_high, masked(b, B_HIGH))],
        "HiFi4": [(masked(a, A_FULL), b_full)],
    }[fidelity]


def add_tile(sums: np.ndarray, a: np.ndarray, b: np.ndarray, fp32_dest: bool) -> np.ndarray:
    """One tile of K: of each pair the odd k before the even one, fp32 nearest even after each exact product."""
    for step in range(TILE):
        k = step ^ 1
        product = a[:, k].astype(np.float64)[:, None] * b[k].astype(np.float64)[None, :]
        sums = (sums.astype(np.float64) + product).astype(np.float32)
        if not fp32_dest and step % 16 == 15:
            sums = nearest_even_bf16(sums)
    return sums


def padded_k(matrix: np.ndarray, axis: int, size: int) -> np.ndarray:
    widths = [(0, 0), (0, 0)]
    widths[axis] = (0, size - matrix.shape[axis])
    return np.pad(matrix, widths)


def left_operand(a: np.ndarray, model: Model) -> np.ndarray:
    a = stored(a, model.a_format)
    if model.trans_a:  # turned by the tile engine: through a source register and the packer into the same format
        a = packed(through_source(a, model.fp32_dest).T, model.a_format, model.fp32_dest)
    return through_source(a, model.fp32_dest)


def right_operand(b: np.ndarray, model: Model) -> np.ndarray:
    b = stored(b, model.b_format)
    return through_source(b.T if model.trans_b else b, model.fp32_dest)


def right_parts(b: np.ndarray, model: Model) -> list[np.ndarray]:
    """B, or what 8 bits hold of it and the rest."""
    if not model.split_b:
        return [b]
    high = packed(b, "Float16_b", True)
    return [high, packed(b - high, "Float16_b", True)]


def multiply(a: np.ndarray, b: np.ndarray, model: Model) -> np.ndarray:
    """C as the device stores it, decoded to fp32, for A and B as the caller passes them (in fp32)."""
    depth = model.k_blocks * model.block_k * TILE
    a = padded_k(left_operand(a, model), 1, depth)
    parts = right_parts(padded_k(right_operand(b, model), 0, depth), model)
    # Whole passes end at these blocks; before the first of them, if there are more, each block is one of its own.
    ends = list(range(model.pass_blocks, model.k_blocks + 1, model.pass_blocks))
    if len(ends) > 1:
        ends = sorted({*ends, *range(1, model.pass_blocks)})
    total = None
    for start, end in zip([0, *ends], ends, strict=False):
        # The last pass goes on in Dst from the sums that a buffer of their own has kept.
        reloads = model.accumulate == "partials" and end == model.k_blocks
        sums = total if reloads else np.zeros((a.shape[0], parts[0].shape[1]), np.float32)
        for tile in range(start * model.block_k, end * model.block_k):
            at = slice(tile * TILE, (tile + 1) * TILE)
            for part in parts:
                for a_phase, b_phase in phases(a[:, at], part[at], model.fidelity):
                    sums = add_tile(sums, a_phase, b_phase, model.fp32_dest)
        if model.accumulate == "dst":
            return packed(sums, model.c_format, model.fp32_dest)
        if reloads:
            return packed(sums, model.c_format, True)
        # L1 holds sums as wide as Dst's; the packer adds in fp32 and rounds to nearest even.
        total = sums if total is None else total + sums
        if not model.fp32_dest:
            total = nearest_even_bf16(total)
    return total
