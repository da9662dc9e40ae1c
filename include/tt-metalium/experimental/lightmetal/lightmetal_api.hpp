// Capturing the host API's calls, which softmetal does not do.
#pragma once

#include <tt-metalium/experimental/lightmetal/lightmetal_binary.hpp>

namespace tt::tt_metal::experimental::lightmetal {

// Throw UnsupportedError. For workloads of a queue there are traces: MeshDevice::begin_mesh_trace.
void LightMetalBeginCapture();
LightMetalBinary LightMetalEndCapture();

}  // namespace tt::tt_metal::experimental::lightmetal
