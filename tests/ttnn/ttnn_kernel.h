// One core that runs a compute kernel of TT-NN's: a feeder writes tiles into its circular buffers in a given order, a
// drain takes tiles out. Knows nothing of particular kernels.
#pragma once

#include <map>
#include <span>

#include <tt-metalium/tensor_accessor_args.hpp>

#include "host/support.h"
#include "tensix/formats.h"

namespace softmetal::host::testing {

using Tile1024 = std::vector<float>;  // row-major 32x32

struct TtnnBuffer {
    std::string name;  // as the kernel names it; empty where it uses the index
    uint8_t index = 0;
    tt::DataFormat format = tt::DataFormat::Float16_b;
    uint32_t pages = 2;
    bool exact = false;  // Float32 that goes straight to Dst with all its bits
};

struct TtnnKernel {
    std::string file;  // below ttnn/cpp/ttnn
    std::vector<TtnnBuffer> buffers;
    std::map<std::string, uint32_t> compile_args;  // args::name, known when compiled
    std::vector<std::string> runtime_args;         // args::name, in the order of `values`
    std::vector<uint32_t> values;
    std::vector<uint32_t> positional;  // compile-time arguments by number
    std::map<std::string, std::string> defines;
    bool fp32_dest = false;

    const TtnnBuffer& buffer(uint32_t index) const;
};

// What goes in or comes out: one tile of a buffer. Integer formats take the values as integers.
struct TileStep {
    uint8_t buffer = 0;
    Tile1024 tile;
};

// TT-NN's folder, from SOFTMETAL_TTNN_DIR: the one that holds ttnn/cpp. Empty where unset.
std::string ttnn_folder();

// Feeds the steps in order, then returns the tiles of `outputs`, each a buffer's index, in that order.
std::vector<Tile1024> run_ttnn_kernel(const TtnnKernel& kernel, const std::vector<TileStep>& inputs,
                                      const std::vector<uint8_t>& outputs, const std::string& machine = "wormhole_b0");

}  // namespace softmetal::host::testing
