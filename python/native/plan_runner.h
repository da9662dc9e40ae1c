// Runs what the TileLang compiler wrote: reads a plan.json, lays tensors out as its programs want them and drives the
// TT-Metalium host API exactly as the plan's own main.cpp would. Knows nothing of TVM or Python.
#pragma once

#include <cstdint>
#include <filesystem>
#include <map>
#include <string>
#include <vector>

namespace softmetal::python {

// A tensor in the caller's memory. Strides count elements; dtype is spelled as torch does ("bfloat16").
struct TensorView {
    std::byte* data = nullptr;
    std::vector<int64_t> shape;
    std::vector<int64_t> strides;
    std::string dtype;
};

// Parameters that are numbers, by name, as the 32 bits a kernel gets; of 64-bit ones "<name>.high" holds the upper
// half.
using Scalars = std::map<std::string, uint32_t>;

// Executes the programs of <directory>/plan.json on the process's device, one after another. `tensors` are the kernel's
// tensor parameters, in order; outputs are written in place. Throws softmetal::UserError for tensors that do not fit
// the plan, and whatever the launch throws.
void run_plan(const std::filesystem::path& directory, const std::vector<TensorView>& tensors,
              const Scalars& scalars = {});

// Closes the device that run_plan keeps open between calls.
void close_device();

}  // namespace softmetal::python
