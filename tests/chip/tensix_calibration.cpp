// Compares the tile engine's costs with device times measured on cards: tt-metal's report GEMM_FLOPS.md, manually tuned
// configurations. A product's time is the slower of unpackers and matrix unit, in blocks of 4 x 2 tiles as those
// kernels have them; what is left over in the measured time, up to a tenth, is packing and waiting.
#include <fmt/format.h>
#include <gtest/gtest.h>

#include <cstdlib>

#include "chip/tensix_cost.h"
#include "tensix/formats.h"

namespace softmetal::chip {
namespace {

using abi::DataFormat;

struct Case {
    const char* chip;
    DataFormat format;
    uint32_t fidelity;        // its code: 0 LoFi, 2 HiFi2, 4 HiFi4
    double measured_cycles;   // of one product on one core: cycles of the fidelity over the utilisation reported
    const char* measured_on;  // M, K, N
};

void PrintTo(const Case& row, std::ostream* out) {
    *out << fmt::format("{} {} {}", row.chip, tensix::format_name(row.format),
                        row.fidelity == 0 ? std::string("LoFi") : fmt::format("HiFi{}", row.fidelity));
}

class MeasuredProducts : public testing::TestWithParam<Case> {};

TEST_P(MeasuredProducts, WithinATenthAndNeverSlower) {
    const Case& row = GetParam();
    const auto machine = load_machine(row.chip);
    constexpr uint32_t kRows = 4, kCols = 2;
    tensix::UnpackRequest unpack;
    unpack.kind = abi::UnpackKind::kMatmul;
    unpack.shape0.format = unpack.shape1.format = row.format;
    unpack.shape0.page_bytes = unpack.shape1.page_bytes = tensix::tile_bytes(unpack.shape0);
    unpack.p0 = kCols | kRows << 8 | 1 << 16;
    tensix::FpuRequest product;
    product.op = abi::FpuOp::kMatmul;
    product.flags = row.fidelity << abi::FpuFlags::kFidelityShift;
    product.p0 = kCols | kRows << 8;
    const double model = static_cast<double>(std::max(unpack_cycles(machine->tensix, unpack_bytes(unpack)),
                                                      fpu_cycles(machine->tensix, product))) /
                         (kRows * kCols);
    const double error = model / row.measured_cycles - 1;
    if (std::getenv("SOFTMETAL_SHOW_CALIBRATION"))
        fmt::print("{:60} measured {:8} model {:8.1f} {:+.1f} %\n",
                   fmt::format("{} cycles a product ({})", testing::PrintToString(row), row.measured_on),
                   row.measured_cycles, model, 100 * error);
    EXPECT_LE(error, 0.01) << "measured " << row.measured_cycles << " cycles, the model takes " << model;
    EXPECT_GE(error, -0.10) << "measured " << row.measured_cycles << " cycles, the model takes " << model;
}

INSTANTIATE_TEST_SUITE_P(Gemm, MeasuredProducts,
                         testing::Values(Case{"n150", DataFormat::kFloat16_b, 4, 70.0, "16384 16384 16384"},
                                         Case{"n150", DataFormat::kFloat16_b, 2, 44.6, "16384 16384 16384"},
                                         Case{"n150", DataFormat::kBfp8_b, 2, 36.9, "16384 16384 16384"},
                                         Case{"n150", DataFormat::kBfp8_b, 0, 23.1, "16384 16384 16384"},
                                         Case{"n150", DataFormat::kBfp4_b, 0, 18.3, "4096 4096 4096"},
                                         Case{"p150", DataFormat::kFloat16_b, 4, 67.7, "3840 4992 6656"},
                                         Case{"p150", DataFormat::kFloat16_b, 2, 35.7, "3840 4992 6656"},
                                         Case{"p150", DataFormat::kBfp8_b, 2, 35.3, "3840 4992 6656"},
                                         Case{"p150", DataFormat::kBfp8_b, 0, 18.3, "3840 4992 6656"},
                                         Case{"p150", DataFormat::kBfp4_b, 0, 17.9, "5120 6656 6656"}));

}  // namespace
}  // namespace softmetal::chip
