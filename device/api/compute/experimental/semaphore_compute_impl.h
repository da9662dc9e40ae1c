// Semaphores between the tile engine's processors; what an API of their own needs is in core/semaphores.h.
#pragma once

#include "api/compute/common.h"
#include "core/semaphores.h"
