// Address modifiers of Tensix instructions.
#pragma once
#include "core/tensix_parameters.h"
