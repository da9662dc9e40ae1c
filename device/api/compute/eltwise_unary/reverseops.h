// The older place of scalar - tile.
#pragma once
#include "api/compute/eltwise_unary/rsub.h"
