// The rules for a ProgramSpec, each with one error. Knows machines, makes nothing.
#pragma once

#include "chip/machine.h"
#include "host/metal2/spec_index.h"

namespace softmetal::host::metal2 {

// What softmetal does not run, whatever the specification says otherwise. Throws UnsupportedError.
void refuse_unsupported(const SpecIndex& index, const chip::Machine& machine);

// Throws UserError for the first rule that is broken.
void validate(const SpecIndex& index, const chip::Machine& machine);

// Parts of it, by what they look at.
void validate_kernels(const SpecIndex& index, const chip::Machine& machine);
void validate_buffers(const SpecIndex& index, const chip::Machine& machine);
void validate_resources(const SpecIndex& index, const chip::Machine& machine);
void validate_placement(const SpecIndex& index, const chip::Machine& machine);

}  // namespace softmetal::host::metal2
