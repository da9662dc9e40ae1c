// Another name of internal/risc_common.h.
#pragma once
#include "internal/risc_common.h"
