// An older place of what it includes.
#pragma once

#include <tt-metalium/work_split.hpp>
