// Products of on-chip matrices for scalar code: the matrix unit does them, from tiles that this processor makes and
// takes apart. `serve_products` is the compute processors' side, MatrixUnit the one that asks.
#pragma once

#include <cstdint>

namespace softmetal::scalar {

// The circular buffers between the two: what to do, tiles of both operands, of sums so far, and of results.
inline constexpr uint32_t kCommandBuffer = 1, kLeftBuffer = 2, kRightBuffer = 3, kSumBuffer = 4, kResultBuffer = 5;
// Words of a command: tiles of the product in both directions and in depth (no rows: the end), whether sums are added
// to, and the parts of both operands.
inline constexpr uint32_t kCommandWords = 6;

// The matrix unit multiplies numbers of 11 bits by numbers of 10. What has more is taken apart into numbers that add up
// to it, and products of parts that no float32 would show are left out.
constexpr bool matters(uint32_t left_part, uint32_t right_part) {
    return left_part + right_part <= 2;
}

}  // namespace softmetal::scalar

#if defined(COMPILE_FOR_BRISC) || defined(COMPILE_FOR_NCRISC)

#include "api/dataflow/dataflow_api.h"
#include "numbers.h"
#include "tiles.h"

namespace softmetal::scalar {

// A matrix in L1: the element in row r and column c is at data[r * row_step + c * column_step].
template <typename T>
struct Matrix {
    T* data;
    uint32_t rows, columns, row_step, column_step;
};
template <typename T>
Matrix(T*, uint32_t, uint32_t, uint32_t, uint32_t) -> Matrix<T>;

// How many parts a number needs as a left and as a right operand, and how many bits of its mantissa each part keeps.
template <typename T>
inline constexpr uint32_t kLeftParts = __is_same(T, float) ? 3 : 1;
template <typename T>
inline constexpr uint32_t kRightParts = __is_same(T, float) ? 3
                                        : __is_same(T, f16) ? 2
                                                            : 1;
inline constexpr uint32_t kLeftBits = 10, kRightBits = 9;

// `Operand` is the element type of the operands' tiles, of which there are at most so many, counting all parts.
template <typename Operand>
class MatrixUnit {
public:
    MatrixUnit(uint32_t left_tiles, uint32_t right_tiles) : left_tiles_(left_tiles), right_tiles_(right_tiles) {}

    // sum (+)= left * right. Sums of integers are added here: the unit's floats would round large ones.
    template <typename A, typename B, typename C>
    void multiply(const Matrix<A>& left, const Matrix<B>& right, const Matrix<C>& sum, bool add) {
        const uint32_t rows = tiles_of(left.rows), columns = tiles_of(right.columns), depth = tiles_of(left.columns);
        const bool add_there = add && !kInteger<C>;
        send(rows, columns, depth, add_there, kLeftParts<A>, kRightParts<B>);
        put<kLeftParts<A>, kLeftBits>(kLeftBuffer, left_tiles_, left);
        put<kRightParts<B>, kRightBits>(kRightBuffer, right_tiles_, right);
        for (uint32_t row = 0; row < rows; ++row) {
            for (uint32_t column = 0; column < columns; ++column) {
                if (add_there) {
                    cb_reserve_back(kSumBuffer, 1);
                    make_tile<1, 0, float>(get_write_ptr(kSumBuffer), 0, sum, row, column);
                    cb_push_back(kSumBuffer, 1);
                }
                cb_wait_front(kResultBuffer, 1);
                take_tile(get_read_ptr(kResultBuffer), sum, row, column, add && kInteger<C>);
                cb_pop_front(kResultBuffer, 1);
            }
        }
    }

    void end() { send(0, 0, 0, false, 0, 0); }

private:
    template <typename T>
    static constexpr bool kInteger = __is_same(T, int32_t);

    static void send(uint32_t rows, uint32_t columns, uint32_t depth, bool add, uint32_t left_parts,
                     uint32_t right_parts) {
        cb_reserve_back(kCommandBuffer, 1);
        auto* words = reinterpret_cast<volatile tt_l1_ptr uint32_t*>(get_write_ptr(kCommandBuffer));
        words[0] = rows, words[1] = columns, words[2] = depth, words[3] = add;
        words[4] = left_parts, words[5] = right_parts;
        cb_push_back(kCommandBuffer, 1);
    }

    // All pages at a time, so that tiles never wrap round the buffer's end. All first parts, then all second ones.
    template <uint32_t kParts, uint32_t kBits, typename T>
    static void put(uint32_t buffer, uint32_t pages, const Matrix<T>& matrix) {
        constexpr uint32_t kTileBytes = kTileDatums * sizeof(Operand);
        cb_reserve_back(buffer, pages);
        uint32_t to = get_write_ptr(buffer);
        const uint32_t part_bytes = tiles_of(matrix.rows) * tiles_of(matrix.columns) * kTileBytes;
        for (uint32_t row = 0; row < tiles_of(matrix.rows); ++row) {
            for (uint32_t column = 0; column < tiles_of(matrix.columns); ++column) {
                make_tile<kParts, kBits, Operand>(to, part_bytes, matrix, row, column);
                to += kTileBytes;
            }
        }
        cb_push_back(buffer, pages);
    }

    template <uint32_t kParts, uint32_t kBits, typename To, typename T>
    static void make_tile(uint32_t address, uint32_t part_bytes, const Matrix<T>& matrix, uint32_t tile_row,
                          uint32_t tile_column) {
        for (uint32_t row = 0; row < kTileSide; ++row) {
            const bool inside = tile_row * kTileSide + row < matrix.rows;
            for (uint32_t half = 0; half < 2; ++half) {
                const uint32_t first = tile_column * kTileSide + half * kFaceSide;
                const uint32_t count = inside ? within(matrix.columns, first, kFaceSide) : 0;
                const T* from =
                    matrix.data + (tile_row * kTileSide + row) * matrix.row_step + first * matrix.column_step;
                const uint32_t to = address + line_of_tile(row, half) * sizeof(To);
                for (uint32_t i = 0; i < count; ++i, from += matrix.column_step) {
                    put_parts<kParts, kBits, To>(to + i * sizeof(To), part_bytes, *from);
                }
                for (uint32_t part = 0; part < kParts; ++part) {
                    To* rest = reinterpret_cast<To*>(to + part * part_bytes);
                    for (uint32_t i = count; i < kFaceSide; ++i) rest[i] = To(0.0f);
                }
            }
        }
    }

    template <uint32_t kParts, uint32_t kBits, typename To, typename T>
    static void put_parts(uint32_t address, uint32_t part_bytes, T value) {
        if constexpr (kParts == 1) {
            *reinterpret_cast<To*>(address) = converted<To>(value);
        } else {
            float rest = float(value);
            const bool finite = (bits_as<uint32_t>(rest) & 0x7f800000u) != 0x7f800000u;
            for (uint32_t part = 0; part < kParts; ++part, address += part_bytes) {
                const float kept = bits_as<float>(bits_as<uint32_t>(rest) & ~((1u << (23 - kBits)) - 1));
                *reinterpret_cast<To*>(address) = To(finite ? kept : rest);
                rest = finite ? rest - kept : 0.0f;
            }
        }
    }

    template <typename T>
    static void take_tile(uint32_t address, const Matrix<T>& matrix, uint32_t tile_row, uint32_t tile_column,
                          bool add) {
        const float* tile = reinterpret_cast<const float*>(address);
        const uint32_t rows = within(matrix.rows, tile_row * kTileSide, kTileSide);
        for (uint32_t row = 0; row < rows; ++row) {
            for (uint32_t half = 0; half < 2; ++half) {
                const uint32_t first = tile_column * kTileSide + half * kFaceSide;
                const uint32_t count = within(matrix.columns, first, kFaceSide);
                const float* from = tile + line_of_tile(row, half);
                T* to = matrix.data + (tile_row * kTileSide + row) * matrix.row_step + first * matrix.column_step;
                for (uint32_t i = 0; i < count; ++i, to += matrix.column_step) {
                    *to = add ? T(*to + converted<T>(from[i])) : converted<T>(from[i]);
                }
            }
        }
    }

    template <typename To, typename From>
    static To converted(From value) {
        if constexpr (__is_same(To, From)) {
            return value;
        } else {
            return To(float(value));
        }
    }

    uint32_t left_tiles_, right_tiles_;
};

}  // namespace softmetal::scalar

#else

#include "api/compute/common.h"
#include "api/compute/matmul.h"
#include "api/compute/pack.h"
#include "api/compute/reconfig_data_format.h"
#include "api/compute/tile_move_copy.h"

namespace softmetal::scalar {

// One tile of a product, summed over its depth, for all parts of the operands.
inline void multiply_parts(const uint32_t (&words)[kCommandWords], uint32_t row, uint32_t column) {
    const uint32_t rows = words[0], columns = words[1], depth = words[2];
    for (uint32_t left = 0; left < words[4]; ++left) {
        for (uint32_t right = 0; right < words[5]; ++right) {
            if (!matters(left, right)) continue;
            const uint32_t left_tile = (left * rows + row) * depth, right_tile = right * depth * columns + column;
            for (uint32_t k = 0; k < depth; ++k) {
                matmul_tiles(kLeftBuffer, kRightBuffer, left_tile + k, right_tile + k * columns, 0);
            }
        }
    }
}

// Does products until it is told to end.
inline void serve_products(uint32_t left_tiles, uint32_t right_tiles) {
    mm_init(kLeftBuffer, kRightBuffer, kResultBuffer);
    while (true) {
        cb_wait_front(kCommandBuffer, 1);
        uint32_t words[kCommandWords];
        for (uint32_t i = 0; i < kCommandWords; ++i) words[i] = read_tile_value(kCommandBuffer, 0, i);
        cb_pop_front(kCommandBuffer, 1);
        const uint32_t rows = words[0], columns = words[1];
        if (rows == 0) return;
        cb_wait_front(kLeftBuffer, left_tiles);
        cb_wait_front(kRightBuffer, right_tiles);
        for (uint32_t row = 0; row < rows; ++row) {
            for (uint32_t column = 0; column < columns; ++column) {
                tile_regs_acquire();
                if (words[3]) {
                    cb_wait_front(kSumBuffer, 1);
                    copy_tile_to_dst_init_short_with_dt(kRightBuffer, kSumBuffer);
                    copy_tile(kSumBuffer, 0, 0);
                    cb_pop_front(kSumBuffer, 1);
                    mm_init_short_with_dt(kLeftBuffer, kRightBuffer, kSumBuffer);
                }
                multiply_parts(words, row, column);
                tile_regs_commit();
                cb_reserve_back(kResultBuffer, 1);
                tile_regs_wait();
                pack_tile(0, kResultBuffer);
                tile_regs_release();
                cb_push_back(kResultBuffer, 1);
            }
        }
        cb_pop_front(kLeftBuffer, left_tiles);
        cb_pop_front(kRightBuffer, right_tiles);
    }
}

}  // namespace softmetal::scalar

#endif
