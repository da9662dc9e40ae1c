// What every compute kernel has: arguments, its place, the three processors' macros, registers, circular buffers.
#pragma once

#include <stdint.h>

#include "api/compile_time_args.h"
#include "api/compute/cb_api.h"
#include "api/compute/common_globals.h"
#include "api/compute/compute_kernel_hw_startup.h"
#include "api/compute/pack.h"
#include "api/compute/reconfig_data_format.h"
#include "api/compute/reg_api.h"
#include "api/debug/assert.h"
#include "api/debug/device_print.h"
#include "api/debug/kernel_profiler.hpp"
#include "api/debug/waypoint.h"
#include "api/kernel_thread_globals.h"
#include "ckernel.h"
#include "core/arguments.h"
#include "core/compute.h"
#include "hostdevcommon/common_values.hpp"
#include "hostdevcommon/kernel_structs.h"
#include "internal/risc_common.h"
