// The compiled programs that this process keeps, apart from those on disk.
#pragma once

namespace softmetal::kernel {

// build() then looks at the disk again, or compiles.
void forget_programs();

}  // namespace softmetal::kernel
