// Settings of the tile engine that a compute kernel runs with.
#pragma once

#include <optional>

#include <tt-metalium/base_types.hpp>
#include <tt-metalium/experimental/metal2_host_api/dataflow_buffer_spec.hpp>
#include <tt-metalium/experimental/metal2_host_api/utility/table.hpp>

namespace tt::tt_metal::experimental {

// Those of every chip, and those of one kind. Settings of another chip are ignored.
struct ComputeHardwareConfig {
    // How many bits of the operands' mantissas a product takes into account.
    MathFidelity fpu_math_fidelity = MathFidelity::HiFi4;
    // The exact or the fast form of SFPU functions.
    Precision sfpu_precision_mode = Precision::Precise;
    // Dst with 32 bits an element, and half as many tiles.
    bool enable_32_bit_dest = false;
    // Dst in two halves, one for the math stage and one for the packer; off: all of it for one after the other.
    bool double_buffer_dest = true;

    // Where the unpacker puts the tiles of a dataflow buffer. Needed for Float32 with 32 bits in Dst.
    using ComputeUnpackModes = Table<DFBSpecName, UnpackMode>;
    ComputeUnpackModes unpack_modes = {};

    // Wormhole and Blackhole.
    struct Compute1XXConfig {
        // How exponents of block floats are found.
        Precision bfp_pack_precision_mode = Precision::Approximate;
    };
    std::optional<Compute1XXConfig> config_1xx = std::nullopt;
    // Blackhole. softmetal does not run it when set: UnsupportedError.
    struct Compute12XConfig {
        // Whether the packer uses vectors of the RISC-V processor.
        bool enable_pack_rvv = false;
    };
    std::optional<Compute12XConfig> config_12x = std::nullopt;
    // Later chips.
    struct Compute2XXConfig {
        // Whether the unpacker uses vectors of the RISC-V processor.
        bool enable_unpack_rvv = false;
    };
    std::optional<Compute2XXConfig> config_2xx = std::nullopt;
};
// Short name of the above.
using ComputeUnpackModes = ComputeHardwareConfig::ComputeUnpackModes;

}  // namespace tt::tt_metal::experimental
