// The older place of the NoC's parameters.
#pragma once
#include "noc/noc_parameters.h"
