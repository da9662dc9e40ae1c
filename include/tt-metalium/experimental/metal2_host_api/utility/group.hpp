// A collection whose order means nothing.
#pragma once

#include <utility>
#include <vector>

namespace tt::tt_metal::experimental {

// A vector; where the elements must differ, whoever takes the group checks it.
template <typename T>
using Group = std::vector<T>;

// Appends, and returns what was appended.
template <typename T>
T& add(Group<T>& group, T value) {
    group.push_back(std::move(value));
    return group.back();
}

}  // namespace tt::tt_metal::experimental
