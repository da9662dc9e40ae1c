// One machine's answers, whatever the process would choose otherwise.
#include <tt-metalium/experimental/context/metal_env.hpp>
#include <tt-metalium/experimental/fabric/fabric.hpp>
#include <tt-metalium/hal.hpp>

#include "host/device_state.h"
#include "host/errors.h"
#include "host/mesh_device_impl.h"
#include "softmetal/scoped_machine.h"

namespace tt::tt_metal {

using distributed::MeshDevice;
using softmetal::ScopedMachine;

class MetalEnvImpl {
public:
    explicit MetalEnvImpl(MetalEnvDescriptor given)
        : descriptor(std::move(given)),
          board(descriptor.is_mock_device() ? softmetal::chip::load_machine(descriptor.mock_cluster_desc_path())->board
                                            : softmetal::host::default_machine()->board) {}

    MetalEnvDescriptor descriptor;
    std::string board;
};

MetalEnv::MetalEnv(MetalEnvDescriptor descriptor) : impl_(std::make_unique<MetalEnvImpl>(std::move(descriptor))) {
    tt_fabric::SetFabricConfig(impl_->descriptor.fabric_config_descriptor().fabric_config);
}
MetalEnv::~MetalEnv() = default;

const MetalEnvDescriptor& MetalEnv::get_descriptor() const {
    return impl_->descriptor;
}
tt::ARCH MetalEnv::get_arch() const {
    const ScopedMachine scope(impl_->board);
    return hal::get_arch();
}
std::string MetalEnv::get_arch_name() const {
    const ScopedMachine scope(impl_->board);
    return hal::get_arch_name();
}
uint32_t MetalEnv::get_l1_size() const {
    const ScopedMachine scope(impl_->board);
    return hal::get_l1_size();
}
uint32_t MetalEnv::get_dram_alignment() const {
    const ScopedMachine scope(impl_->board);
    return hal::get_dram_alignment();
}
uint32_t MetalEnv::get_l1_alignment() const {
    const ScopedMachine scope(impl_->board);
    return hal::get_l1_alignment();
}
uint32_t MetalEnv::get_arch_num_circular_buffers() const {
    const ScopedMachine scope(impl_->board);
    return hal::get_arch_num_circular_buffers();
}
uint32_t MetalEnv::get_max_worker_l1_unreserved_size() const {
    const ScopedMachine scope(impl_->board);
    return hal::get_max_worker_l1_unreserved_size();
}
float MetalEnv::get_eps() const {
    const ScopedMachine scope(impl_->board);
    return hal::get_eps();
}
float MetalEnv::get_nan() const {
    const ScopedMachine scope(impl_->board);
    return hal::get_nan();
}
float MetalEnv::get_inf() const {
    const ScopedMachine scope(impl_->board);
    return hal::get_inf();
}
uint32_t MetalEnv::get_num_pcie_devices() const {
    return get_num_available_devices();
}
uint32_t MetalEnv::get_num_available_devices() const {
    const ScopedMachine scope(impl_->board);
    return static_cast<uint32_t>(softmetal::host::num_available_devices());
}

tt::tt_fabric::ControlPlane& MetalEnv::get_control_plane() {
    softmetal::host::unsupported("MetalEnv::get_control_plane: simulated chips are not connected");
}
distributed::SystemMesh& MetalEnv::get_system_mesh() {
    return distributed::SystemMesh::instance();
}

std::shared_ptr<MeshDevice> MetalEnv::create_mesh_device(const distributed::MeshDeviceConfig& config,
                                                         size_t l1_small_size, size_t trace_region_size,
                                                         size_t num_command_queues, const DispatchCoreConfig& dispatch,
                                                         ttsl::Span<const std::uint32_t> remap, size_t worker_l1_size) {
    const ScopedMachine scope(impl_->board);
    return MeshDevice::create(config, l1_small_size, trace_region_size, num_command_queues, dispatch, remap,
                              worker_l1_size);
}
std::shared_ptr<MeshDevice> MetalEnv::create_unit_mesh_device(int device_id, size_t l1_small_size,
                                                              size_t trace_region_size, size_t num_command_queues,
                                                              const DispatchCoreConfig& dispatch,
                                                              ttsl::Span<const std::uint32_t> remap,
                                                              size_t worker_l1_size) {
    const ScopedMachine scope(impl_->board);
    return MeshDevice::create_unit_mesh(device_id, l1_small_size, trace_region_size, num_command_queues, dispatch,
                                        remap, worker_l1_size);
}
std::map<int, std::shared_ptr<MeshDevice>> MetalEnv::create_unit_meshes(
    const std::vector<int>& device_ids, size_t l1_small_size, size_t trace_region_size, size_t num_command_queues,
    const DispatchCoreConfig& dispatch, ttsl::Span<const std::uint32_t> remap, size_t worker_l1_size) {
    const ScopedMachine scope(impl_->board);
    return MeshDevice::create_unit_meshes(device_ids, l1_small_size, trace_region_size, num_command_queues, dispatch,
                                          remap, worker_l1_size);
}
SubDevice MetalEnv::create_sub_device(ttsl::Span<const CoreRangeSet> cores) {
    return SubDevice(cores);
}

}  // namespace tt::tt_metal
