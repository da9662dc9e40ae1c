// The runtime arguments of one kernel on one core, as the host may read and change them in place.
#pragma once

#include <cstddef>
#include <cstdint>
#include <iostream>
#include <stdexcept>
#include <string>

namespace tt::tt_metal {

// A view of memory that the program owns; it stays valid as long as the program.
struct RuntimeArgsData {
    // The words, and how many.
    std::uint32_t* rt_args_data = nullptr;
    std::size_t rt_args_count = 0;

    // Whether there is an argument with that index.
    bool in_bounds(std::size_t index) const noexcept { return index < rt_args_count; }

    std::uint32_t& operator[](std::size_t index) { return at(index); }
    const std::uint32_t& operator[](std::size_t index) const { return at(index); }

    // One argument. std::out_of_range if there are fewer.
    std::uint32_t& at(std::size_t index) {
        check(index);
        return rt_args_data[index];
    }
    const std::uint32_t& at(std::size_t index) const {
        check(index);
        return rt_args_data[index];
    }

    // The words, and how many.
    std::uint32_t* data() noexcept { return rt_args_data; }
    const std::uint32_t* data() const noexcept { return rt_args_data; }
    std::size_t size() const noexcept { return rt_args_count; }

private:
    void check(std::size_t index) const {
        if (in_bounds(index)) return;
        throw std::out_of_range("runtime argument " + std::to_string(index) + " of " + std::to_string(rt_args_count) +
                                ": set the arguments of this core first, with SetRuntimeArgs");
    }
};

}  // namespace tt::tt_metal
