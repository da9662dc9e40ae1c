// An older place of what it includes.
#pragma once

#include <tt-metalium/data_types.hpp>
#include <tt-metalium/kernel_types.hpp>
