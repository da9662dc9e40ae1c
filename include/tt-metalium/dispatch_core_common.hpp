// Which cores dispatch work and are therefore not a program's to use. softmetal dispatches from the host, and leaves
// the same cores free: they decide how large the compute grid of a device is.
#pragma once

#include <cstdint>
#include <optional>
#include <tuple>

namespace tt::tt_metal {

// Kinds of cores that dispatch on the real chip.
enum class DispatchCoreType : uint32_t { WORKER, ETH, COUNT };
// Whether such cores are a row or a column of the grid.
enum class DispatchCoreAxis { ROW, COL, COUNT };

// Which cores a program would give away for dispatch. Kept and returned, nothing else.
class DispatchCoreConfig {
public:
    DispatchCoreConfig() = default;
    DispatchCoreConfig(DispatchCoreType type) : type_(type) {}
    DispatchCoreConfig(DispatchCoreType type, DispatchCoreAxis axis) : type_(type), axis_(axis) {}

    // The kind and the axis; ROW if none was set.
    DispatchCoreType get_dispatch_core_type() const { return type_; }
    void set_dispatch_core_type(DispatchCoreType type) { type_ = type; }
    // Without a choice it is that of the chip: rows on Wormhole, columns on Blackhole.
    DispatchCoreAxis get_dispatch_core_axis() const { return axis_.value_or(get_default_axis()); }
    void set_dispatch_core_axis(DispatchCoreAxis axis) { axis_ = axis; }
    bool operator==(const DispatchCoreConfig&) const = default;

    static constexpr auto attribute_names = std::forward_as_tuple("type", "axis");
    auto attribute_values() const { return std::forward_as_tuple(type_, axis_); }

private:
    static DispatchCoreAxis get_default_axis();

    DispatchCoreType type_ = DispatchCoreType::WORKER;
    std::optional<DispatchCoreAxis> axis_;
};

}  // namespace tt::tt_metal
