// The firmware header's globals.
#pragma once
#include "ckernel.h"
