// Another place of the core's small services.
#pragma once
#include "internal/risc_common.h"
