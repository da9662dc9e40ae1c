// The older place of the same header.
#pragma once
#include "api/compute/eltwise_unary/binop_with_scalar.h"
