// A circular buffer between cores: one core sends, others receive, and it outlives programs.
#pragma once

#include <cstdint>
#include <memory>
#include <tuple>
#include <utility>
#include <variant>
#include <vector>

#include <tt-metalium/buffer_types.hpp>
#include <tt-metalium/circular_buffer_config.hpp>
#include <tt-metalium/core_coord.hpp>
#include <tt-metalium/hal_types.hpp>

namespace tt::tt_metal {

class Buffer;
class IDevice;
class Program;

namespace experimental {

class GlobalCircularBufferImpl;

// Senders with the receivers of each. Copies share the memory, which is freed with the last of them.
class GlobalCircularBuffer {
public:
    // `size`: bytes of the ring on each core. UserError when a core appears twice, the memory is not L1, or it is
    // short.
    GlobalCircularBuffer(IDevice* device,
                         const std::vector<std::pair<CoreCoord, CoreRangeSet>>& sender_receiver_core_mapping,
                         uint32_t size, BufferType buffer_type = BufferType::L1);

    // The memory of the rings.
    const Buffer& cb_buffer() const;
    // The cores that send, that receive, and both.
    const CoreRangeSet& sender_cores() const;
    const CoreRangeSet& receiver_cores() const;
    const CoreRangeSet& all_cores() const;
    // L1 addresses, the same on every core: of the ring, and of what says who the others are.
    DeviceAddr buffer_address() const;
    DeviceAddr config_address() const;
    // Bytes of the ring on each core.
    uint32_t size() const;
    const std::vector<std::pair<CoreCoord, CoreRangeSet>>& sender_receiver_core_mapping() const;
    IDevice* get_device() const;

    static constexpr auto attribute_names = std::forward_as_tuple("sender_receiver_core_mapping", "size");
    auto attribute_values() const { return std::make_tuple(sender_receiver_core_mapping(), size()); }

    // The opaque implementation.
    const std::shared_ptr<const GlobalCircularBufferImpl>& impl() const { return impl_; }

private:
    std::shared_ptr<const GlobalCircularBufferImpl> impl_;
};

// As the constructor.
GlobalCircularBuffer CreateGlobalCircularBuffer(
    IDevice* device, const std::vector<std::pair<CoreCoord, CoreRangeSet>>& sender_receiver_core_mapping, uint32_t size,
    BufferType buffer_type = BufferType::L1);

// Adds an end of the global buffer to a program: the config's remote index is the end, its other indices are circular
// buffers in the same ring. UserError for a core that neither sends nor receives, or a config without a remote index.
CBHandle CreateCircularBuffer(Program& program, const std::variant<CoreCoord, CoreRange, CoreRangeSet>& core_spec,
                              const CircularBufferConfig& config, const GlobalCircularBuffer& global_circular_buffer);
// Puts the end into another global buffer. UserError if that does not have its cores.
void UpdateDynamicCircularBufferAddress(Program& program, CBHandle cb_handle,
                                        const GlobalCircularBuffer& global_circular_buffer);

}  // namespace experimental

}  // namespace tt::tt_metal
