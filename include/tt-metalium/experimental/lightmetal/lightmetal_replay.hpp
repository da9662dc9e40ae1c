// Repeating captured calls of the host API, which softmetal does not do.
#pragma once

#include <memory>

namespace tt::tt_metal {

class IDevice;

namespace experimental::lightmetal {

class LightMetalBinary;
namespace detail {
class LightMetalReplayImpl;
}

// Cannot be made: the constructor throws UnsupportedError.
class LightMetalReplay {
public:
    explicit LightMetalReplay(LightMetalBinary&& binary, IDevice* device = nullptr);
    LightMetalReplay(LightMetalReplay&& other) noexcept;
    LightMetalReplay& operator=(LightMetalReplay&& other) noexcept;
    ~LightMetalReplay();

    // Whether all calls went well.
    bool run();

private:
    std::unique_ptr<detail::LightMetalReplayImpl> impl_;
};

}  // namespace experimental::lightmetal

}  // namespace tt::tt_metal
