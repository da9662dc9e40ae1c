// TT_FATAL, TT_THROW and TT_ASSERT: a failed condition becomes softmetal::UserError, which is a std::runtime_error.
#pragma once

#include <fmt/core.h>
#include <fmt/format.h>

#include <string>
#include <utility>

#include <softmetal/error.h>
#include <tt_stl/fmt.hpp>

namespace tt::assert::detail {

[[noreturn]] inline void fail(const char* file, int line, const char* kind, const char* condition, std::string info) {
    std::string text = fmt::format("{} @ {}:{}: {}", kind, file, line, condition);
    if (!info.empty()) text += "\ninfo:\n" + info;
    throw softmetal::UserError(text);
}

inline std::string explain() {
    return {};
}

template <typename... Args>
std::string explain(fmt::format_string<const Args&...> format, const Args&... args) {
    return fmt::format(format, args...);
}

}  // namespace tt::assert::detail

// Throws. The arguments are a format and its values: what, which values, what to do.
#define TT_THROW(...)                                                           \
    ::tt::assert::detail::fail(__FILE__, __LINE__, "TT_THROW", "tt::exception", \
                               ::tt::assert::detail::explain(__VA_ARGS__))

// Throws unless the condition holds; the text names the file, the line, the condition and what is given behind it.
#define TT_FATAL(condition, ...)                                                    \
    do {                                                                            \
        if (not(condition)) [[unlikely]] {                                          \
            ::tt::assert::detail::fail(__FILE__, __LINE__, "TT_FATAL", #condition,  \
                                       ::tt::assert::detail::explain(__VA_ARGS__)); \
        }                                                                           \
    } while (0)

#ifdef DEBUG
// TT_FATAL in builds with DEBUG; in others the condition is evaluated and not checked, as in the SDK.
#define TT_ASSERT(condition, ...)                                                   \
    do {                                                                            \
        if (not(condition)) [[unlikely]] {                                          \
            ::tt::assert::detail::fail(__FILE__, __LINE__, "TT_ASSERT", #condition, \
                                       ::tt::assert::detail::explain(__VA_ARGS__)); \
        }                                                                           \
    } while (0)
#else
// TT_FATAL in builds with DEBUG; in others the condition is evaluated and not checked, as in the SDK.
#define TT_ASSERT(condition, ...) \
    do {                          \
        (void)(condition);        \
    } while (0)
#endif
