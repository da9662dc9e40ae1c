// Names of operations for the profiler's reports.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <utility>

#include <tt-metalium/device_types.hpp>

// Names by device and runtime id.
class ProfilerOptionalMetadata {
public:
    // What Program::set_runtime_id was given.
    using RuntimeID = uint32_t;

    ProfilerOptionalMetadata(std::map<std::pair<tt::ChipId, RuntimeID>, std::string>&& names)
        : names_(std::move(names)) {}

    // The name given; empty if there is none.
    const std::string& get_op_name(tt::ChipId device_id, RuntimeID runtime_id) const {
        static const std::string unnamed;
        const auto found = names_.find({device_id, runtime_id});
        return found == names_.end() ? unnamed : found->second;
    }

private:
    std::map<std::pair<tt::ChipId, RuntimeID>, std::string> names_;
};
