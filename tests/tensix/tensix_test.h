// What the tile engine's tests share: an engine with its L1, tiles written and read by value, random data.
#pragma once

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <bit>
#include <cstring>
#include <random>
#include <vector>

#include "softmetal/error.h"
#include "tensix/engine.h"
#include "tensix/formats.h"
#include "tensix/simd.h"

namespace softmetal::tensix::test {

using abi::FpuFlags;
using abi::FpuOp;
using abi::PackFlags;
using abi::PackSetting;
using abi::SfpuFlags;
using abi::SfpuOp;
using abi::UnpackFlags;
using abi::UnpackKind;

inline uint32_t bits_of(float value) {
    return std::bit_cast<uint32_t>(value);
}
inline float from_bits(uint32_t bits) {
    return std::bit_cast<float>(bits);
}

inline TileShape shape_of(DataFormat format, uint8_t rows = 32, uint8_t cols = 32) {
    TileShape shape;
    shape.format = format;
    shape.rows = rows;
    shape.cols = cols;
    shape.face_rows = rows < 16 ? rows : 16;
    shape.num_faces = static_cast<uint8_t>((rows + 15) / 16 * (cols / 16));
    shape.page_bytes = tile_bytes(shape);
    return shape;
}

using Values = std::vector<float>;

// Runs everything at one SIMD level, then goes back.
struct WithSimd {
    explicit WithSimd(SimdLevel level) : before(simd_level()) { set_simd_level(level); }
    ~WithSimd() { set_simd_level(before); }
    SimdLevel before;
};

inline std::vector<SimdLevel> simd_levels() {
    std::vector<SimdLevel> levels;
    for (SimdLevel level : {SimdLevel::kPortable, SimdLevel::kAvx2, SimdLevel::kAvx512, SimdLevel::kAvx512Bf16})
        if (simd_supported(level)) levels.push_back(level);
    return levels;
}

struct Rig {
    explicit Rig(DstMode mode = {}, size_t l1_bytes = 256 * 1024) : l1(l1_bytes), engine(l1) {
        engine.set_dst_mode(mode);
        engine.zero_math_half();
    }

    // Row-major values into a tile at `address`.
    void put(uint32_t address, const TileShape& shape, const Values& rows, Rounding rounding = Rounding::kNearestEven) {
        Values faces(tile_datums(shape));
        faces_from_rows(rows, shape, faces);
        encode_tile(faces, shape, rounding, std::span(l1).subspan(address));
    }
    Values get(uint32_t address, const TileShape& shape) {
        Values faces(tile_datums(shape)), rows(tile_datums(shape));
        decode_tile(std::span<const uint8_t>(l1).subspan(address), shape, faces);
        rows_from_faces(faces, shape, rows);
        return rows;
    }
    Values dst(uint32_t index = 0) {
        Values out(1024);
        engine.read_dst(index, std::span<float, 1024>(out.data(), 1024));
        return out;
    }
    std::vector<int32_t> dst_ints(uint32_t index = 0) {
        Values values = dst(index);
        std::vector<int32_t> out(1024);
        std::memcpy(out.data(), values.data(), 4096);
        return out;
    }
    void unpack(UnpackKind kind, uint32_t a0, const TileShape& s0, uint32_t a1 = 0, const TileShape& s1 = {},
                uint32_t p0 = 0, uint32_t p1 = 0, uint32_t flags = 0) {
        engine.unpack({kind, flags, a0, a1, s0, s1, p0, p1});
    }
    void fpu(FpuOp op, uint32_t flags = 0, uint32_t index = 0, uint32_t p0 = 0) {
        engine.fpu({op, flags, index, p0, 0});
    }
    void copy(uint32_t address, const TileShape& shape, uint32_t index = 0, uint32_t unpack_flags = 0) {
        unpack(UnpackKind::kA, address, shape, 0, {}, 0, 0, unpack_flags);
        fpu(FpuOp::kCopy, 0, index);
    }
    void pack(uint32_t address, const TileShape& shape, uint32_t index = 0, uint32_t flags = 0, uint32_t p0 = 0) {
        engine.pack({flags, index, address, shape, p0, 0});
    }

    std::vector<uint8_t> l1;
    Engine engine;
};

inline constexpr uint32_t kHiFi4 = 4, kHiFi3 = 3, kHiFi2 = 2, kLoFi = 0;

class Random {
public:
    explicit Random(uint64_t seed) : generator_(seed) {}
    uint32_t word() { return static_cast<uint32_t>(generator_() >> 16); }
    float uniform(float low, float high) { return low + (high - low) * static_cast<float>(word() >> 8) * 0x1p-24f; }
    Values uniform_tile(float low, float high, size_t count = 1024) {
        Values values(count);
        for (float& value : values) value = uniform(low, high);
        return values;
    }

private:
    std::mt19937_64 generator_;
};

}  // namespace softmetal::tensix::test
