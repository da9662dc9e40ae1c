// An older place of what it includes.
#pragma once

#include <tt_stl/span.hpp>
