// Forward substitution with a unit lower triangular tile that stays in L1.
#pragma once

#include "api/compute/cb_api.h"
#include "core/mailbox.h"
#include "core/sfpu.h"

namespace softmetal::device {

template <DataFormat format>
FORCE_INLINE uint32_t triangle_element(uint32_t tile, uint32_t row, uint32_t column) {
    const uint32_t at = (row / 16 * 2 + column / 16) * 256 + row % 16 * 16 + column % 16;
    if constexpr (format == DataFormat::Float32)
        return reinterpret_cast<const volatile uint32_t*>(tile)[at];
    else
        return static_cast<uint32_t>(reinterpret_cast<const volatile uint16_t*>(tile)[at]) << 16;
}

// Row by row: x[row] = b[row] minus the rows before it, each times its element of the triangle.
template <DataFormat format, bool negated>
inline void solve_triangle(uint32_t tile, uint32_t from, uint32_t to) {
    static_assert(format == DataFormat::Float32 || format == DataFormat::Float16_b,
                  "triangle_solve_tile: the triangle is Float32 or Float16_b");
    sfpu(SfpuOp::kCopyDst, from, 0, 0, to);
    for (uint32_t row = 1; row < 32; ++row)
        for (uint32_t column = 0; column < row; ++column) {
            const uint32_t element = triangle_element<format>(tile, row, column) ^ (negated ? 0 : 0x80000000u);
            if (element << 1 != 0) sfpu(SfpuOp::kMultiplyAddRow, to, 0, 0, to, kSfpuDefault, column, row, element);
        }
}

}  // namespace softmetal::device

namespace ckernel {

// Kept so that kernels compile: solving needs no preparation here.
template <auto...>
ALWI void triangle_solve_tile_init() {}

// The unpacker waits until the triangle has been read, so that its page may be popped.
template <DataFormat L_FORMAT = DataFormat::Float32, bool L_NEGATED = false, bool L_CACHED = true,
          bool is_fp32_dest_acc_en = DST_ACCUM_MODE>
ALWI void triangle_solve_tile(uint32_t cb_l, uint32_t l_tile_idx, [[maybe_unused]] uint32_t idst_in,
                              [[maybe_unused]] uint32_t idst_out) {
    static_assert(is_fp32_dest_acc_en, "triangle_solve_tile needs a 32-bit Dst: set fp32_dest_acc_en");
    [[maybe_unused]] const uint32_t tile = get_tile_address(cb_l, l_tile_idx);
    MATH(softmetal::device::solve_triangle<L_FORMAT, L_NEGATED>(tile, idst_in, idst_out));
    MATH(mailbox_write(UnpackThreadId, 0));
    UNPACK(mailbox_read(MathThreadId));
}

}  // namespace ckernel
