// Prints a launch's body, without tile operators, as one C++ kernel for a data-movement processor.
#pragma once

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

// `matrix` says which products go to the matrix unit.
ScalarKernel PrintScalarKernel(const Launch& launch, const tvm::tirx::Stmt& body, const CoreGrid& grid,
                               const MatrixUse& matrix);

}  // namespace softmetal::tilelang
