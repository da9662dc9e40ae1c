// What the cores of a device did and when, collected while programs run: for pictures of a run beside its report.
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

#include <softmetal/report.h>

namespace tt::tt_metal {
class IDevice;
}

namespace softmetal {

// A stretch of time of one track of a core: a kernel, a wait, or an operation of the tile engine.
struct Span {
    uint32_t core_x = 0, core_y = 0;  // logical
    // 0 to 4: BRISC, NCRISC, TRISC0, TRISC1, TRISC2; 5 to 7: unpack, math and pack, the units of the tile engine.
    uint32_t track = 0;
    uint64_t first_cycle = 0, last_cycle = 0;
    std::string what;  // "kernel", "unpack", "FPU", "SFPU", "pack", or what a processor waited for
};

// Watches a device. What a long run makes beyond two million spans is left out. Runs are slower while it watches.
class SOFTMETAL_EXPORT SpanRecorder {
public:
    // Begins when all work before is done. UserError when the device is closed.
    explicit SpanRecorder(const tt::tt_metal::IDevice& device);
    // Ends, if stop() has not.
    ~SpanRecorder();
    SpanRecorder(const SpanRecorder&) = delete;
    SpanRecorder& operator=(const SpanRecorder&) = delete;
    // Ends when all work before is done, and returns what there was; nothing the second time.
    std::vector<Span> stop();

private:
    struct Impl;
    std::unique_ptr<Impl> impl_;
};

}  // namespace softmetal
