// The older place.
#pragma once
#include "internal/ethernet/dataflow_api.h"
