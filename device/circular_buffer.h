// The older place of the circular-buffer interface.
#pragma once
#include "internal/circular_buffer_interface.h"
