// The generated name of a semaphore: its id and who shares it.
#pragma once

#include <stdint.h>

// Which processors share a semaphore.
enum class SemScope : uint8_t { LOCAL_NONATOMIC = 0, DM_LOCAL_CACHED = 1, EXTERNAL = 2, COMPUTE_ATOMIC = 3 };

// Written by the kernel build as sem::name; Semaphore(sem::name) opens it.
struct SemaphoreBindingToken {
    // Its number on this core, and who shares it.
    uint32_t id;
    SemScope scope = SemScope::LOCAL_NONATOMIC;
};
