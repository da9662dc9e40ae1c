// The firmware header's other name.
#pragma once
#include "ckernel.h"
