// Values that host and kernels agree on.
#pragma once

#include <stddef.h>
#include <stdint.h>

constexpr static uint32_t INVALID = 0;
constexpr static uint32_t VALID = 1;
