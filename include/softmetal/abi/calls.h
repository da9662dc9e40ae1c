// The calls a kernel makes into the simulated chip: one `ecall` each, number in a7, arguments in a0-a6,
// result in a0 (and a1). Included by the device headers and by the chip; knows nothing of either.
#pragma once

#include <cstdint>

namespace softmetal::abi {

// Blocking calls return when their condition holds; time passes for the caller meanwhile.
enum class Call : uint32_t {
    // ---- life of a kernel -------------------------------------------------------------------------
    kExit = 0,             // ()                      the kernel has returned
    kAssertFailed = 1,     // (file_ptr, line, text_ptr)   stops the launch with an error; never returns
    kWaypoint = 2,         // (four chars packed, first in the low byte)
    kPrint = 3,            // (PrintKind, lo, hi, format)  appends to this processor's line; see PrintKind
    kZoneBegin = 4,        // (name_ptr)              NUL-terminated, in read-only data
    kZoneEnd = 5,          // ()
    kTimestampedData = 6,  // (id_lo, id_hi, data_lo, data_hi, name_ptr or 0)
    kUnsupported = 7,  // (text_ptr)              the device headers met something that is not built; stops the launch

    // ---- waiting on memory ------------------------------------------------------------------------
    kWaitWord = 16,    // (address, value, WaitCompare)   blocks until the 32-bit L1 word compares true
    kWaitCycles = 17,  // (cycles)

    // ---- circular buffers: counts live in the chip, pointers in the kernel's own LocalCBInterface --
    kCbReserveBack = 32,  // (cb, pages)             blocks until that many pages are free
    kCbPushBack = 33,     // (cb, pages)
    kCbWaitFront = 34,    // (cb, pages)             blocks until that many pages are filled
    kCbPopFront = 35,     // (cb, pages)
    kCbPagesFree = 36,    // (cb) -> pages           does not block
    kCbPagesFilled = 37,  // (cb) -> pages           does not block
    kCbResize = 38,       // (cb, pages)             an empty buffer gets another number of pages

    // ---- NoC: `flags` is a NocFlags word; a NoC address is (lo, hi) of TT-Metalium's 64-bit encoding -
    kNocRead = 48,         // (flags, src_lo, src_hi, dst_l1, bytes)
    kNocWrite = 49,        // (flags, src_l1, dst_lo, dst_hi, bytes, num_dests)
    kNocInlineWrite = 50,  // (flags, value, dst_lo, dst_hi, byte_enables)
    kNocAtomicInc = 51,    // (flags, dst_lo, dst_hi, increment, wrap_bits, num_dests)   wrap_bits 31 = plain add
    kNocBarrier = 52,      // (noc, NocCounter, trid or kAnyTrid)   blocks until the counter is zero
    kNocOutstanding = 53,  // (noc, NocCounter, trid or kAnyTrid) -> count

    // ---- Tensix, unpack processor (TRISC0) ---------------------------------------------------------
    kUnpackConfigure = 64,  // (Source mask, cb, flags)   sets the unpacker's format and tile shape to those of `cb`
    kUnpack = 65,           // (UnpackKind | flags << 8, address0, address1, cb0 | cb1 << 8, p0, p1)
    // ---- math processor (TRISC1) -------------------------------------------------------------------
    kDstAcquire = 72,     // ()   blocks until a half (or all) of Dst is free for math; zeroes it
    kDstCommit = 73,      // ()
    kMathConfigure = 74,  // (MathConfig word)
    kFpu = 75,            // (FpuOp | flags << 8, dst_index, p0, p1)   consumes one unpacked entry unless kFpuNoSource
    kSfpu = 76,           // (SfpuOp, in0 | in1 << 8 | in2 << 16 | out << 24, flags, p0, p1, p2)
    // ---- pack processor (TRISC2) -------------------------------------------------------------------
    kDstWait = 80,        // ()   blocks until math has committed
    kDstRelease = 81,     // ()
    kPackConfigure = 82,  // (cb, flags)        sets the packer's output format and tile shape to those of `cb`
    kPack = 83,           // (flags, dst_index, address, cb, p0, p1)
    kPackSet = 84,        // (PackSetting, value)
    // ---- between the three -------------------------------------------------------------------------
    kMailboxWrite = 88,  // (to processor index, value)
    kMailboxRead = 89,   // (from processor index) -> value    blocks until there is one
    kTensixFence = 90,   // ()   blocks until the tile engine has finished what this processor gave it
    kTensixSemaphore =
        91,  // (SemaphoreAction | index << 8, value, max) -> count   blocks for kWaitWhileZero, kWaitWhileFull
};

// On the eight semaphores between the tile engine's three processors. A change takes effect when the unit of the
// processor that makes it has finished what it was given.
enum class SemaphoreAction : uint32_t { kInit = 0, kPost, kGet, kWaitWhileZero, kWaitWhileFull, kRead };
inline constexpr uint32_t kTensixSemaphores = 8;

enum class PrintKind : uint32_t {
    kText = 0,  // lo = pointer, hi = length
    kU32,
    kI32,
    kU64,
    kI64,
    kF32,
    kBf16,
    kChar,
    kPointer,  // lo, hi = value
    kSetBase,  // lo = 8, 10 or 16
    kSetPrecision,
    kSetFixed,
    kSetDefaultFloat,
    kSetWidth,
    kEndLine,  // flush
    kTile,     // lo = L1 address of a tile, hi = cb | kTileAsStored, format = pointer to a SliceRange
    kF16,
    kI8,
    kBool,
    kF64,   // lo, hi
    kSpec,  // lo = pointer, hi = length: options of the next value, as fmt writes them
};
// Rows of 32 datums as they lie in memory, instead of the rows of the tile.
inline constexpr uint32_t kTileAsStored = 1u << 8;

enum class WaitCompare : uint32_t { kEqual = 0, kNotEqual, kGreaterEqual /* unsigned, wrapping distance */, kLess };

// Bit layout of the `flags` word of every NoC call.
struct NocFlags {
    static constexpr uint32_t kNoc = 1u << 0;        // which NoC: 0 or 1
    static constexpr uint32_t kPosted = 1u << 1;     // no acknowledgement
    static constexpr uint32_t kMulticast = 1u << 2;  // the destination is a rectangle
    static constexpr uint32_t kLoopback = 1u << 3;   // a multicast that includes its sender
    static constexpr uint32_t kLinked = 1u << 4;     // keeps the multicast path reserved for the next packet
    static constexpr uint32_t kStateful = 1u << 5;   // issued through a `_with_state` call: cheaper to issue
    static constexpr uint32_t kTridShift = 8;        // 4 bits
    static constexpr uint32_t kVcShift = 12;         // 4 bits
};

enum class NocCounter : uint32_t {
    kReads = 0,    // reads whose data has not landed
    kWritesAcked,  // non-posted writes not acknowledged
    kWritesSent,   // writes whose source may not be reused yet
    kPostedSent,
    kAtomicsAcked,
    kAll,
};
inline constexpr uint32_t kAnyTrid = 0xffffffffu;

enum Source : uint32_t {
    kSourceA = 1,
    kSourceB = 2
};  // operand 0 of an op is `A`, operand 1 is `B`, whatever register the chip uses
// In kUnpackConfigure the mask names the chip's registers, as TT-Metalium's reconfig_data_format_srca/srcb do. Operand
// 0 of every kind reads through the configuration of A and operand 1 through B, except kMatmul: in0 through B, in1
// through A.

enum class UnpackKind : uint32_t {
    kA = 0,       // address0 -> one operand (copy, unary, transpose, reuse-dest binary)
    kAB,          // address0, address1 -> two operands (binary, reduce with scaler); broadcast bits apply to operand 1
    kMatmul,      // address0 = in0, address1 = in1; p0 = ct | rt << 8 | kt << 16 (in tiles); see below
    kTilize,      // row-major rows at address0 -> one tile; p0 = row pitch in bytes
    kUntilize,    // p0 tiles side by side from address0 -> elements p1 * 1024.. of their rows read line by line
    kTilizeAB,    // operand 0 tilized as in kTilize, operand 1 a tile at address1
    kDummyValid,  // marks an operand valid without data
};
// kMatmul: one step in k. Output tile (r, c) of the rt x ct block gets in0[r * kt] * in1[c], the indices
// counting tiles from the two addresses. matmul_tiles is ct = rt = kt = 1. p1: pages between in1's tiles, 0 as 1.

struct UnpackFlags {  // in bits 8.. of a0
    static constexpr uint32_t kTranspose = 1u
                                           << 0;  // operand 0 (for kMatmul: in1) is transposed, faces and within faces
    static constexpr uint32_t kTransposeFaces = 1u << 1;
    static constexpr uint32_t kTransposeWithinFace = 1u << 2;
    static constexpr uint32_t kToDst = 1u << 3;     // straight to Dst (32-bit formats); p0 = dst index
    static constexpr uint32_t kBroadcastShift = 4;  // 2 bits, a Broadcast
    static constexpr uint32_t kZeroA = 1u << 6;
    static constexpr uint32_t kReuseDst = 1u << 7;  // operand comes from Dst on the math side
};
enum class Broadcast : uint32_t { kNone = 0, kColumn, kRow, kScalar };  // TT-Metalium's BroadcastType order

struct FpuFlags {                                   // in bits 8.. of a0
    static constexpr uint32_t kFidelityShift = 0;   // 3 bits: 0 LoFi, 2 HiFi2, 3 HiFi3, 4 HiFi4 (ckernel::MathFidelity)
    static constexpr uint32_t kBroadcastShift = 4;  // 2 bits, a Broadcast
    static constexpr uint32_t kAccumulate = 1u << 6;   // add to Dst instead of overwriting it
    static constexpr uint32_t kReuseDstAsA = 1u << 7;  // operand 0 is Dst[dst_index]; the unpacked tile is operand 1
    static constexpr uint32_t kReuseDstAsB = 1u << 8;  // operand 1 is Dst[dst_index]; the unpacked tile is operand 0
    static constexpr uint32_t kNoSource = 1u << 9;     // works on Dst only
    static constexpr uint32_t kReduceRow = 1u << 10;   // reduce over columns (ReduceDim::REDUCE_ROW)
    static constexpr uint32_t kReduceCol = 1u << 11;   // both bits: REDUCE_SCALAR
    static constexpr uint32_t kTranspose = 1u << 12;   // the tile is transposed on its way to Dst
};
// kFpu with FpuOp::kMatmul: p0 = ct | rt << 8; output tile (r, c) is Dst[dst_index + r * ct + c].

struct MathConfig {
    static constexpr uint32_t kFp32Dst = 1u << 0;   // Dst holds 32-bit data
    static constexpr uint32_t kFullSync = 1u << 1;  // one whole Dst instead of two halves
};

struct PackFlags {
    static constexpr uint32_t kCountShift = 0;  // 8 bits: tiles, from dst_index on, to consecutive pages
    static constexpr uint32_t kUntilize = 1u
                                          << 8;  // writes rows: p0 = row pitch in bytes, p1 = datums of a row (0: all)
    static constexpr uint32_t kRelu = 1u << 9;
    static constexpr uint32_t kRows = 1u << 10;  // only the first p0 rows of 16 datums, in the order of faces
};
enum class PackSetting : uint32_t {
    kRelu = 0,      // value: mode (0 none, 1 zero, 2 min threshold, 3 max threshold) | threshold bits << 16
    kL1Accumulate,  // value: 0 or 1; packed tiles are added to what L1 holds
    kReduceMask,    // value: 0 none, 1 row, 2 column, 3 scalar: elements outside the reduced ones are written as zero
};

}  // namespace softmetal::abi
