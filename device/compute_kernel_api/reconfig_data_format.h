// The older place of the same header.
#pragma once
#include "api/compute/reconfig_data_format.h"
