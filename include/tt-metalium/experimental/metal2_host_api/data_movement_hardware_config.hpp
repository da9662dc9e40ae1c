// Which processor and which NoC a data-movement kernel has.
#pragma once

#include <optional>

#include <tt-metalium/experimental/metal2_host_api/dataflow_buffer_spec.hpp>
#include <tt-metalium/experimental/metal2_host_api/utility/group.hpp>
#include <tt-metalium/kernel_types.hpp>

namespace tt::tt_metal::experimental {

// Settings of one kind of chip; those of another are ignored.
struct DataMovementHardwareConfig {
    // Wormhole and Blackhole: needed there. The kernels of a node differ in processor and, unless all choose at run
    // time, in NoC.
    struct DataMovement1XXConfig {
        // As in DataMovementConfig.
        DataMovementProcessor processor = DataMovementProcessor::RISCV_0;
        NOC noc = NOC::NOC_0;
        NOC_MODE noc_mode = NOC_MODE::DM_DEDICATED_NOC;
    };
    std::optional<DataMovement1XXConfig> config_1xx = std::nullopt;
    // Later chips.
    struct DataMovement2XXConfig {
        // Dataflow buffers without synchronization by the hardware: some, or all.
        Group<DFBSpecName> disable_dfb_implicit_sync_for = {};
        bool disable_dfb_implicit_sync_for_all = false;
    };
    std::optional<DataMovement2XXConfig> config_2xx = std::nullopt;
};

// RISCV_1 on the NoC that suits reads from DRAM.
inline DataMovementHardwareConfig CreateReaderDataMovementConfig() {
    return {.config_1xx = DataMovementHardwareConfig::DataMovement1XXConfig{.processor = DataMovementProcessor::RISCV_1,
                                                                            .noc = NOC::NOC_0}};
}
// RISCV_0 on the NoC that suits writes to DRAM.
inline DataMovementHardwareConfig CreateWriterDataMovementConfig() {
    return {.config_1xx = DataMovementHardwareConfig::DataMovement1XXConfig{.processor = DataMovementProcessor::RISCV_0,
                                                                            .noc = NOC::NOC_1}};
}
// The same two under the names of August 2026.
inline DataMovementHardwareConfig CreateReaderGen1DataMovementConfig() {
    return CreateReaderDataMovementConfig();
}
inline DataMovementHardwareConfig CreateWriterGen1DataMovementConfig() {
    return CreateWriterDataMovementConfig();
}

}  // namespace tt::tt_metal::experimental
