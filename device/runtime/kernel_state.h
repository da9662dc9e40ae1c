// Storage for what firmware keeps for a kernel on the chip: argument pointers, coordinates, circular-buffer interfaces.
// Filled by start.h before the kernel runs; knows nothing of the calls that use them. A kernel is one translation unit,
// so the definitions stand in a header.
#pragma once

#include "core/state.h"
#include "runtime/math_types.h"
#include "softmetal_machine_generated.h"

#ifndef DM_DEDICATED_NOC
#define DM_DEDICATED_NOC 0
#define DM_DYNAMIC_NOC 1
#endif

CBInterface cb_interface[NUM_CIRCULAR_BUFFERS];

uint32_t tt_l1_ptr* rta_l1_base;
uint32_t tt_l1_ptr* crta_l1_base;
uint32_t tt_l1_ptr* sem_l1_base[1];  // indexed by ProgrammableCoreType; there are Tensix cores only
uint32_t rta_count;
uint32_t crta_count;

uint8_t my_x[2];
uint8_t my_y[2];
uint8_t my_logical_x_;
uint8_t my_logical_y_;
uint8_t my_relative_x_;
uint8_t my_relative_y_;
