// The older place of the same header.
#pragma once
#include "api/compute/reg_api.h"
