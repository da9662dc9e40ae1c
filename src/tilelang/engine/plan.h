// Where everything of a Program lies: tensors as tiles in device memory, chip buffers as circular buffers, who fills
// and who empties each.
#pragma once

#include <map>

#include "engine/arrange.h"
#include "engine/program.h"
#include "launch.h"

namespace softmetal::tilelang::engine {

enum class Role { kReader, kCompute, kWriter };

// A tensor in device memory: tiles over two of its dimensions (-1: a dimension of size 1), the others counted in order.
struct TensorLayout {
    Buffer buffer{tvm::ffi::UnsafeInit{}};
    std::vector<int64_t> splits, shape;  // as GlobalBlock's
    int64_t row_dim = -1, col_dim = -1;
    std::vector<int64_t> leading;          // dimensions, in order
    int64_t rows = 1, cols = 1;            // elements
    int64_t tile_rows = 1, tile_cols = 1;  // with what blocks overrun
    std::string format;
    bool widened = false;  // lies as float32, though its numbers have 16 bits
    bool read = false, written = false;
};

struct ChipPlan {
    ChipPtr chip;
    int64_t id = 0;
    int64_t versions = 1;
    Role filled_by = Role::kCompute, emptied_by = Role::kCompute;
    // The FPU reads 32-bit tiles with 19 bits; copies to Dst take all 32 through `exact_id`, which is `id` itself where
    // the FPU does not use the buffer, another id of the same memory where it does, and -1 where nothing copies it.
    int64_t exact_id = -1;
    bool fpu = false, copied = false;
    Home home;
};

// Tiles that the writer makes once: ones, a pattern crossing a tile, or the row or column of each element in its tile.
struct ConstantTiles {
    enum Kind { kOnes, kPattern, kRows, kCols } kind = kOnes;
    int64_t id = 0;
    std::string name;
    ValuePtr pattern;
    std::vector<int64_t> starts;  // pattern: the values at row 0, column 0 of each tile
    std::string format = "Float16_b";
};

// L1 that a processor's scalar statements work in.
struct ScratchMemory {
    int64_t id = -1, bytes = 0;
};

// A buffer whose tiles one core reads and multicasts to others of its row, its column or both.
struct SharedLoad {
    ChipPtr chip;
    bool along_row = false, along_column = false;
    int64_t receivers = 0;
    int64_t semaphore = 0;  // its receivers count it up when they have room; the next one says that tiles have come
};

struct Plan {
    bool listed = false;        // every core has a list of its blocks, not a run
    bool narrow = false;        // no tensor has more than 16 bits
    bool rough = false;         // the launch gives digits for speed
    bool cuts_float32 = false;  // the FPU reads 19 bits of a float32 buffer that is no operand of a product
    std::map<const tvm::tirx::BufferNode*, TensorLayout> tensors;
    std::vector<const tvm::tirx::BufferNode*> tensor_order;  // of first use
    std::vector<ChipPlan> chips;
    std::vector<ConstantTiles> constants;
    ScratchMemory reader_memory, writer_memory;
    std::vector<SharedLoad> shared;

    const SharedLoad* Shared(const ChipPtr& chip) const;
    const ChipPlan& Of(const ChipPtr& chip) const;
    const ConstantTiles& Pattern(const Value& value) const;
    const ConstantTiles& Position(const Value& value) const;
    // What a reduction by the FPU multiplies with: exponents of both operands are of one width.
    const ConstantTiles& Ones(const Value& reduction) const;
};

// Whether a value is one FPU operation on two circular buffers. Sums that a loop carries in `own` keep their 32 bits,
// unless the launch asks for speed.
bool IsFpuOperation(const Value& value, const ChipPtr& own, const Plan& plan);

// Whether a reduction is made of sums or maxima of tiles by the SFPU: the matrix unit reads 19 bits of what has 32.
bool IsExactReduction(const Value& value, const Plan& plan);

// How a predicate crosses tiles: it holds everywhere from `all_from` on, nowhere below `none_below`.
struct PatternRange {
    int64_t all_from = 0, none_below = 0;
};
PatternRange RangeOf(const Value& pattern);

// The element (row, col) of a pattern is inside when its start plus row and column with their signs is not negative.
Plan MakePlan(const Launch& launch, const Program& program, const ChipLimits& limits, int64_t reader_memory,
              int64_t writer_memory);

}  // namespace softmetal::tilelang::engine
