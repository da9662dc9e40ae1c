// Source lines of a linked kernel from its debug information, read when first asked for. Knows nothing of how the
// kernel was built.
#pragma once

#include <memory>
#include <string>

#include "riscv/code.h"

namespace softmetal::kernel {

std::shared_ptr<const riscv::SourceMap> make_source_map(std::shared_ptr<const std::string> elf);

}  // namespace softmetal::kernel
