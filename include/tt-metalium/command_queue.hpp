// The queue of a single device, as programs before meshes use it, complete; its calls are in host_api.hpp.
#pragma once

#include <tt-metalium/distributed.hpp>
#include <tt-metalium/host_api.hpp>
#include <tt-metalium/mesh_command_queue.hpp>
