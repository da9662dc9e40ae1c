// Several allocators that must agree.
#pragma once

#include <vector>

#include <tt-metalium/allocator.hpp>

namespace tt::tt_metal::experimental {

// Takes in `target` what is taken in the others. Throws UnsupportedError: the devices of a mesh share one allocator in
// softmetal, so that they agree always.
void synchronize_allocator_state(Allocator* target, const std::vector<Allocator*>& sources);

}  // namespace tt::tt_metal::experimental
