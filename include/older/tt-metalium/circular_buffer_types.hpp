// An older place of what it includes.
#pragma once

#include <tt-metalium/circular_buffer_config.hpp>
