// Run-time arguments and the core's place, for all five processors.
#pragma once

#include <stddef.h>
#include <stdint.h>

#include "api/compile_time_args.h"
#include "core/state.h"

// L1 address in bytes of one of this core's runtime arguments, and of one that all cores share.
static FORCE_INLINE uintptr_t get_arg_addr(int arg_idx) {
    return reinterpret_cast<uintptr_t>(&rta_l1_base[arg_idx]);
}
static FORCE_INLINE uintptr_t get_common_arg_addr(int arg_idx) {
    return reinterpret_cast<uintptr_t>(&crta_l1_base[arg_idx]);
}

// One of this core's runtime arguments, in words from 0. A type that is not 4 bytes does not compile.
template <typename T>
FORCE_INLINE T get_arg_val(int arg_idx) {
    static_assert(sizeof(T) == 4, "run-time arguments are words");
    return *reinterpret_cast<volatile tt_l1_ptr T*>(get_arg_addr(arg_idx));
}
// One of the arguments that all cores of the kernel share.
template <typename T>
FORCE_INLINE T get_common_arg_val(int arg_idx) {
    static_assert(sizeof(T) == 4, "common run-time arguments are words");
    return *reinterpret_cast<volatile tt_l1_ptr T*>(get_common_arg_addr(arg_idx));
}

// This core's logical column and row, on the device and from the first core of its sub-device.
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
