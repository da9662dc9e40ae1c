// Settings that a program tells debugging tools of.
#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <vector>

namespace tt::tt_metal::inspector {

// Where a setting comes from.
enum class ConfigScope : uint8_t { Environment = 0, RtOptions = 1, TtnnConfig = 2 };

// A setting.
struct ConfigurationEntry {
    // Its name, its value, and where it comes from.
    std::string name = {};
    std::string value = {};
    ConfigScope scope = ConfigScope::Environment;
};

// Gives the settings of now, when asked.
using ConfigCallback = std::function<std::vector<ConfigurationEntry>()>;
// Keeps the callback; nobody asks in softmetal. Throws UserError for an empty one.
void add_config_callback(ConfigCallback callback);

}  // namespace tt::tt_metal::inspector
