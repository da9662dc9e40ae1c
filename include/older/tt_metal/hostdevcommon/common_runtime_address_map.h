// An older place of what it includes.
#pragma once

#include <hostdevcommon/common_values.hpp>
