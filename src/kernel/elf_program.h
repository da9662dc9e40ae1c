// A linked ELF file to a riscv::Program. Refuses what does not fit the address space of a processor; knows nothing of
// where the file came from.
#pragma once

#include <cstdint>
#include <memory>
#include <string>

#include "chip/machine.h"
#include "riscv/code.h"

namespace softmetal::kernel {

// Throws UserError when the kernel does not fit, InternalError when the file is not such an ELF file.
std::shared_ptr<const riscv::Program> load_program(std::shared_ptr<const std::string> elf, const std::string& name,
                                                   uint64_t hash, const chip::Machine& machine);

}  // namespace softmetal::kernel
