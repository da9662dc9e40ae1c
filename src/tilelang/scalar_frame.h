// The file that a scalar kernel's statements stand in. Knows their names and memory, not the statements.
#pragma once

#include <functional>
#include <string>
#include <unordered_set>

#include "launch.h"
#include "scalar_memory.h"

namespace softmetal::tilelang {

class ScalarFrame : public ScalarMemory {
protected:
    // Gives the launch's tensors, buffers, block indices and scalars their names and places.
    ScalarFrame(const Launch& launch, const tvm::tirx::Stmt& body, const CoreGrid& grid, const MatrixUse& matrix,
                const ScalarPlacement& placement);

    // The whole file round the printed statements; completes kernel_.
    std::string Assemble(const std::string& body);
    // What stands round statements of another kernel; completes kernel_.
    void Surround(ScalarFragments& fragments);
    // Lines that could only be written once all statements had been seen.
    std::string Finished(const std::string& body) const;

    const Launch& launch_;
    const CoreGrid grid_;
    const MatrixUse& matrix_;
    const std::unordered_set<const tvm::ffi::Object*> read_variables_;  // that some expression reads
    bool returns_ = false;                                              // a statement goes to next_block

private:
    std::string Argument(const std::string& column);
    void MemoryAndTensors(std::ostringstream& out, int64_t bounce);
    void Numbers(std::ostringstream& out);
    void Lock(std::ostringstream& out, int64_t mailbox);
    void Matrix(std::ostringstream& out);
    void Barrier(std::ostringstream& out);
    int64_t Mailbox();
    std::string Ending() const;
    void NoteUses();
    void BlockIndices(std::ostringstream& out);
    // "A.flush(), B.flush();" for the tensors that the kernel stores to, or all.
    std::string ForTensors(const std::string& method, bool written_only) const;

    const ScalarPlacement placement_;
};

}  // namespace softmetal::tilelang
