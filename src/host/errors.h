// Short ways to throw this room's errors with formatted text. Knows nothing else of the room.
#pragma once

#include <fmt/core.h>
#include <fmt/format.h>

#include <softmetal/error.h>
#include <tt-metalium/core_coord.hpp>
#include <tt_stl/fmt.hpp>

namespace softmetal::host {

template <typename... Args>
[[noreturn]] void fail(fmt::format_string<const Args&...> format, const Args&... args) {
    throw UserError(fmt::format(format, args...));
}

template <typename... Args>
[[noreturn]] void unsupported(fmt::format_string<const Args&...> format, const Args&... args) {
    throw UnsupportedError("softmetal does not support " + fmt::format(format, args...));
}

}  // namespace softmetal::host
