// What the passes hand to each other: plain structs kept as maps in a PrimFunc's attributes, so that each pass can be
// run and looked at alone. Knows nothing of statements.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "pch.h"

namespace softmetal::tilelang {

using AttrMap = tvm::ffi::Map<tvm::ffi::String, tvm::ffi::Any>;

inline constexpr const char* kMetadataAttr = "tt.metadata";
inline constexpr const char* kCoreMapAttr = "tt.core_map";
inline constexpr const char* kScheduleAttr = "tt.schedule";
inline constexpr const char* kCircularBuffersAttr = "tt.circular_buffers";
inline constexpr const char* kPaddingAttr = "tt.padding";
inline constexpr const char* kRuntimeArgsAttr = "tt.runtime_args";
// AttrStmt key round the statement tree of one kernel; its value is the kernel's name.
inline constexpr const char* kKernelScope = "tt.kernel";

inline constexpr int64_t kTile = 32;
// The circular buffer of sums that are not yet in the format of C.
inline constexpr int64_t kPartialsBuffer = 24;
// The two parts of B where a product takes both.
inline constexpr int64_t kHighPartBuffer = 3, kLowPartBuffer = 4;

// The largest number up to `most` that divides another.
inline int64_t LargestDivisor(int64_t number, int64_t most) {
    int64_t divisor = std::min(number, most);
    while (divisor > 1 && number % divisor) --divisor;
    return divisor;
}
inline int64_t CeilDiv(int64_t a, int64_t b) {
    return (a + b - 1) / b;
}
inline int64_t RoundUp(int64_t a, int64_t b) {
    return CeilDiv(a, b) * b;
}

// C[m, n] += A[m, k] * B[k, n] over a grid of blocks, as InferTTMetadata finds it.
struct GemmMetadata {
    std::string name;
    std::vector<std::string> tensors;  // A, B, C as the user calls them
    std::vector<int64_t> param_index;  // of A, B, C
    std::vector<int64_t> a_shape, b_shape, c_shape;
    std::vector<std::string> dtypes;          // of A, B, C in the user's tensors
    std::vector<std::string> formats;         // of A, B, C on the device
    std::vector<std::string> operand_dtypes;  // of A and B where T.gemm takes them
    // The on-chip buffers that hold a block of A, of B and of C.
    std::vector<std::string> a_buffers, b_buffers, c_buffers;
    std::string accumulator, accumulator_dtype;
    std::string tag_m, tag_n;            // the grid dimensions that walk rows and columns of C, or ""
    std::string output_role = "output";  // "inout" when the grid does not cover C
    int64_t m = 0, n = 0, k = 0;         // the part of the product that the grid computes
    int64_t block_m = 0, block_n = 0, block_k = 0;
    int64_t grid_m = 0, grid_n = 0;  // blocks
    int64_t num_stages = 0;
    bool trans_a = false, trans_b = false;
    bool swizzle = false;
    bool split_b = false;  // each product in two: B to 8 bits, and what that leaves
    bool fp32_dest_acc = true;
    std::string math_fidelity = "HiFi4", machine = "wormhole_b0";

    template <class F>
    void Fields(F&& f) {
        f("name", name), f("tensors", tensors), f("param_index", param_index), f("a_shape", a_shape);
        f("b_shape", b_shape), f("c_shape", c_shape), f("dtypes", dtypes), f("formats", formats);
        f("operand_dtypes", operand_dtypes);
        f("a_buffers", a_buffers), f("b_buffers", b_buffers), f("c_buffers", c_buffers);
        f("tag_m", tag_m), f("tag_n", tag_n), f("accumulator", accumulator), f("accumulator_dtype", accumulator_dtype),
            f("output_role", output_role);
        f("m", m), f("n", n), f("k", k), f("block_m", block_m), f("block_n", block_n), f("block_k", block_k);
        f("grid_m", grid_m), f("grid_n", grid_n), f("num_stages", num_stages), f("trans_a", trans_a);
        f("trans_b", trans_b), f("swizzle", swizzle), f("split_b", split_b), f("fp32_dest_acc", fp32_dest_acc);
        f("math_fidelity", math_fidelity), f("machine", machine);
    }

    std::string AccumulatorFormat() const { return fp32_dest_acc ? "Float32" : "Float16_b"; }
};

// Which core computes which rectangle of C: parts_m x parts_n rectangles of core_m x core_n tiles.
struct CoreMap {
    int64_t parts_m = 1, parts_n = 1;
    int64_t core_m = 1, core_n = 1;  // tiles
    int64_t cores_x = 1, cores_y = 1;
    // True: part (i, j) is core (x = j, y = i). False: parts are numbered row by row and laid over the grid line by
    // line.
    bool rows_and_columns = true;

    template <class F>
    void Fields(F&& f) {
        f("parts_m", parts_m), f("parts_n", parts_n), f("core_m", core_m), f("core_n", core_n);
        f("cores_x", cores_x), f("cores_y", cores_y), f("rows_and_columns", rows_and_columns);
    }
    int64_t Cores() const { return parts_m * parts_n; }
};

// How one core goes through its rectangle. All sizes in tiles.
struct Schedule {
    int64_t block_m = 1, block_n = 1, block_k = 1;
    int64_t row_blocks = 1, col_blocks = 1, k_blocks = 1;
    int64_t pass_blocks = 1;       // blocks of K that a pass over the block of C takes, but in the opening
    int64_t sub_m = 1, sub_n = 1;  // one Dst section
    bool multicast_a = false, multicast_b = false;
    std::string accumulate = "dst";  // "dst", "output" (in place, packer adds) or "partials"
    int64_t estimated_cycles = 0;

    int64_t Passes() const { return k_blocks / pass_blocks; }
    int64_t PassDepth() const { return block_k * pass_blocks; }

    template <class F>
    void Fields(F&& f) {
        f("block_m", block_m), f("block_n", block_n), f("block_k", block_k), f("row_blocks", row_blocks);
        f("col_blocks", col_blocks), f("k_blocks", k_blocks), f("sub_m", sub_m), f("sub_n", sub_n);
        f("multicast_a", multicast_a), f("multicast_b", multicast_b), f("accumulate", accumulate);
        f("pass_blocks", pass_blocks);
        f("estimated_cycles", estimated_cycles);
    }
};

struct CircularBuffer {
    int64_t id = 0;
    std::string name, format, holds;  // holds: the user's buffer, or what it is for
    int64_t page_size = 0, num_pages = 0;
    int64_t share_with = -1;  // id of the buffer whose memory it reads under another id

    template <class F>
    void Fields(F&& f) {
        f("id", id), f("name", name), f("format", format), f("holds", holds);
        f("page_size", page_size), f("num_pages", num_pages);
    }
    int64_t Bytes() const { return page_size * num_pages; }
};

// Padded sizes of A, B, C as they lie in device memory.
struct Padding {
    std::vector<int64_t> a, b, c;

    template <class F>
    void Fields(F&& f) {
        f("a", a), f("b", b), f("c", c);
    }
};

struct RuntimeArgs {
    std::vector<std::string> reader, writer;

    template <class F>
    void Fields(F&& f) {
        f("reader", reader), f("writer", writer);
    }
};

namespace detail {
tvm::ffi::Any ToAny(int64_t value);
tvm::ffi::Any ToAny(bool value);
tvm::ffi::Any ToAny(const std::string& value);
tvm::ffi::Any ToAny(const std::vector<int64_t>& value);
tvm::ffi::Any ToAny(const std::vector<std::string>& value);
void FromAny(const tvm::ffi::Any& any, int64_t& value);
void FromAny(const tvm::ffi::Any& any, bool& value);
void FromAny(const tvm::ffi::Any& any, std::string& value);
void FromAny(const tvm::ffi::Any& any, std::vector<int64_t>& value);
void FromAny(const tvm::ffi::Any& any, std::vector<std::string>& value);
AttrMap GetMap(const tvm::tirx::PrimFunc& func, const char* key, const char* made_by);
}  // namespace detail

template <class T>
AttrMap Save(T value) {
    AttrMap map;
    value.Fields([&](const char* key, auto& field) { map.Set(key, detail::ToAny(field)); });
    return map;
}

template <class T>
T Load(const AttrMap& map) {
    T value;
    value.Fields([&](const char* key, auto& field) { detail::FromAny(map.at(key), field); });
    return value;
}

// Throws InternalError naming the pass that has to run first.
template <class T>
T Load(const tvm::tirx::PrimFunc& func, const char* key, const char* made_by) {
    return Load<T>(detail::GetMap(func, key, made_by));
}

std::vector<CircularBuffer> LoadCircularBuffers(const tvm::tirx::PrimFunc& func);
tvm::ffi::Array<AttrMap> SaveCircularBuffers(const std::vector<CircularBuffer>& buffers);

// Bytes of a 32x32 tile in a format: "Float32", "Float16_b", "Float16", "Bfp8_b".
int64_t TileBytes(const std::string& format);
// Whether the SDK builds kernels that have buffers of both formats: exponents of five bits and of eight do not mix.
bool GoTogether(const std::string& format, const std::string& other);
// The device format of a dtype that tiles compute with, or "".
std::string FormatOf(const std::string& dtype);
// How tiles hold a dtype's numbers, all of them: also of dtypes that are only stored.
struct TileDtype {
    std::string format;   // "": tiles cannot
    int64_t bits = 0;     // significant ones
    int64_t largest = 0;  // magnitude of an integer
    bool stored_only = false;
};
TileDtype TilesOf(const std::string& dtype);
// Up to here float32 has all integers.
constexpr int64_t kExactIntegers = int64_t{1} << 24;
// The tile format that tt.data_format names for a tensor, "bfp8_b" for one; throws UserError for any other text.
std::string WishedFormat(const std::string& tensor, const std::string& wish);

}  // namespace softmetal::tilelang
