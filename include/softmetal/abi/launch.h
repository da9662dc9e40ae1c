// What a kernel finds when it starts, and where things stand in its address space.
// Included by the device runtime and by the chip.
#pragma once

#include <cstdint>

namespace softmetal::abi {

// Address space of one processor. L1 is at 0 and its size is the machine's; local memory is private to a processor.
inline constexpr uint32_t kLocalMemoryBase = 0xFFB00000u;
// Text and read-only data of a kernel: private to the processor, not writable, never in L1.
inline constexpr uint32_t kTextBase = 0x01000000u;
inline constexpr uint32_t kTextLimit = 0x02000000u;
// 64-bit wall clock, low word then high word (RISCV_DEBUG_REG_WALL_CLOCK_L/H).
inline constexpr uint32_t kWallClockLow = 0xFFB121F0u;
inline constexpr uint32_t kWallClockHigh = 0xFFB121F8u;

inline constexpr uint32_t kMaxCircularBuffers = 64;
inline constexpr uint32_t kMaxSemaphores = 16;
inline constexpr uint32_t kProcessorsPerCore = 5;

// Order of processors everywhere: launch records, reports, mailboxes.
enum class Processor : uint32_t { kBrisc = 0, kNcrisc = 1, kTrisc0 = 2, kTrisc1 = 3, kTrisc2 = 4 };

// One circular buffer, as the host configured it. Written to L1 by the launch, read by the device runtime.
struct CircularBufferRecord {
    uint32_t address;    // bytes; of a remote one: of its configuration page (remote_circular_buffer.h)
    uint32_t size;       // bytes; 0 = not configured, or remote
    uint32_t num_pages;  // of a remote one: kRemoteCircularBuffer
    uint32_t page_size;  // bytes
    uint32_t remote;     // of a local one that shares the ring of a remote one: that one's id + 1; else 0
};
inline constexpr uint32_t kRemoteCircularBuffer = 0xffffffffu;

// At processor start a0 holds the L1 address of this record, one per core and processor.
struct LaunchRecord {
    uint32_t runtime_args;         // L1 address, one word each
    uint32_t common_runtime_args;  // L1 address
    uint32_t semaphores;           // L1 address of semaphore 0; they stand 16 bytes apart
    uint32_t circular_buffers;     // L1 address of CircularBufferRecord[kMaxCircularBuffers]
    uint8_t my_x[2], my_y[2];      // this core on NoC 0 and 1 (translated coordinates)
    uint8_t logical_x, logical_y;
    uint8_t relative_x, relative_y;  // within the kernel's own CoreRange
    uint32_t stack_top;              // initial sp
    uint32_t runtime_arg_count;
    uint32_t common_runtime_arg_count;
    uint32_t sets_up_remote;  // 1 on the one processor of a core that tells others of skipped ends of rings
};
inline constexpr uint32_t kSemaphoreStride = 16;

}  // namespace softmetal::abi
