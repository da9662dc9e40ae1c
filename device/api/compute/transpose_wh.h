// The older place of transposition.
#pragma once
#include "api/compute/transpose.h"
