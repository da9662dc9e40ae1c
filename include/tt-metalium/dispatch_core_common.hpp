// Which cores dispatch work. softmetal dispatches from the host; the settings are kept so that programs build and run.
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
    DispatchCoreAxis get_dispatch_core_axis() const { return axis_.value_or(DispatchCoreAxis::ROW); }
    void set_dispatch_core_axis(DispatchCoreAxis axis) { axis_ = axis; }
    bool operator==(const DispatchCoreConfig&) const = default;

    static constexpr auto attribute_names = std::forward_as_tuple("type", "axis");
    auto attribute_values() const { return std::forward_as_tuple(type_, axis_); }

private:
    DispatchCoreType type_ = DispatchCoreType::WORKER;
    std::optional<DispatchCoreAxis> axis_;
};

}  // namespace tt::tt_metal
