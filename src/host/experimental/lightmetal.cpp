// Bytes of a capture in files; nothing is captured.
#include <tt-metalium/experimental/lightmetal/lightmetal_api.hpp>
#include <tt-metalium/experimental/lightmetal/lightmetal_replay.hpp>

#include <fstream>
#include <iterator>

#include "host/errors.h"

namespace tt::tt_metal::experimental::lightmetal {

using softmetal::host::fail;
using softmetal::host::unsupported;

namespace detail {
class LightMetalReplayImpl {};
}  // namespace detail

void LightMetalBinary::save_to_file(const std::string& filename) const {
    std::ofstream file(filename, std::ios::binary);
    file.write(reinterpret_cast<const char*>(data_.data()), static_cast<std::streamsize>(data_.size()));
    if (!file.flush()) fail("LightMetalBinary cannot write file {}", filename);
}

LightMetalBinary LightMetalBinary::load_from_file(const std::string& filename) {
    std::ifstream file(filename, std::ios::binary);
    if (!file) fail("LightMetalBinary cannot read file {}", filename);
    std::vector<uint8_t> data{std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
    if (data.empty()) fail("LightMetalBinary: file {} is empty", filename);
    return LightMetalBinary(std::move(data));
}

void LightMetalBeginCapture() {
    unsupported("LightMetalBeginCapture: capture a trace of the queue instead");
}
LightMetalBinary LightMetalEndCapture() {
    unsupported("LightMetalEndCapture: capture a trace of the queue instead");
}

LightMetalReplay::LightMetalReplay(LightMetalBinary&&, IDevice*) {
    unsupported("LightMetalReplay");
}
LightMetalReplay::LightMetalReplay(LightMetalReplay&& other) noexcept = default;
LightMetalReplay& LightMetalReplay::operator=(LightMetalReplay&& other) noexcept = default;
LightMetalReplay::~LightMetalReplay() = default;
bool LightMetalReplay::run() {
    unsupported("LightMetalReplay::run");
}

}  // namespace tt::tt_metal::experimental::lightmetal
