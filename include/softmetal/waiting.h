// What a program may do while a host call waits for the simulation: show progress, or stop it.
#pragma once

#include <functional>

#include <softmetal/error.h>
#include <softmetal/report.h>

namespace softmetal {

// What a launch that was stopped from outside ends with; the device stays usable.
class SOFTMETAL_EXPORT StoppedError : public Error {
public:
    using Error::Error;
};

// Called about twenty times a second by the host call that waits, with the seconds it has waited so far, and once more
// with `over` when it waits no longer; never for waits shorter than that. What it throws stops the simulation at the
// next moment and comes out of the call that waits; everything that had been enqueued behind it is dropped.
using WaitHook = std::function<void(double seconds, bool over)>;

// Replaces the hook of the process; an empty one removes it.
SOFTMETAL_EXPORT void set_wait_hook(WaitHook hook);

}  // namespace softmetal
