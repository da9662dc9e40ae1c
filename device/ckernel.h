// The small part of the Tensix firmware's own header that kernels use.
#pragma once

#include "core/llk_types.h"
#include "core/mailbox.h"
#include "core/semaphores.h"
#include "internal/risc_common.h"

namespace ckernel {
using ::load_blocking;
}
