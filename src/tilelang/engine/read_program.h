// Reads the body of a launch into a Program. Throws Declined for what the engine path does not take.
#pragma once

#include "engine/program.h"
#include "launch.h"

namespace softmetal::tilelang::engine {

Program ReadProgram(const Launch& launch);

}  // namespace softmetal::tilelang::engine
