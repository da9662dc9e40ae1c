// The older place of transposition in Dst.
#pragma once
#include "api/compute/transpose_dest.h"
