// Run-time arguments and the core's place, for all five processors.
#pragma once

#include <stddef.h>
#include <stdint.h>

#include "api/compile_time_args.h"
#include "core/state.h"

static FORCE_INLINE uintptr_t get_arg_addr(int arg_idx) {
    return reinterpret_cast<uintptr_t>(&rta_l1_base[arg_idx]);
}
static FORCE_INLINE uintptr_t get_common_arg_addr(int arg_idx) {
    return reinterpret_cast<uintptr_t>(&crta_l1_base[arg_idx]);
}

template <typename T>
FORCE_INLINE T get_arg_val(int arg_idx) {
    static_assert(sizeof(T) == 4, "run-time arguments are words");
    return *reinterpret_cast<volatile tt_l1_ptr T*>(get_arg_addr(arg_idx));
}
template <typename T>
FORCE_INLINE T get_common_arg_val(int arg_idx) {
    static_assert(sizeof(T) == 4, "common run-time arguments are words");
    return *reinterpret_cast<volatile tt_l1_ptr T*>(get_common_arg_addr(arg_idx));
}

inline uint8_t get_absolute_logical_x() {
    return my_logical_x_;
}
inline uint8_t get_absolute_logical_y() {
    return my_logical_y_;
}
inline uint8_t get_relative_logical_x() {
    return my_relative_x_;
}
inline uint8_t get_relative_logical_y() {
    return my_relative_y_;
}
