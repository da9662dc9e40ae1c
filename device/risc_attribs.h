// The older place of the attributes.
#pragma once
#include "internal/risc_attribs.h"
