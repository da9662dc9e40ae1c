// Where reports go: the last one is kept, each may be appended to a file. Knows no chip internals.
#include "report/report.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <unistd.h>

#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <mutex>
#include <optional>
#include <thread>

#include "report/timeline.h"
#include "softmetal/error.h"

namespace softmetal::report {
namespace {

std::mutex last_mutex;
std::optional<Summary> last;

const char* setting(const char* name) {
    const char* value = std::getenv(name);
    return value && *value ? value : nullptr;
}

unsigned default_threads() {
    if (const char* value = setting("SOFTMETAL_THREADS"))
        return static_cast<unsigned>(std::strtoul(value, nullptr, 10));
    return std::thread::hardware_concurrency();
}

}  // namespace

void append_line(const std::string& path, const std::string& line) {
    const int file = ::open(path.c_str(), O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC, 0666);
    if (file < 0) throw ConfigError(fmt::format("SOFTMETAL_REPORT: cannot open '{}': {}", path, std::strerror(errno)));
    const std::string text = line + "\n";
    const ssize_t written = ::write(file, text.data(), text.size());
    const int error = errno;
    ::close(file);
    if (written != static_cast<ssize_t>(text.size()))
        throw ConfigError(fmt::format("SOFTMETAL_REPORT: wrote {} of {} bytes to '{}': {}", written, text.size(), path,
                                      written < 0 ? std::strerror(error) : "no room"));
}

void on_launch(const chip::Machine& machine, const chip::LaunchResult& result, const std::string& name,
               unsigned threads) {
    Summary summary = summarise(machine, result, name, threads ? threads : default_threads());
    if (const char* path = setting("SOFTMETAL_REPORT")) append_line(path, render_json(summary));
    std::lock_guard lock(last_mutex);
    last = std::move(summary);
}

bool last_summary(Summary& out) {
    std::lock_guard lock(last_mutex);
    if (last) out = *last;
    return last.has_value();
}

std::shared_ptr<chip::Observer> timeline_observer_from_environment() {
    static const std::shared_ptr<chip::Observer> observer = [] {
        const char* path = setting("SOFTMETAL_TIMELINE");
        return path ? std::make_shared<Timeline>(path) : nullptr;
    }();
    return observer;
}

}  // namespace softmetal::report
