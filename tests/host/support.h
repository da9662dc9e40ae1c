// Helpers for the tests of the host API: a device, and an error's text.
#pragma once

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <memory>
#include <sstream>
#include <string>

#include <tt-metalium/distributed.hpp>
#include <tt-metalium/host_api.hpp>
#include <tt-metalium/tt_metal.hpp>

#include "host/buffer_impl.h"
#include "host/mesh_device_impl.h"

namespace softmetal::host::testing {

using ::testing::AllOf;
using ::testing::HasSubstr;

inline std::shared_ptr<tt::tt_metal::distributed::MeshDevice> make_device(const std::string& machine = "wormhole_b0",
                                                                          unsigned devices = 1) {
    DeviceSettings settings;
    settings.machine = machine;
    return make_mesh(tt::tt_metal::distributed::MeshShape(1, devices), {}, settings);
}

// The text of the error that `work` throws; it must be a std::runtime_error.
template <typename Work>
std::string error_of(Work work) {
    try {
        work();
    } catch (const std::runtime_error& error) {
        return error.what();
    }
    ADD_FAILURE() << "nothing was thrown";
    return {};
}

inline std::string contents(const std::filesystem::path& path) {
    std::ifstream file(path);
    std::stringstream text;
    text << file.rdbuf();
    return text.str();
}

// An environment variable for as long as it lives.
class Setting {
public:
    Setting(const char* name, const std::string& value) : name_(name) { setenv(name, value.c_str(), 1); }
    ~Setting() { unsetenv(name_); }

private:
    const char* name_;
};

}  // namespace softmetal::host::testing
