// An older place of what it includes.
#pragma once

#include <tt-metalium/command_queue.hpp>
#include <tt-metalium/host_api.hpp>
