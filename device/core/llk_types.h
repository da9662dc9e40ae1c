// The enumerations compute kernels name: reductions, broadcasts, element-wise operations, threads, tile dimensions.
#pragma once

#include <stdint.h>
#include <type_traits>

#include "internal/risc_attribs.h"
#include "runtime/math_types.h"
#include "tensix_types.h"

namespace ckernel {

enum class VectorMode : uint8_t { None = 0, R = 1, C = 2, RC = 4, RC_custom = 6, Invalid = 0xFF };
enum ReduceDim : uint8_t { REDUCE_ROW, REDUCE_COL, REDUCE_SCALAR };
enum class PoolType : uint8_t { SUM, AVG, MAX, MIN };
enum class DataCopyType : uint8_t { A2D, B2D };
enum EltwiseBinaryType : uint8_t { ELWMUL, ELWDIV, ELWADD, ELWSUB, ELWLESS };
enum class EltwiseBinaryReuseDestType : uint8_t { NONE = 0, DEST_TO_SRCA = 1, DEST_TO_SRCB = 2 };
enum class BroadcastType : uint8_t { NONE = 0, COL = 1, ROW = 2, SCALAR = 3 };
enum class Transpose : uint8_t { None = 0, IntraFace = 1, InterFace = 2, Both = 3 };
enum ReluType : uint8_t { NO_RELU, ZERO_RELU, MIN_THRESHOLD_RELU, MAX_THRESHOLD_RELU };
enum class DataLayout : uint8_t { TILE = 0, ROW_MAJOR = 1 };
enum DstTileShape : uint8_t { Tile32x32 = 0, Tile32x16 = 1, Tile16x16 = 2 };
enum ThreadId : uint8_t { BriscThreadId = 0, UnpackThreadId = 1, MathThreadId = 2, PackThreadId = 3 };
enum SortDir : bool { ArgMax = false, ArgMin = true };
enum class RoundingMode : uint8_t { None = 0, Trunc = 1, Floor = 2 };
enum class DstRoundingMode : uint8_t { Default = 0, RoundNearestEven = 1 };
enum class PackMode : uint8_t { Default, Tilize, Untilize };
enum class SrcOrder : uint8_t { Regular, Reverse };
enum class p_dim_stride_target : uint8_t { IGNORE, FACE_ROW_MAJOR };

constexpr uint32_t FACE_HEIGHT = 16, FACE_WIDTH = 16, TILE_HEIGHT = 32, TILE_WIDTH = 32;
constexpr uint32_t FACE_R_DIM = 16, FACE_C_DIM = 16, TILE_R_DIM = 32, TILE_C_DIM = 32;
constexpr uint32_t TILE_NUM_FACES = 4, FACE_SIZE = 256;

struct TensorShape {
    uint8_t face_r_dim = 16;
    uint8_t face_c_dim = 16;
    uint8_t num_faces_r_dim = 2;
    uint8_t num_faces_c_dim = 2;
    constexpr uint32_t total_num_faces() const { return num_faces_r_dim * num_faces_c_dim; }
    constexpr uint32_t total_row_dim() const { return face_r_dim * num_faces_r_dim; }
    constexpr uint32_t total_col_dim() const { return face_c_dim * num_faces_c_dim; }
};
constexpr TensorShape DEFAULT_TENSOR_SHAPE{};

// A packer's ReLU: the mode, and its threshold in the upper half.
class ReluConfig {
public:
    constexpr explicit ReluConfig(uint32_t packed = 0) : packed_(packed) {}
    static constexpr ReluConfig none() { return ReluConfig(NO_RELU); }
    static constexpr ReluConfig zero() { return ReluConfig(ZERO_RELU); }
    static constexpr ReluConfig min_threshold(uint32_t threshold) {
        return ReluConfig(MIN_THRESHOLD_RELU | threshold << 16);
    }
    static constexpr ReluConfig max_threshold(uint32_t threshold) {
        return ReluConfig(MAX_THRESHOLD_RELU | threshold << 16);
    }
    static constexpr ReluConfig from_packed(uint32_t packed) { return ReluConfig(packed); }
    constexpr ReluType get_mode() const { return static_cast<ReluType>(packed_ & 3); }
    constexpr uint32_t get_threshold() const { return packed_ >> 16; }
    constexpr uint32_t packed() const { return packed_; }

private:
    uint32_t packed_;
};

// Tiles that one half (or all) of Dst holds.
template <DstSync SYNC_MODE, bool ACCUM_MODE, DstTileShape TILE_SHAPE = Tile32x32>
constexpr uint32_t get_dest_max_tiles() {
    return (SYNC_MODE == DstSync::SyncFull ? 16u : 8u) >> (ACCUM_MODE ? 1 : 0) << static_cast<uint32_t>(TILE_SHAPE);
}

// The SFPU's registers by number, and bits of the constants that SFPU calls take.
struct p_sfpu {
    static constexpr uint32_t LREG0 = 0, LREG1 = 1, LREG2 = 2, LREG3 = 3, LREG4 = 4, LREG5 = 5, LREG6 = 6, LREG7 = 7;
    static constexpr uint32_t LCONST_0_8373 = 8, LCONST_0 = 9, LCONST_1 = 10, LCONST_neg1 = 11;
    static constexpr uint32_t LREG11 = 11, LREG12 = 12, LREG13 = 13, LREG14 = 14, LTILEID = 15;
    static constexpr uint32_t kCONST_1_FP16B = 0x3F80, kCONST_1_FP16A = 0x3C00, kCONST_0 = 0;
    static constexpr uint32_t kCONST_Exp_8Bit = 0, kCONST_Exp_5Bit = 1;
};

}  // namespace ckernel

namespace softmetal::device {

// Kernels write a vector mode as the enumeration or, in the older API, as an int.
struct VectorModeArg {
    constexpr VectorModeArg(int mode) : value(static_cast<uint32_t>(mode)) {}
    constexpr VectorModeArg(ckernel::VectorMode mode) : value(static_cast<uint32_t>(mode)) {}
    uint32_t value;
};

}  // namespace softmetal::device
