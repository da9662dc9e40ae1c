// Prints a launch's body, without tile operators, as one C++ kernel for a data-movement processor.
#pragma once

#include <map>
#include <set>

#include "launch.h"
#include "lower_tile_ops.h"

namespace softmetal::tilelang {

// What lies where in the one circular buffer that a scalar kernel uses as its memory.
struct ScalarPlace {
    std::string name;  // of the user's buffer, or what it is for
    int64_t offset = 0, bytes = 0;
    std::string text;  // shape and dtype
};

// The cores that run a launch, line by line of a grid so many columns wide.
struct CoreGrid {
    int64_t cores = 1, columns = 1;
    int64_t Rows() const { return CeilDiv(cores, columns); }
};

struct ScalarKernel {
    std::string source;
    std::vector<std::string> columns;  // runtime arguments
    std::vector<std::string> tensors;  // in the order of their accessors and addresses
    std::vector<std::string> written;
    std::vector<std::string> read;
    std::vector<ScalarPlace> places;
    int64_t bytes = 0;   // of memory
    bool locks = false;  // needs the grantor
    bool meets = false;  // all cores meet: the blocks are one to a core
};

// Where statements stand that are part of another kernel.
struct ScalarPlacement {
    std::string memory = "tt::CBIndex::c_0";                    // the circular buffer
    size_t first_argument = 0;                                  // runtime arguments before those of the statements
    std::string first_layout = "0";                             // offset of the first accessor's compile-time arguments
    std::vector<std::pair<tvm::tirx::Var, std::string>> names;  // of variables that the kernel has already
};

struct ScalarFragments {
    ScalarKernel kernel;               // without source
    std::string declarations, ending;  // before and after the loop over blocks
    std::vector<std::string> texts;    // of each statement
    std::set<std::string> headers;
    std::map<const tvm::ffi::Object*, std::string> arrays;  // names of on-chip buffers, by data
};

// Statements without tile operators as parts of a kernel that goes over the launch's blocks itself.
ScalarFragments PrintScalarFragments(const Launch& launch, const std::vector<tvm::tirx::Stmt>& statements,
                                     int64_t cores, const ScalarPlacement& placement);

// How a tensor lies in device memory for scalar code: flat, in pages.
TensorPlan PlanRowMajor(const Launch& launch, const tvm::tirx::Buffer& buffer, const ScalarKernel& kernel);

// `matrix` says which products go to the matrix unit.
ScalarKernel PrintScalarKernel(const Launch& launch, const tvm::tirx::Stmt& body, const CoreGrid& grid,
                               const MatrixUse& matrix);

}  // namespace softmetal::tilelang
