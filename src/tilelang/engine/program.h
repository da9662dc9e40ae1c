// A launch as the engine path sees it: loops and conditions over blocks round four kinds of work, with on-chip buffers
// as grids of tiles and computation as expressions over whole tiles. Knows nothing of circular buffers and of text.
#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "pch.h"

namespace softmetal::tilelang::engine {

using tvm::PrimExpr;
using tvm::Span;
using tvm::tirx::Buffer;
using tvm::tirx::Var;

// Thrown inside the path, caught where it begins: the launch goes to another path for this reason.
struct Declined {
    std::string reason;
};
[[noreturn]] void Decline(const std::string& what, const Span& span);
// As TVM prints it.
std::string Text(const PrimExpr& expr);

// How a buffer lies in tiles: rows by columns, values in column 0, values in row 0, or one value at (0, 0).
enum class Shape { kUnknown, kMatrix, kColumn, kRow, kElement };

struct Chip {
    std::string name;
    std::string dtype;
    Shape shape = Shape::kMatrix;
    int64_t length = 0;            // of a vector
    int64_t rows = 1, cols = 1;    // elements, once the shape is known
    bool tiles_by_column = false;  // tiles stand column after column
    std::string format;            // of its tiles

    int64_t TileRows() const { return (rows + 31) / 32; }
    int64_t TileCols() const { return (cols + 31) / 32; }
    int64_t Tiles() const { return TileRows() * TileCols(); }
};
using ChipPtr = std::shared_ptr<Chip>;

// Part of a global tensor that an on-chip buffer mirrors. Its rows and columns run along two of the tensor's dimensions
// (-1: along none); a vector's only dimension is `col_dim` until its shape is known.
struct GlobalBlock {
    Buffer buffer{tvm::ffi::UnsafeInit{}};
    std::vector<PrimExpr> mins;
    std::vector<int64_t> extents;
    int64_t row_dim = -1, col_dim = -1;
    std::vector<int64_t> ends;  // where it ends at most, over all blocks and turns of loops
    // Dimensions in which blocks are no whole tiles are two here, blocks of this size and what is in one; 0: it stays.
    // The others above count both.
    std::vector<int64_t> splits;
    std::vector<int64_t> shape;  // of the tensor, split
};

struct Value;
using ValuePtr = std::shared_ptr<Value>;
struct Node;

// An expression over the tiles of a domain. Leaves: "tile", "column", "row", "element" of a chip buffer, "number",
// "scalar" (a number known when the kernel runs), "position" (of an element in its tile), "pattern" (a predicate over
// row and column), "reduce" and "matmul" of whole buffers. All else is a function's name.
struct Value {
    std::string op;
    std::vector<ValuePtr> args;
    std::string dtype = "float32";
    ChipPtr chip;             // of tile, column, row, element, reduce; in0 of a matmul
    bool transposed = false;  // tile: turned
    double number = 0;        // of a number; of exp: what its operand is multiplied by, 0: nothing
    // pattern: row_sign * row + col_sign * col + offset >= 0; residue is offset modulo 32
    int64_t row_sign = 0, col_sign = 0, residue = 0;
    PrimExpr offset = PrimExpr(0);
    double if_true = 1, if_false = 0;
    std::string kind;               // reduce: "sum", "max", ...
    bool over_columns = true;       // reduce: along each row; position: that in its row
    bool along = false;             // position: of a vector, whichever way it stands
    PrimExpr scalar = PrimExpr(0);  // of a scalar
    ChipPtr chip_b;                 // matmul: in1
    bool trans_b = false;
};

ValuePtr MakeLeaf(const std::string& op, const ChipPtr& chip);
ValuePtr MakeNumber(double number);
ValuePtr MakeScalar(const PrimExpr& expr);
// The first row and column of the tile at hand, of its buffer: they stand in scalars.
const Var& TileRow();
const Var& TileCol();
// The product of `sum = sum + product`; nullptr for other computations.
ValuePtr AddedProduct(const Node& node);
// A value with the bits of a 16-bit dtype; nullptr where the SFPU has no such rounding.
ValuePtr Rounded(const ValuePtr& value, const std::string& dtype);
ValuePtr MakeCall(const std::string& op, std::vector<ValuePtr> args);
// Every value that `root` is made of, operands first, each once.
std::vector<ValuePtr> Ordered(const ValuePtr& root);
// Whether a value is a buffer's tiles as they are.
bool IsBuffer(const Value& value);
// Whether it is the same in all elements and known without a tile.
bool IsUniform(const Value& value);

// The value with parts replaced where `replace` gives another; equal parts stay shared.
ValuePtr Replaced(const ValuePtr& root, const std::function<ValuePtr(const ValuePtr&)>& replace);

using NodePtr = std::shared_ptr<Node>;
using Body = std::vector<NodePtr>;

// A buffer of the user's that scalar code works on, and the tiles through which it gets or gives it.
struct ChipUse {
    Buffer buffer{tvm::ffi::UnsafeInit{}};
    ChipPtr chip;
};

// A statement that does not fit the tile engine: a data-movement processor does it element by element.
struct ScalarWork {
    tvm::tirx::Stmt stmt{tvm::ffi::UnsafeInit{}};
    // Loops, conditions and lets round it, outermost first.
    std::vector<tvm::tirx::Stmt> around;
    bool by_writer = false;
    std::vector<ChipUse> takes, gives;
    std::string reason;
    bool follows = false;  // it would fit, but works on what another one owns
};

struct Node {
    enum Kind { kLoop, kIf, kLet, kLoad, kStore, kCompute, kScalar } kind;
    Span span;
    // loop, let
    Var var{tvm::ffi::UnsafeInit{}};
    PrimExpr min = PrimExpr(0), extent = PrimExpr(1);
    int64_t stages = 0;
    PrimExpr value = PrimExpr(0);  // let, condition of an if
    Body body, otherwise;
    // load, store
    std::optional<GlobalBlock> global;
    bool once = false;  // load: before the first block, for all of them
    // load: target; store: source; compute: target, all of whose tiles it sets
    ChipPtr chip;
    ValuePtr result;
    std::shared_ptr<ScalarWork> scalar;
    // compute: the predicate of a mask. Tiles of a row behind those for which it holds somewhere are -inf or 0 in what
    // is read, or in what is made if the mask stands in the result.
    ValuePtr inside;
    // compute: exponentials row by row, in so many parts, while as many statements that follow do the row before
    int64_t parts = 0, beside = 0;
};

struct Program {
    Body body;
    std::vector<ChipPtr> chips;
    int64_t blocks = 1;
    bool approximate_exp = false;
    bool all_bits = false;       // products are to see every bit of float16
    bool exact_float32 = false;  // float32 buffers count whole, also where no tensor has more than 16 bits
    bool splits = false;         // some are made in two parts, and these tensors lie on the device as float32
    std::set<const tvm::tirx::BufferNode*> wide_tensors;
};

// Whether a node itself fills a chip buffer anew: from a tensor or by scalar code; or these and by computation.
bool Fills(const Node& node, const ChipPtr& chip);
bool Sets(const Node& node, const ChipPtr& chip);
// Calls `visit` for every node, in program order, outer before inner.
void Walk(const Body& body, const std::function<void(const NodePtr&)>& visit);
// Calls `visit` for every body, outer before inner.
void ForBodies(Body& body, const std::function<void(Body&)>& visit);
NodePtr Append(Body& body, Node::Kind kind, const Span& span);
NodePtr MakeCompute(const ChipPtr& chip, const ValuePtr& result, const Span& span);
// A new buffer of the program, like `chip`.
ChipPtr Renamed(Program& program, const ChipPtr& chip, const std::string& suffix);
// Chip buffers that a node (without what is nested in it) reads.
std::vector<ChipPtr> ReadsOf(const Node& node);
bool Reads(const Node& node, const ChipPtr& chip);   // itself or nested
bool Writes(const Node& node, const ChipPtr& chip);  // itself or nested
inline bool Touches(const Node& node, const ChipPtr& chip) {
    return Reads(node, chip) || Writes(node, chip);
}

}  // namespace softmetal::tilelang::engine
