// The list behind find_active_device. Knows nothing of what devices are.
#include "host/active_devices.h"

#include <algorithm>
#include <mutex>
#include <vector>

namespace softmetal::host {
namespace {

struct Entry {
    int id;
    tt::tt_metal::IDevice* device;
};
struct Entries {
    std::mutex mutex;
    std::vector<Entry> in_order;
};
// Never destroyed: devices that live in static variables end after it otherwise.
Entries& entries() {
    static Entries* const all = new Entries;
    return *all;
}

}  // namespace

tt::tt_metal::IDevice* find_active_device(int id) {
    std::lock_guard lock(entries().mutex);
    const auto& all = entries().in_order;
    const auto found = std::find_if(all.rbegin(), all.rend(), [&](const Entry& entry) { return entry.id == id; });
    return found == all.rend() ? nullptr : found->device;
}

ActiveDevice::ActiveDevice(tt::tt_metal::IDevice* device, int id) : device_(device) {
    std::lock_guard lock(entries().mutex);
    entries().in_order.push_back({id, device});
}

void ActiveDevice::end() {
    std::lock_guard lock(entries().mutex);
    std::erase_if(entries().in_order, [&](const Entry& entry) { return entry.device == device_; });
}

}  // namespace softmetal::host
