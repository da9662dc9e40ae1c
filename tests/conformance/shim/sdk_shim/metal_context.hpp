// What the SDK's tests ask its internal MetalContext, answered through the public API of an open device. Knows nothing
// of the simulator.
#pragma once

#include <array>
#include <cstdint>
#include <cstdlib>
#include <filesystem>
#include <map>
#include <set>
#include <span>
#include <string>
#include <tuple>
#include <vector>

#include <tt-metalium/allocator.hpp>
#include <tt-metalium/cluster.hpp>
#include <tt-metalium/device.hpp>
#include <tt-metalium/dispatch_core_common.hpp>
#include <tt-metalium/hal.hpp>
#include <tt-metalium/hal_types.hpp>
#include <tt-metalium/host_api.hpp>
#include <tt-metalium/system_mesh.hpp>
#include <tt-metalium/tt_metal.hpp>
#include <tt_stl/assert.hpp>

#include <sdk_shim/umd.hpp>

namespace tt {

inline ARCH get_arch_from_string(const std::string& name) {
    for (ARCH arch : {ARCH::WORMHOLE_B0, ARCH::BLACKHOLE, ARCH::QUASAR}) {
        if (arch_to_str(arch) == name) return arch;
    }
    TT_THROW("no chip family is named {}", name);
}

enum class TargetDevice : uint8_t { Silicon, Simulator, Mock, Emule, Invalid };

class Cluster {
public:
    std::set<ChipId> all_chip_ids() const {
        std::set<ChipId> ids;
        for (size_t i = 0; i < tt_metal::GetNumAvailableDevices(); ++i) ids.insert(static_cast<ChipId>(i));
        return ids;
    }
    std::set<ChipId> user_exposed_chip_ids() const { return all_chip_ids(); }
    std::set<ChipId> mmio_chip_ids() const { return all_chip_ids(); }
    std::set<ChipId> all_pci_chip_ids() const { return all_chip_ids(); }
    size_t number_of_devices() const { return all_chip_ids().size(); }
    size_t number_of_user_devices() const { return all_chip_ids().size(); }
    size_t number_of_pci_devices() const { return all_chip_ids().size(); }
    ARCH arch() const { return tt_metal::hal::get_arch(); }
    BoardType get_board_type(ChipId) const { return arch() == ARCH::BLACKHOLE ? BoardType::P150 : BoardType::N150; }
    tt_metal::ClusterType get_cluster_type() const { return tt_metal::GetClusterType(); }
    TargetDevice get_target_device_type() const { return TargetDevice::Silicon; }
    bool is_galaxy_cluster() const { return false; }
    bool is_mock_or_emulated() const { return false; }
    std::vector<std::vector<ChipId>> get_tunnels_from_mmio_device(ChipId id) const { return {{id}}; }
    ChipId get_associated_mmio_device(ChipId id) const { return id; }
    int get_device_aiclk(ChipId id) const { return device(id).get_clock_rate_mhz(); }

    // Reads and writes of the simulated chip are done when they return.
    void l1_barrier(ChipId) const {}
    void dram_barrier(ChipId) const {}

    void write_core(const void* data, uint32_t bytes, tt_cxy_pair core, uint64_t address) const {
        tt_metal::detail::WriteToDeviceL1(&device(core.chip), logical(core), static_cast<uint32_t>(address),
                                          {static_cast<const uint8_t*>(data), bytes});
    }
    template <typename Words>
    void write_core(ChipId chip, const tt_metal::CoreCoord& core, const Words& words, uint64_t address) const {
        write_core(words.data(), words.size() * sizeof(words[0]), tt_cxy_pair(chip, core), address);
    }
    template <typename Words>
    void write_core_immediate(ChipId chip, const tt_metal::CoreCoord& core, const Words& words,
                              uint64_t address) const {
        write_core(chip, core, words, address);
    }
    void read_core(void* data, uint32_t bytes, tt_cxy_pair core, uint64_t address) const {
        tt_metal::detail::ReadFromDeviceL1(&device(core.chip), logical(core), static_cast<uint32_t>(address),
                                           {static_cast<uint8_t*>(data), bytes});
    }
    void read_core(std::vector<uint32_t>& data, uint32_t bytes, tt_cxy_pair core, uint64_t address) const {
        data.resize(bytes / sizeof(uint32_t));
        read_core(data.data(), bytes, core, address);
    }
    template <typename Word = uint32_t>
    std::vector<Word> read_core(ChipId chip, const tt_metal::CoreCoord& core, uint64_t address, uint32_t bytes) const {
        std::vector<Word> data(bytes / sizeof(Word));
        read_core(data.data(), bytes, tt_cxy_pair(chip, core), address);
        return data;
    }

private:
    static tt_metal::IDevice& device(ChipId id) {
        tt_metal::IDevice* found = tt_metal::detail::GetActiveDevice(id);
        TT_FATAL(found, "device {} is not open", id);
        return *found;
    }
    // The coordinates that kernels use, back to logical ones.
    static tt_metal::CoreCoord logical(const tt_cxy_pair& core) {
        return device(core.chip).logical_core_from_worker_core({core.x, core.y});
    }
};

}  // namespace tt

namespace tt::llrt {

enum RunTimeDebugFeatures { RunTimeDebugFeatureDprint, RunTimeDebugFeatureCount };
enum RunTimeDebugClass { RunTimeDebugClassNoneSpecified, RunTimeDebugClassWorker };

// Settings that tests make are kept; softmetal's own come from its environment variables.
class RunTimeOptions {
public:
    std::string get_root_dir() const { return environment("TT_METAL_HOME") + "/"; }
    std::string get_logs_dir() const { return get_root_dir(); }
    bool is_kernel_dir_specified() const { return !environment("TT_METAL_KERNEL_PATH").empty(); }
    std::string get_kernel_dir() const {
        TT_FATAL(is_kernel_dir_specified(), "TT_METAL_KERNEL_PATH is not set");
        return environment("TT_METAL_KERNEL_PATH");
    }
    tt_metal::DispatchCoreConfig get_dispatch_core_config() const { return {}; }
    uint8_t get_num_hw_cqs() const { return environment("TT_METAL_GTEST_NUM_HW_CQS") == "2" ? 2 : 1; }
    bool get_simulator_enabled() const { return false; }
    bool is_simulator_or_emulated() const { return false; }
    bool get_watcher_enabled() const { return false; }
    bool get_profiler_enabled() const { return false; }

private:
    static std::string environment(const char* name) {
        const char* value = std::getenv(name);
        return value ? value : "";
    }
};

}  // namespace tt::llrt

namespace tt::tt_metal {

enum class HalDramMemAddrType : uint8_t { UNRESERVED };

class Hal {
public:
    ARCH get_arch() const { return hal::get_arch(); }
    uint32_t get_alignment(HalMemType type) const {
        return type == HalMemType::L1 ? hal::get_l1_alignment() : hal::get_dram_alignment();
    }
    uint32_t get_read_alignment(HalMemType type) const { return get_alignment(type); }
    uint32_t get_write_alignment(HalMemType) const { return hal::get_l1_alignment(); }
    uint32_t get_arch_num_circular_buffers() const { return hal::get_arch_num_circular_buffers(); }
    // Unreserved L1 ends where a core's L1 ends.
    DeviceAddr get_dev_addr(HalProgrammableCoreType core, HalL1MemAddrType type) const {
        require_worker(core);
        switch (type) {
            case HalL1MemAddrType::BASE:
                return 0;
            case HalL1MemAddrType::UNRESERVED:
            case HalL1MemAddrType::DEFAULT_UNRESERVED:
                return hal::get_l1_size() - hal::get_max_worker_l1_unreserved_size();
            default:
                TT_THROW("L1 area {} is part of the SDK's firmware", static_cast<int>(type));
        }
    }
    uint32_t get_dev_size(HalProgrammableCoreType core, HalL1MemAddrType type) const {
        return hal::get_l1_size() - static_cast<uint32_t>(get_dev_addr(core, type));
    }
    // Of one bank of DRAM of a device that is open.
    DeviceAddr get_dev_addr(HalDramMemAddrType) const {
        return open_device().allocator()->get_base_allocator_addr(HalMemType::DRAM);
    }
    uint32_t get_dev_size(HalDramMemAddrType type) const {
        return open_device().dram_size_per_channel() - static_cast<uint32_t>(get_dev_addr(type));
    }
    uint32_t get_num_risc_processors(HalProgrammableCoreType core) const {
        return core == HalProgrammableCoreType::TENSIX ? 5 : 0;
    }
    uint32_t get_processor_types_count(HalProgrammableCoreType core, uint32_t processor_class) const {
        require_worker(core);
        return processor_class == static_cast<uint32_t>(HalProcessorClassType::DM) ? 2 : 3;
    }
    uint32_t get_programmable_core_type_index(HalProgrammableCoreType core) const {
        return static_cast<uint32_t>(core);
    }
    bool get_eth_fw_is_cooperative() const { return true; }
    uint32_t noc_xy_encoding(uint32_t x, uint32_t y) const { return y << 6 | x; }

private:
    static void require_worker(HalProgrammableCoreType core) {
        TT_FATAL(core == HalProgrammableCoreType::TENSIX, "only worker cores run kernels, not cores of kind {}",
                 static_cast<int>(core));
    }
    static IDevice& open_device() {
        IDevice* device = detail::GetActiveDevice(0);
        TT_FATAL(device, "device 0 is not open");
        return *device;
    }
};

// Lines are in the file when a program has ended.
class DPrintServer {
public:
    void await() const {}
    void clear_log_file() const {
        if (const char* file = std::getenv("TT_METAL_DPRINT_FILE")) std::filesystem::resize_file(file, 0);
    }
};

class MetalContext {
public:
    static MetalContext& instance() {
        static MetalContext context;
        return context;
    }
    Cluster& get_cluster() { return cluster_; }
    llrt::RunTimeOptions& rtoptions() { return options_; }
    const Hal& hal() const { return hal_; }
    DPrintServer* dprint_server() { return &dprint_server_; }
    distributed::SystemMesh& get_system_mesh() { return distributed::SystemMesh::instance(); }

private:
    DPrintServer dprint_server_;
    Cluster cluster_;
    llrt::RunTimeOptions options_;
    Hal hal_;
};

}  // namespace tt::tt_metal

namespace tt::test_utils {

inline std::string get_umd_arch_name() {
    return arch_to_str(tt_metal::hal::get_arch());
}
inline std::string get_env_arch_name() {
    return get_umd_arch_name();
}

}  // namespace tt::test_utils
