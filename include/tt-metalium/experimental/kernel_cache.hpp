// Compiled kernels that this process keeps.
#pragma once

namespace tt::tt_metal::experimental {

// Forgets the kernels that this process has compiled or loaded: the next use looks at the disk, or compiles. Programs
// that have run keep theirs.
void ClearKernelCache();

}  // namespace tt::tt_metal::experimental
