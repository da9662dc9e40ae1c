// Stopping a simulation from outside, for all chips of the process.
#pragma once

namespace softmetal::chip {

// Until resume(), every launch ends at its next window with StoppedError, and new ones at their first.
void interrupt();
void resume();
bool interrupted();

}  // namespace softmetal::chip
