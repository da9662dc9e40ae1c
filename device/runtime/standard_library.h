// The C++ library's headers that kernels and the device API use most. Compiled once and kept: parsing them is most of
// the time a kernel takes to compile. Nothing here may depend on a kernel's defines.
#pragma once

#include "runtime/types.h"

#include <algorithm>
#include <array>
#include <bit>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <optional>
#include <string_view>
#include <tuple>
#include <type_traits>
#include <utility>
