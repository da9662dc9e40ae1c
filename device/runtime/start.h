// How a kernel starts and ends on a simulated processor: stack, globals, static constructors, the kernel's entry, exit.
// Included after the kernel's source. Knows the launch record; nothing of what the kernel does.
#pragma once

#include <cstddef>

#include "core/call.h"
#include "runtime/kernel_state.h"

namespace softmetal_start {

namespace abi = softmetal::abi;
namespace device = softmetal::device;
using abi::CircularBufferRecord;
using abi::LaunchRecord;

static_assert(offsetof(LaunchRecord, stack_top) == 24, "_start below loads the stack pointer from this offset");

extern "C" {
// A kernel's end is no place for destructors: nobody would see what they do, and local memory is not kept.
inline int atexit(void (*)()) {
    return 0;
}
extern void (*const __init_array_start[])();
extern void (*const __init_array_end[])();
}

// Tells, after the kernel's source has been read, which of the entry's forms it defined. `None` is always empty: it
// makes the call depend on a template parameter, so that an entry that is not there is an answer and not an error.
// clang-format off
template <typename... None> constexpr bool has_kernel_main = requires(None... none) { kernel_main(none...); };
#if defined(COMPILE_FOR_TRISC)
template <typename... None> constexpr bool has_namespace_kernel_main = requires(None... none) { NAMESPACE::kernel_main(none...); };
#if defined(TRISC_UNPACK)
#define SOFTMETAL_LEGACY_MAIN unpack_main
#elif defined(TRISC_MATH)
#define SOFTMETAL_LEGACY_MAIN math_main
#else
#define SOFTMETAL_LEGACY_MAIN pack_main
#endif
template <typename... None> constexpr bool has_main = requires(None... none) { SOFTMETAL_LEGACY_MAIN(none...); };
template <typename... None> constexpr bool has_namespace_main = requires(None... none) { NAMESPACE::SOFTMETAL_LEGACY_MAIN(none...); };
#endif
// clang-format on

template <typename... None>
FORCE_INLINE void run_kernel(None... none) {
    if constexpr (has_kernel_main<None...>) {
        kernel_main(none...);
#if defined(COMPILE_FOR_TRISC)
    } else if constexpr (has_namespace_kernel_main<None...>) {
        NAMESPACE::kernel_main(none...);
    } else if constexpr (has_namespace_main<None...>) {
        NAMESPACE::SOFTMETAL_LEGACY_MAIN(none...);
    } else if constexpr (has_main<None...>) {
        SOFTMETAL_LEGACY_MAIN(none...);
#endif
    } else {
        static_assert(has_kernel_main<None...>, "the kernel defines no kernel_main()");
    }
}

FORCE_INLINE void set_up_local_buffer(uint32_t id, const CircularBufferRecord& record) {
    LocalCBInterface& cb = get_local_cb_interface(id);
    cb.fifo_size = record.size >> cb_addr_shift;
    cb.fifo_limit = (record.address + record.size) >> cb_addr_shift;
    cb.fifo_page_size = record.page_size >> cb_addr_shift;
    cb.fifo_num_pages = record.num_pages;
    cb.fifo_rd_ptr = record.address >> cb_addr_shift;
    cb.fifo_wr_ptr = record.address >> cb_addr_shift;
}

inline void set_up_remote_buffer(uint32_t id, const CircularBufferRecord& record, [[maybe_unused]] bool tell_others) {
    device::read_remote_page(id, record.address);
#if !defined(COMPILE_FOR_TRISC)
    if (tell_others) {
        if (device::remote_ring(id).page().is_sender)
            experimental::resize_remote_sender_cb_interface<true>(id, record.page_size, noc_index);
        else
            experimental::resize_remote_receiver_cb_interface<true>(id, record.page_size, noc_index);
        return;
    }
#endif
    device::remote_ring(id).resize(record.page_size);
}

FORCE_INLINE void set_up_circular_buffers(const CircularBufferRecord* records, bool tell_others) {
    bool any_remote = false;
    for (uint32_t id = 0; id < NUM_CIRCULAR_BUFFERS; ++id) {
        if (records[id].size != 0) set_up_local_buffer(id, records[id]);
        any_remote |= records[id].num_pages == abi::kRemoteCircularBuffer;
    }
    if (!any_remote) return;
    for (uint32_t id = 0; id < NUM_CIRCULAR_BUFFERS; ++id)
        if (records[id].num_pages == abi::kRemoteCircularBuffer) set_up_remote_buffer(id, records[id], tell_others);
    for (uint32_t id = 0; id < NUM_CIRCULAR_BUFFERS; ++id)
        if (records[id].remote != 0) device::follow_remote_ring(id, records[id].remote - 1);
}

FORCE_INLINE void set_up_state(const LaunchRecord& record) {
    rta_l1_base = reinterpret_cast<uint32_t tt_l1_ptr*>(record.runtime_args);
    crta_l1_base = reinterpret_cast<uint32_t tt_l1_ptr*>(record.common_runtime_args);
    sem_l1_base[0] = reinterpret_cast<uint32_t tt_l1_ptr*>(record.semaphores);
    rta_count = record.runtime_arg_count;
    crta_count = record.common_runtime_arg_count;
    for (unsigned noc = 0; noc < 2; ++noc) {
        my_x[noc] = record.my_x[noc];
        my_y[noc] = record.my_y[noc];
    }
    my_logical_x_ = record.logical_x;
    my_logical_y_ = record.logical_y;
    my_relative_x_ = record.relative_x;
    my_relative_y_ = record.relative_y;
    set_up_circular_buffers(reinterpret_cast<const CircularBufferRecord*>(record.circular_buffers),
                            record.sets_up_remote != 0);
}

// Where libc++ ends when a container is misused and there are no exceptions.
[[noreturn, gnu::weak]] void library_abort(const char* text, ...) asm("_ZNSt3__122__libcpp_verbose_abortEPKcz");
[[noreturn, gnu::weak]] void library_abort(const char* text, ...) {
    device::call(abi::Call::kAssertFailed, reinterpret_cast<uint32_t>("the C++ library"), 0,
                 reinterpret_cast<uint32_t>(text));
    __builtin_trap();
}

// std::find over words is this in libc++.
[[gnu::weak]] const wchar_t* find_wide(const wchar_t* text, wchar_t wanted, size_t count) asm("wmemchr");
[[gnu::weak]] const wchar_t* find_wide(const wchar_t* text, wchar_t wanted, size_t count) {
    for (; count > 0; --count, ++text)
        if (*text == wanted) return text;
    return nullptr;
}

extern "C" [[noreturn, gnu::used]] void softmetal_run(const LaunchRecord* record) {
    set_up_state(*record);
    for (auto constructor = __init_array_start; constructor != __init_array_end; ++constructor) (*constructor)();
    run_kernel();
    while (true) device::call(abi::Call::kExit);
}

}  // namespace softmetal_start

asm(R"(
    .section .start, "ax", @progbits
    .globl _start
    .type _start, @function
_start:
    lw sp, 24(a0)
    li ra, 0
    li s0, 0
    tail softmetal_run
    .size _start, . - _start
    .text
)");
