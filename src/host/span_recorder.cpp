// Collects spans of a device's cores through the chip's observer interface.
#include "softmetal/span_recorder.h"

#include <map>
#include <utility>

#include "chip/observer.h"
#include "host/buffer_impl.h"
#include "host/device_state.h"

namespace softmetal {
namespace detail {

// Tracks behind those of the processors.
enum Track : uint32_t { kUnpack = abi::kProcessorsPerCore, kMath, kPack };
constexpr size_t kMostSpans = 2'000'000;

class Collector final : public chip::Observer {
public:
    void launch_begins(const chip::LaunchSetup&, const chip::Machine& machine, uint64_t) override {
        grid_x_ = machine.grid_x;
    }
    void events(std::span<const chip::Event> events) override {
        for (const chip::Event& event : events) record(event);
    }

    std::vector<Span> spans;

private:
    void record(const chip::Event& event) {
        using chip::Event;
        switch (event.kind) {
            case Event::kKernelStart:
                running_[{event.core, event.processor}] = event.start;
                return;
            case Event::kKernelEnd:
                return add(event, event.processor, running_[{event.core, event.processor}], "kernel");
            case Event::kWait:
                return add(event, event.processor, event.start, chip::to_string(static_cast<chip::Wait>(event.a)));
            case Event::kUnpack:
                return add(event, kUnpack, event.start, "unpack");
            case Event::kMath:
                return add(event, kMath, event.start, "FPU");
            case Event::kSfpu:
                return add(event, kMath, event.start, "SFPU");
            case Event::kPack:
                return add(event, kPack, event.start, "pack");
            default:
                return;
        }
    }

    void add(const chip::Event& event, uint32_t track, uint64_t start, std::string what) {
        if (spans.size() < kMostSpans)
            spans.push_back({event.core % grid_x_, event.core / grid_x_, track, start, event.end, std::move(what)});
    }

    uint32_t grid_x_ = 1;
    std::map<std::pair<uint32_t, uint32_t>, uint64_t> running_;  // core and processor to the cycle of its start
};

}  // namespace detail

struct SpanRecorder::Impl {
    std::shared_ptr<host::DeviceState> device;
    std::shared_ptr<detail::Collector> collector = std::make_shared<detail::Collector>();
};

SpanRecorder::SpanRecorder(const tt::tt_metal::IDevice& device)
    : impl_(std::make_unique<Impl>(Impl{host::shared_state(device)})) {
    impl_->device->chip().add_observer(impl_->collector);
}

SpanRecorder::~SpanRecorder() {
    if (impl_->device && impl_->device->is_open()) impl_->device->chip().remove_observer(impl_->collector);
}

std::vector<Span> SpanRecorder::stop() {
    if (impl_->device && impl_->device->is_open()) impl_->device->chip().remove_observer(impl_->collector);
    impl_->device.reset();
    return std::exchange(impl_->collector->spans, {});
}

}  // namespace softmetal
