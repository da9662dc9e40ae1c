// The tile engine as the three compute processors call it. Each function is one call into the chip, made by one of
// them.
#pragma once

#include "core/call.h"
#include "core/formats.h"
#include "core/llk_types.h"
#include "core/state.h"

// clang-format off
#if defined(TRISC_UNPACK)
#define UNPACK(...) __VA_ARGS__
#else
#define UNPACK(...)
#endif
#if defined(TRISC_MATH)
#define MATH(...) __VA_ARGS__
#else
#define MATH(...)
#endif
#if defined(TRISC_PACK)
#define PACK(...) __VA_ARGS__
#else
#define PACK(...)
#endif
// clang-format on

namespace softmetal::device {

using abi::Broadcast;
using abi::FpuFlags;
using abi::FpuOp;
using abi::PackFlags;
using abi::PackSetting;
using abi::SfpuFlags;
using abi::SfpuOp;
using abi::UnpackFlags;
using abi::UnpackKind;

// What an init call fixes for the operations after it.
struct EngineState {
    uint32_t unpack_flags;    // transpose of the operand
    uint32_t math_flags;      // accumulate, for add and sub
    uint32_t sfpu_parameter;  // exp's scale, quant's zero point, fmod's divisor
    uint32_t quantized_format;
    uint32_t tilize_pitch;       // tiles in a row of what is tilized
    uint32_t in1_column_stride;  // pages between the columns of a product's in1, 0 as 1
    uint32_t packed_rows;        // of pack_rows
    uint32_t pack_cb;            // that the packer is set to
};
inline EngineState engine_state;

constexpr bool kFp32Dst = DST_ACCUM_MODE;
constexpr uint32_t kFidelity = static_cast<uint32_t>(MATH_FIDELITY) & 7;
constexpr bool kFullSync = DST_SYNC_MODE == ckernel::DstSync::SyncFull;
constexpr uint32_t kMathConfig =
    (kFp32Dst ? abi::MathConfig::kFp32Dst : 0) | (kFullSync ? abi::MathConfig::kFullSync : 0);

constexpr Broadcast broadcast_of(ckernel::BroadcastType type) {
    return static_cast<Broadcast>(type);
}

// ---- addresses (bytes) ---------------------------------------------------------------------------------------------

FORCE_INLINE uint32_t page_bytes_of(uint32_t cb) {
    return get_local_cb_interface(cb).fifo_page_size << cb_addr_shift;
}
FORCE_INLINE uint32_t read_address(uint32_t cb, uint32_t tile) {
    const LocalCBInterface& state = get_local_cb_interface(cb);
    return (state.fifo_rd_ptr + tile * state.fifo_page_size) << cb_addr_shift;
}
FORCE_INLINE uint32_t write_address(uint32_t cb, uint32_t tile) {
    const LocalCBInterface& state = get_local_cb_interface(cb);
    return (state.fifo_wr_ptr + tile * state.fifo_page_size) << cb_addr_shift;
}
// The packer's own cursor: tiles packed in order since the last push.
FORCE_INLINE uint32_t next_write_address(uint32_t cb) {
    LocalCBInterface& state = get_local_cb_interface(cb);
    const uint32_t address = (state.fifo_wr_ptr + state.fifo_wr_tile_ptr) << cb_addr_shift;
    state.fifo_wr_tile_ptr += state.fifo_page_size;
    return address;
}

constexpr uint32_t row_bytes(DataFormat format, uint32_t datums) {
    return datums * datum_bits(format) / 8;
}
FORCE_INLINE DataFormat unpack_format(uint32_t cb) {
    return static_cast<DataFormat>(unpack_src_format[cb]);
}
FORCE_INLINE DataFormat pack_format(uint32_t cb) {
    return static_cast<DataFormat>(pack_dst_format[cb]);
}

// 32-bit data that the host lets go straight to Dst.
FORCE_INLINE bool unpacks_to_dst(uint32_t cb) {
    const auto format = static_cast<DataFormat>(unpack_dst_format[cb]);
    return format == DataFormat::Float32 || format == DataFormat::Int32 || format == DataFormat::UInt32;
}

// ---- unpack --------------------------------------------------------------------------------------------------------

FORCE_INLINE void unpack(UnpackKind kind, uint32_t flags, uint32_t address0, uint32_t address1, uint32_t cb0,
                         uint32_t cb1, uint32_t p0 = 0, uint32_t p1 = 0) {
    call(Call::kUnpack, static_cast<uint32_t>(kind) | flags << 8, address0, address1, cb0 | cb1 << 8, p0, p1);
}

FORCE_INLINE void unpack_one(uint32_t cb, uint32_t tile, uint32_t flags, uint32_t dst_index = 0) {
    unpack(UnpackKind::kA, flags, read_address(cb, tile), 0, cb, cb, dst_index);
}
FORCE_INLINE void unpack_to_copy(uint32_t cb, uint32_t tile, uint32_t dst_index, uint32_t flags) {
    unpack_one(cb, tile, flags | (unpacks_to_dst(cb) ? UnpackFlags::kToDst : 0), dst_index);
}
FORCE_INLINE void unpack_two(uint32_t cb0, uint32_t cb1, uint32_t tile0, uint32_t tile1, uint32_t flags = 0,
                             uint32_t p0 = 0) {
    unpack(UnpackKind::kAB, flags, read_address(cb0, tile0), read_address(cb1, tile1), cb0, cb1, p0);
}

FORCE_INLINE void configure_unpack(uint32_t cb_a, uint32_t cb_b) {
    call(Call::kUnpackConfigure, abi::kSourceA, cb_a, 0);
    call(Call::kUnpackConfigure, abi::kSourceB, cb_b, 0);
}
FORCE_INLINE void configure_unpack_a(uint32_t cb) {
    call(Call::kUnpackConfigure, abi::kSourceA, cb, 0);
}
FORCE_INLINE void configure_unpack_b(uint32_t cb) {
    call(Call::kUnpackConfigure, abi::kSourceB, cb, 0);
}

// ---- math ----------------------------------------------------------------------------------------------------------

constexpr uint32_t fpu_flags(Broadcast broadcast = Broadcast::kNone, uint32_t extra = 0) {
    return kFidelity << FpuFlags::kFidelityShift | static_cast<uint32_t>(broadcast) << FpuFlags::kBroadcastShift |
           extra;
}
FORCE_INLINE void fpu(FpuOp op, uint32_t flags, uint32_t dst_index, uint32_t p0 = 0, uint32_t p1 = 0) {
    call(Call::kFpu, static_cast<uint32_t>(op) | flags << 8, dst_index, p0, p1);
}
FORCE_INLINE void configure_math() {
    call(Call::kMathConfigure, kMathConfig);
}

// ---- SFPU ----------------------------------------------------------------------------------------------------------

constexpr uint32_t sfpu_flags(bool approximate, uint32_t vector_mode, DataFormat format = DataFormat::Invalid) {
    return (approximate ? SfpuFlags::kApproximate : 0) | (vector_mode & 0xf) << SfpuFlags::kVectorModeShift |
           static_cast<uint32_t>(format) << SfpuFlags::kFormatShift | (kFp32Dst ? SfpuFlags::kFp32Dst : 0);
}
constexpr uint32_t kSfpuDefault = sfpu_flags(false, static_cast<uint32_t>(ckernel::VectorMode::RC));

FORCE_INLINE void sfpu(SfpuOp op, uint32_t in0, uint32_t in1, uint32_t in2, uint32_t out, uint32_t flags = kSfpuDefault,
                       uint32_t p0 = 0, uint32_t p1 = 0, uint32_t p2 = 0) {
    call(Call::kSfpu, static_cast<uint32_t>(op), in0 | in1 << 8 | in2 << 16 | out << 24, flags, p0, p1, p2);
}
FORCE_INLINE void sfpu_unary(SfpuOp op, uint32_t index, uint32_t flags = kSfpuDefault, uint32_t p0 = 0, uint32_t p1 = 0,
                             uint32_t p2 = 0) {
    sfpu(op, index, 0, 0, index, flags, p0, p1, p2);
}

// ---- pack ----------------------------------------------------------------------------------------------------------

FORCE_INLINE void pack(uint32_t flags, uint32_t dst_index, uint32_t address, uint32_t cb, uint32_t p0 = 0,
                       uint32_t p1 = 0) {
    call(Call::kPack, flags, dst_index, address, cb, p0, p1);
}
FORCE_INLINE void configure_pack(uint32_t cb) {
    engine_state.pack_cb = cb;
    call(Call::kPackConfigure, cb, 0);
}
FORCE_INLINE void set_pack(PackSetting setting, uint32_t value) {
    call(Call::kPackSet, static_cast<uint32_t>(setting), value);
}

}  // namespace softmetal::device
