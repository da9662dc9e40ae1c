// The number of circular buffers, where host headers have it.
#pragma once
#include "internal/circular_buffer_interface.h"
