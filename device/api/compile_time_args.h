// Compile-time arguments of a kernel, by position and by name.
#pragma once

#include <stddef.h>
#include <stdint.h>
#include <array>
#include <string_view>
#include <utility>

// An array of the values, all converted to T.
template <class T, class... Ts>
constexpr std::array<T, sizeof...(Ts)> make_array(Ts... values) {
    return {static_cast<T>(values)...};
}

#ifndef KERNEL_COMPILE_TIME_ARGS
#define KERNEL_COMPILE_TIME_ARGS
#endif
// The compile-time arguments the host gave, in order.
constexpr auto kernel_compile_time_args = make_array<uint32_t>(KERNEL_COMPILE_TIME_ARGS);

// One of them. It does not compile when the host gave fewer.
template <uint32_t Idx>
constexpr uint32_t get_ct_arg() {
    static_assert(Idx < kernel_compile_time_args.size(),
                  "get_compile_time_arg_val: the kernel was not given so many compile-time arguments");
    return kernel_compile_time_args[Idx];
}

// One of them, as kernels write it. It does not compile when the host gave fewer.
#define get_compile_time_arg_val(arg_idx) get_ct_arg<arg_idx>()

#ifdef KERNEL_COMPILE_TIME_ARG_MAP
namespace softmetal::device {
inline constexpr std::pair<std::string_view, uint32_t> named_args_map[] = {KERNEL_COMPILE_TIME_ARG_MAP};
}

// A compile-time argument by name; a name the host did not give does not compile where a constant is needed.
constexpr uint32_t get_named_ct_arg(std::string_view name) {
    for (const auto& [key, value] : softmetal::device::named_args_map) {
        if (key == name) return value;
    }
    __builtin_unreachable();
}

// As get_named_ct_arg.
constexpr uint32_t get_named_compile_time_arg_val(std::string_view name) {
    return get_named_ct_arg(name);
}
#endif
