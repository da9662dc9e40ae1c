// Numbers and words from environment variables.
#pragma once

#include <cstdlib>
#include <sstream>
#include <string>

namespace tt {

template <typename T>
T parse_env(const char* name, const T& otherwise) {
    const char* text = std::getenv(name);
    if (!text) return otherwise;
    T value{};
    std::istringstream(text) >> value;
    return value;
}

}  // namespace tt
