// Log lines as TT-Metalium programs write them: log_info(tt::LogTest, "{} tiles", n). Knows nothing of devices.
// TT_LOGGER_LEVEL (trace, debug, info, warning, error, critical, off; default info) says what is printed.
#pragma once

#include <fmt/core.h>
#include <fmt/format.h>
#include <fmt/ostream.h>

#include <cstdio>
#include <cstdlib>
#include <string>
#include <string_view>
#include <utility>

namespace tt {

// The part of a program that a line comes from; LogAlways when it does not say.
enum LogType : unsigned {
    LogAlways,
    LogTest,
    LogTimer,
    LogDevice,
    LogLLRuntime,
    LogLoader,
    LogBuildKernels,
    LogVerif,
    LogOp,
    LogDispatch,
    LogFabric,
    LogMetal,
    LogMetalTrace,
    LogInspector,
    LogEmulationDriver,
    LogDistributed,
    LogUMD,
};

namespace logger::detail {

enum class Level { kTrace, kDebug, kInfo, kWarning, kError, kCritical, kOff };

inline const char* name_of(Level level) {
    static constexpr const char* kNames[] = {"trace", "debug", "info", "warning", "error", "critical", "off"};
    return kNames[static_cast<int>(level)];
}

inline const char* name_of(LogType type) {
    static constexpr const char* kNames[] = {
        "Always",   "Test",   "Timer", "Device",     "LLRuntime", "Loader",          "BuildKernels", "Verif", "Op",
        "Dispatch", "Fabric", "Metal", "MetalTrace", "Inspector", "EmulationDriver", "Distributed",  "UMD"};
    return kNames[type];
}

inline Level lowest_level() {
    static const Level lowest = [] {
        const char* text = std::getenv("TT_LOGGER_LEVEL");
        for (Level level = Level::kTrace; text && level != Level::kOff; level = Level(int(level) + 1)) {
            if (fmt::format("{}", name_of(level)) == text) return level;
        }
        return text && std::string_view(text) == "off" ? Level::kOff : Level::kInfo;
    }();
    return lowest;
}

template <typename... Args>
void write(Level level, LogType type, fmt::format_string<Args...> format, Args&&... args) {
    if (level < lowest_level()) return;
    fmt::print(stdout, "{:>8} | {:>12} | {}\n", name_of(level), name_of(type),
               fmt::format(format, std::forward<Args>(args)...));
}
template <typename... Args>
void write(Level level, fmt::format_string<Args...> format, Args&&... args) {
    write(level, LogAlways, format, std::forward<Args>(args)...);
}

}  // namespace logger::detail

}  // namespace tt

// Prints a line of that level: log_info(tt::LogTest, "{} tiles", n), or without the part of the program.
#define log_trace(...) ::tt::logger::detail::write(::tt::logger::detail::Level::kTrace, __VA_ARGS__)
#define log_debug(...) ::tt::logger::detail::write(::tt::logger::detail::Level::kDebug, __VA_ARGS__)
#define log_info(...) ::tt::logger::detail::write(::tt::logger::detail::Level::kInfo, __VA_ARGS__)
// More serious ones.
#define log_warning(...) ::tt::logger::detail::write(::tt::logger::detail::Level::kWarning, __VA_ARGS__)
#define log_error(...) ::tt::logger::detail::write(::tt::logger::detail::Level::kError, __VA_ARGS__)
#define log_critical(...) ::tt::logger::detail::write(::tt::logger::detail::Level::kCritical, __VA_ARGS__)
#define log_fatal(...) log_critical(__VA_ARGS__)
