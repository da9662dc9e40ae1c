// Tensix instructions by name.
#pragma once
#include "core/tensix_instructions.h"
