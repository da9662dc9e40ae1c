// Prints how fast the tile engine works: tile products a second by format, fidelity and SIMD level, and microseconds
// for the other steps of a kernel. Knows nothing of chips.
#include <fmt/format.h>

#include <chrono>
#include <cstring>
#include <vector>

#include "tensix/engine.h"
#include "tensix/formats.h"
#include "tensix/simd.h"

namespace {

using namespace softmetal;
using namespace softmetal::tensix;

constexpr uint32_t kIn0 = 0, kIn1 = 0x20000, kOut = 0x40000;

TileShape tile_shape(DataFormat format) {
    TileShape shape;
    shape.format = format;
    shape.page_bytes = tile_bytes(shape);
    return shape;
}

std::vector<uint8_t> random_l1(const TileShape& shape) {
    std::vector<uint8_t> l1(512 * 1024);
    std::vector<float> values(1024);
    uint32_t state = 1;
    for (uint32_t i = 0; i < 64; ++i) {
        for (float& value : values)
            value = static_cast<float>((state = state * 1664525u + 1013904223u) >> 8) * 0x1p-23f - 1.0f;
        encode_tile(values, shape, Rounding::kNearestEven,
                    std::span(l1).subspan(i < 32 ? kIn0 + i * shape.page_bytes : kIn1 + (i - 32) * shape.page_bytes));
    }
    return l1;
}

// The best of a few short runs: the machine has other things to do.
template <typename Work>
double seconds_per_call(Work work) {
    double best = 1e9;
    for (int run = 0; run < 5; ++run) {
        auto start = std::chrono::steady_clock::now();
        int calls = 0;
        double seconds = 0;
        do {
            for (int i = 0; i < 16; ++i) work();
            calls += 16;
            seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
        } while (seconds < 0.02);
        best = std::min(best, seconds / calls);
    }
    return best;
}

double matmul_seconds(DataFormat format, uint32_t fidelity, bool fp32_dst, uint32_t ct, uint32_t rt) {
    TileShape shape = tile_shape(format);
    std::vector<uint8_t> l1 = random_l1(shape);
    Engine engine(l1);
    engine.set_dst_mode({fp32_dst, fp32_dst});
    engine.zero_math_half();
    double seconds = seconds_per_call([&] {
        engine.unpack({abi::UnpackKind::kMatmul, 0, kIn0, kIn1, shape, shape, ct | rt << 8 | 1u << 16, 0});
        engine.fpu({abi::FpuOp::kMatmul, fidelity, 0, ct | rt << 8, 0});
    });
    return seconds / (ct * rt);
}

void print_matmul() {
    struct Row {
        const char* name;
        DataFormat format;
        uint32_t fidelity;
        bool fp32_dst;
    };
    constexpr Row kRows[] = {
        {"bf16 HiFi4", DataFormat::kFloat16_b, 4, true}, {"bf16 HiFi4, 16-bit Dst", DataFormat::kFloat16_b, 4, false},
        {"bf16 HiFi3", DataFormat::kFloat16_b, 3, true}, {"bf16 HiFi2", DataFormat::kFloat16_b, 2, true},
        {"bf16 LoFi", DataFormat::kFloat16_b, 0, true},  {"fp16 HiFi4", DataFormat::kFloat16, 4, true},
        {"fp32 HiFi4", DataFormat::kFloat32, 4, true},   {"bfp8 HiFi2", DataFormat::kBfp8_b, 2, true},
        {"bfp4 LoFi", DataFormat::kBfp4_b, 0, true},     {"int8", DataFormat::kInt8, 4, true}};
    fmt::print("{:24}{:>12}{:>10}{:>14}{:>14}{:>14}\n", "tile products", "path", "block", "us/product", "million/s",
               "GFLOP/s");
    for (SimdLevel level : {SimdLevel::kAvx512Bf16, SimdLevel::kAvx512, SimdLevel::kAvx2, SimdLevel::kPortable}) {
        if (!simd_supported(level)) continue;
        set_simd_level(level);
        for (const Row& row : kRows)
            for (auto [ct, rt] : {std::pair{4u, 2u}, {8u, 1u}, {1u, 1u}}) {
                double seconds = matmul_seconds(row.format, row.fidelity, row.fp32_dst, ct, rt);
                fmt::print("{:24}{:>12}{:>10}{:>14.3f}{:>14.3f}{:>14.1f}\n", row.name, simd_name(level),
                           fmt::format("{}x{}", ct, rt), seconds * 1e6, 1e-6 / seconds, 65536e-9 / seconds);
            }
    }
}

template <typename Work>
void print_step(const char* name, Work work) {
    fmt::print("{:40}{:>12.3f} us\n", name, seconds_per_call(work) * 1e6);
}

void print_steps(bool fp32_dst) {
    TileShape bf16 = tile_shape(DataFormat::kFloat16_b), bfp8 = tile_shape(DataFormat::kBfp8_b),
              fp32 = tile_shape(DataFormat::kFloat32);
    std::vector<uint8_t> l1 = random_l1(bf16), l1_bfp8 = random_l1(bfp8);
    Engine engine(l1);
    engine.set_dst_mode({fp32_dst, false});
    engine.zero_math_half();
    fmt::print("\none tile, {}-bit Dst\n", fp32_dst ? 32 : 16);
    auto one = [&](const TileShape& shape, abi::FpuOp op, uint32_t flags) {
        engine.unpack({abi::UnpackKind::kAB, 0, kIn0, kIn1, shape, shape, 0, 0});
        engine.fpu({op, flags, 0, 0, 0});
    };
    print_step("copy bf16", [&] { one(bf16, abi::FpuOp::kCopy, 4); });
    print_step("add bf16", [&] { one(bf16, abi::FpuOp::kAdd, 4); });
    print_step("mul bf16 HiFi4", [&] { one(bf16, abi::FpuOp::kMul, 4); });
    print_step("reduce row bf16", [&] { one(bf16, abi::FpuOp::kReduceSum, 4 | abi::FpuFlags::kReduceRow); });
    print_step("tilize bf16", [&] {
        engine.unpack({abi::UnpackKind::kTilize, 0, kIn0, 0, bf16, {}, 64, 0});
        engine.fpu({abi::FpuOp::kCopy, 0, 0, 0, 0});
    });
    print_step("pack bf16", [&] { engine.pack({1, 0, kOut, bf16, 0, 0}); });
    print_step("pack bfp8", [&] { engine.pack({1, 0, kOut, bfp8, 0, 0}); });
    print_step("pack fp32", [&] { engine.pack({1, 0, kOut, fp32, 0, 0}); });
    std::memcpy(l1.data() + kIn0, l1_bfp8.data() + kIn0, bfp8.page_bytes);
    print_step("copy bfp8", [&] { one(bfp8, abi::FpuOp::kCopy, 4); });
    for (auto [name, op] : {std::pair{"exp", abi::SfpuOp::kExp},
                            {"gelu", abi::SfpuOp::kGelu},
                            {"sigmoid", abi::SfpuOp::kSigmoid},
                            {"tanh", abi::SfpuOp::kTanh},
                            {"recip", abi::SfpuOp::kRecip},
                            {"log", abi::SfpuOp::kLog},
                            {"relu", abi::SfpuOp::kRelu},
                            {"sin", abi::SfpuOp::kSin},
                            {"add (binary)", abi::SfpuOp::kAddBinary}})
        print_step(name, [&, op = op] { engine.sfpu({op, 0, 0, 0, 1, 0, 0, 0, 0}); });
}

}  // namespace

int main() {
    SimdLevel best = simd_level();
    print_matmul();
    set_simd_level(best);
    print_steps(true);
    print_steps(false);
}
