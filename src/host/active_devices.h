// Which devices of this process are open, by number, for the calls that name a device only so. Holds no device alive.
#pragma once

#include <tt-metalium/device.hpp>

namespace softmetal::host {

// The device opened last with that number; null when none is open.
tt::tt_metal::IDevice* find_active_device(int id);

// While it lives the device can be found.
class ActiveDevice {
public:
    explicit ActiveDevice(tt::tt_metal::IDevice* device, int id);
    ~ActiveDevice() { end(); }
    ActiveDevice(const ActiveDevice&) = delete;
    ActiveDevice& operator=(const ActiveDevice&) = delete;
    void end();

private:
    tt::tt_metal::IDevice* device_;
};

}  // namespace softmetal::host
