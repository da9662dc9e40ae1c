// The types that kernels are configured with, under the name older programs include.
#pragma once

#include <tt-metalium/kernel_types.hpp>
