// The scalar statements of one processor as parts of its kernel.
#pragma once

#include <map>

#include "engine/program.h"
#include "engine/text.h"
#include "scalar_kernel.h"

namespace softmetal::tilelang::engine {

// Gives the variables of a program their names, the same in every kernel.
void NameVariables(IndexText& names, const Launch& launch, const Program& program);
// Tensors whose tiles the reader or the writer moves, in order of first use.
std::vector<const tvm::tirx::BufferNode*> MovedTensors(const Program& program, bool by_writer);

struct ScalarCode {
    ScalarFragments fragments;
    std::map<const Node*, std::string> texts;
    std::vector<Buffer> tensors;

    bool Any() const { return !texts.empty(); }
};

// Names of the circular buffers that hold what the statements of the reader and of the writer keep in L1.
inline constexpr const char* kMemory[] = {"kCbReaderMemory", "kCbWriterMemory"};

ScalarCode PrintScalarCode(const Launch& launch, const Program& program, bool by_writer, int64_t cores);

}  // namespace softmetal::tilelang::engine
