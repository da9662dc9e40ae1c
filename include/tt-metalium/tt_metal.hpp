// The calls below host_api.hpp: direct reads and writes, and launching a program without a queue. Sizes and addresses
// are bytes; cores are logical. A null device is a UserError.
#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include <hostdevcommon/common_values.hpp>
#include <tt-metalium/buffer.hpp>
#include <tt-metalium/cluster.hpp>
#include <tt-metalium/core_coord.hpp>
#include <tt-metalium/device_types.hpp>
#include <tt-metalium/dispatch_core_common.hpp>
#include <tt-metalium/mesh_device.hpp>
#include <tt-metalium/profiler_optional_metadata.hpp>
#include <tt-metalium/profiler_types.hpp>
#include <tt-metalium/program.hpp>
#include <tt_stl/assert.hpp>
#include <tt_stl/span.hpp>
#include <umd/device/types/core_coordinates.hpp>

namespace tt::tt_metal::detail {

// CreateDevice for each number.
std::map<ChipId, IDevice*> CreateDevices(const std::vector<ChipId>& device_ids, uint8_t num_hw_cqs = 1,
                                         size_t l1_small_size = DEFAULT_L1_SMALL_SIZE,
                                         size_t trace_region_size = DEFAULT_TRACE_REGION_SIZE,
                                         const DispatchCoreConfig& dispatch_core_config = DispatchCoreConfig{},
                                         const std::vector<uint32_t>& l1_bank_remap = {},
                                         size_t worker_l1_size = DEFAULT_WORKER_L1_SIZE);
// CloseDevice for each.
void CloseDevices(const std::map<ChipId, IDevice*>& devices);
// The device opened last under this number, alone or in a mesh; null if none is open.
IDevice* GetActiveDevice(ChipId device_id);

// Copies host memory to a buffer, from its start. UserError when it does not fit or the buffer is freed.
void WriteToBuffer(Buffer& buffer, ttsl::Span<const uint8_t> host_buffer);
template <typename DType>
void WriteToBuffer(Buffer& buffer, const std::vector<DType>& host_buffer) {
    WriteToBuffer(buffer, {reinterpret_cast<const uint8_t*>(host_buffer.data()), host_buffer.size() * sizeof(DType)});
}
template <typename DType>
void WriteToBuffer(const std::shared_ptr<Buffer>& buffer, const std::vector<DType>& host_buffer) {
    WriteToBuffer(*buffer, host_buffer);
}

// Copies a whole buffer to host memory; a vector is made to fit. UserError when the buffer is freed, or is no whole
// number of elements.
void ReadFromBuffer(Buffer& buffer, uint8_t* host_buffer);
template <typename DType>
void ReadFromBuffer(Buffer& buffer, std::vector<DType>& host_buffer) {
    TT_FATAL(buffer.size() % sizeof(DType) == 0, "a buffer of {} bytes is no whole number of {}-byte elements",
             buffer.size(), sizeof(DType));
    host_buffer.resize(buffer.size() / sizeof(DType));
    ReadFromBuffer(buffer, reinterpret_cast<uint8_t*>(host_buffer.data()));
}
template <typename DType>
void ReadFromBuffer(const std::shared_ptr<Buffer>& buffer, std::vector<DType>& host_buffer) {
    ReadFromBuffer(*buffer, host_buffer);
}

// One shard as its core holds it; `core_id` counts the cores of the buffer's page mapping. UserError if there are
// fewer.
void ReadShard(Buffer& buffer, uint8_t* host_buffer, const uint32_t& core_id);
template <typename DType>
void ReadShard(Buffer& buffer, std::vector<DType>& host_buffer, const uint32_t& core_id) {
    host_buffer.resize(buffer.page_size() * buffer.shard_spec().num_pages() / sizeof(DType));
    ReadShard(buffer, reinterpret_cast<uint8_t*>(host_buffer.data()), core_id);
}

// Runs a program and returns when it has ended. An error of a kernel is thrown here.
void LaunchProgram(IDevice* device, Program& program, bool wait_until_cores_done = true,
                   bool force_slow_dispatch = false);
void LaunchProgram(IDevice* device, const std::shared_ptr<Program>& program, bool wait_until_cores_done = true,
                   bool force_slow_dispatch = false);
// Waits for a program that was launched: LaunchProgram has done so.
void WaitProgramDone(IDevice* device, Program& program, bool read_device_profiler_results = true);
// Compiles the kernels; LaunchProgram does so itself when it was not done.
void CompileProgram(IDevice* device, Program& program, bool force_slow_dispatch = false);
void WriteRuntimeArgsToDevice(IDevice* device, Program& program, bool force_slow_dispatch = false);
bool ConfigureDeviceWithProgram(IDevice* device, Program& program, bool force_slow_dispatch = false);

// One word of a program's number (21 bits), a device's (10) and whether the host ran it, and back.
uint32_t EncodePerDeviceProgramID(uint32_t base_program_id, uint32_t device_id, bool is_host_fallback_op = false);
DeviceProgramId DecodePerDeviceProgramID(uint32_t device_program_id);

// Copies between the host and one DRAM bank; true. UserError if there is no such bank or the bytes lie outside it.
bool WriteToDeviceDRAMChannel(IDevice* device, int dram_channel, uint32_t address,
                              std::span<const uint8_t> host_buffer);
bool WriteToDeviceDRAMChannel(IDevice* device, int dram_channel, uint32_t address, std::vector<uint32_t>& host_buffer);
bool ReadFromDeviceDRAMChannel(IDevice* device, int dram_channel, uint32_t address, std::span<uint8_t> host_buffer);
bool ReadFromDeviceDRAMChannel(IDevice* device, int dram_channel, uint32_t address, uint32_t size,
                               std::vector<uint32_t>& host_buffer);

// Copies between the host and a worker's L1; true. UserError outside the grid or the L1; UnsupportedError for other
// kinds of cores.
bool WriteToDeviceL1(IDevice* device, const CoreCoord& logical_core, uint32_t address,
                     std::span<const uint8_t> host_buffer, CoreType core_type = CoreType::WORKER);
bool WriteToDeviceL1(IDevice* device, const CoreCoord& logical_core, uint32_t address,
                     std::vector<uint32_t>& host_buffer, CoreType core_type = CoreType::WORKER);
bool ReadFromDeviceL1(IDevice* device, const CoreCoord& logical_core, uint32_t address, std::span<uint8_t> host_buffer,
                      CoreType core_type = CoreType::WORKER);
bool ReadFromDeviceL1(IDevice* device, const CoreCoord& logical_core, uint32_t address, uint32_t size,
                      std::vector<uint32_t>& host_buffer, CoreType core_type = CoreType::WORKER);

// "wormhole_b0" or "blackhole": the chip that new devices simulate.
std::string get_platform_architecture_name();

}  // namespace tt::tt_metal::detail
