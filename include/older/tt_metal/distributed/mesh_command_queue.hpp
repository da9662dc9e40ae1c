// An older place of what it includes.
#pragma once

#include <tt-metalium/mesh_command_queue.hpp>
