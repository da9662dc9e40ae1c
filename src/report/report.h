// What the host room calls after a launch, and the observer it adds to a chip. Reads the environment:
// SOFTMETAL_REPORT=FILE    one JSON line a launch, appended in one write, so that several processes may share the file
// SOFTMETAL_TIMELINE=FILE  a Chrome trace of all launches, readable by Perfetto
#pragma once

#include <memory>
#include <string>

#include "chip/observer.h"
#include "report/summary.h"

namespace softmetal::report {

// Remembers the launch for last_report_json() and last_report_table() and appends it to SOFTMETAL_REPORT. `threads` is
// the number of host threads, 0 = the chip's default. Throws ConfigError if the file cannot be written.
void on_launch(const chip::Machine& machine, const chip::LaunchResult& result, const std::string& name,
               unsigned threads = 0);

// One for the process, shared by all chips; null if SOFTMETAL_TIMELINE is not set. Throws ConfigError if the file
// cannot be opened.
std::shared_ptr<chip::Observer> timeline_observer_from_environment();

// Appends `line` and a newline to `path` in a single write.
void append_line(const std::string& path, const std::string& line);

// The last launch that on_launch() saw; false before the first.
bool last_summary(Summary& out);

}  // namespace softmetal::report
