// A block of tile products: prepares the operands for the fastest product this host has and runs it over the block.
#include <fmt/format.h>

#include "softmetal/error.h"
#include "tensix/formats.h"
#include "tensix/fpu.h"
#include "tensix/simd.h"
#include "tensix/whole_tile.h"

namespace softmetal::tensix::detail {
namespace {

using abi::UnpackFlags;

constexpr uint32_t kBf16TileBytes = kTileElements * 2;

bool whole_bf16(const TileShape& shape) {
    return shape.format == DataFormat::kFloat16_b && shape.num_faces == 4 && shape.face_rows == 16;
}

bool fits_bf16(const TileShape& shape) {
    const FormatInfo& info = format_info(shape.format);
    return shape.format == DataFormat::kFloat16_b || info.kind == FormatKind::kBlockFloat ||
           shape.format == DataFormat::kLf8 || shape.format == DataFormat::kFp8_e4m3;
}

struct Block {
    const FpuRequest& request;
    const UnpackedEntry& entry;
    Dst& dst;
    FpuScratch& scratch;
    uint32_t ct, rt;
    DstRounding rounding;

    const UnpackedEntry::Operand& in0() const { return entry.operands[0]; }
    const UnpackedEntry::Operand& in1() const { return entry.operands[1]; }
    bool transposed() const { return entry.request.flags & UnpackFlags::kTranspose; }
    uint32_t dst_index(uint32_t r, uint32_t c) const { return request.dst_index + r * ct + c; }
};

// Tile as bf16 in four faces, from any format that fits.
void to_bf16_faces(const UnpackedEntry& entry, uint32_t operand, uint32_t index, Tile& work, uint8_t* faces) {
    read_tile(entry.tile(operand, index), entry.operands[operand].shape, SrcWidth::kBf16, work);
    bf16_faces_from_tile(work, faces);
}

struct MaskHalves {
    static SOFTMETAL_INLINE void run(const uint8_t* from, uint32_t mask, uint8_t* to) {
        uint16_t halves[kTileElements];
        std::memcpy(halves, from, sizeof halves);
        for (uint32_t i = 0; i < kTileElements; ++i) {
            const uint32_t half = halves[i], nan = 0u - static_cast<uint32_t>((half & 0x7fffu) > 0x7f80u);
            halves[i] = static_cast<uint16_t>(half & (mask | nan));
        }
        std::memcpy(to, halves, sizeof halves);
    }
};

void low_halves(const uint8_t* from, uint16_t mask, uint8_t* to) {
    for (uint32_t i = 0; i < kBf16TileBytes; i += 2) {
        uint16_t half;
        std::memcpy(&half, from + i, 2);
        float value = fp32_from_bf16(half);
        low_part(&value, 1, static_cast<uint32_t>(mask) << 16);
        half = static_cast<uint16_t>(std::bit_cast<uint32_t>(value) >> 16);
        std::memcpy(to + i, &half, 2);
    }
}

// in0 tiles as bf16 faces: straight from L1 where nothing needs changing.
const uint8_t* bf16_in0(const Block& block, uint32_t r, uint32_t mask, bool low) {
    bool plain = whole_bf16(block.in0().shape);
    if (plain && mask == kMaskBFull) return block.entry.tile(0, r);
    uint8_t* faces = block.scratch.masked.data() + static_cast<size_t>(r) * kBf16TileBytes;
    const uint8_t* from = faces;
    if (plain)
        from = block.entry.tile(0, r);
    else
        to_bf16_faces(block.entry, 0, r, block.scratch.a, faces);
    uint16_t half_mask = static_cast<uint16_t>(mask >> 16);
    if (low)
        low_halves(from, half_mask, faces);
    else if (mask != kMaskBFull)
        run_at_simd_level<MaskHalves>(from, uint32_t{half_mask}, faces);
    return faces;
}

void bf16_pass(Block& block, uint32_t mask_in0, bool low, uint32_t mask_in1) {
    uint8_t faces[kBf16TileBytes];
    std::array<const uint8_t*, 16> in0;  // Dst has no more tiles
    block.scratch.masked.resize(static_cast<size_t>(block.rt) * kBf16TileBytes);
    for (uint32_t r = 0; r < block.rt; ++r) in0[r] = bf16_in0(block, r, mask_in0, low);
    for (uint32_t c = 0; c < block.ct; ++c) {
        const uint8_t* tile = block.entry.tile(1, c);
        if (!whole_bf16(block.in1().shape)) to_bf16_faces(block.entry, 1, c, block.scratch.b, faces), tile = faces;
        pack_pairs(tile, static_cast<uint16_t>(mask_in1 >> 16), block.transposed(), block.scratch.pairs);
        for (uint32_t r = 0; r < block.rt; ++r) {
            bool fresh;
            Tile& out = block.dst.math_for_product(block.dst_index(r, c), fresh);
            matmul_bf16(out.values, fresh, in0[r], block.scratch.pairs, block.rounding);
        }
    }
}

void fp32_pass(Block& block, uint32_t mask_in0, bool low, uint32_t mask_in1) {
    SrcWidth width = block.dst.mode().fp32 ? SrcWidth::kTf32 : SrcWidth::kBf16;
    if (block.scratch.in0.size() < block.rt) block.scratch.in0.resize(block.rt);
    for (uint32_t r = 0; r < block.rt; ++r) {
        Tile& tile = block.scratch.in0[r];
        read_tile(block.entry.tile(0, r), block.in0().shape, width, tile);
        if (low) low_part(tile.values, kTileElements, mask_in0);
        mask_values(tile.values, kTileElements, low ? kMaskBFull : mask_in0);
    }
    for (uint32_t c = 0; c < block.ct; ++c) {
        Tile& tile = block.scratch.b;
        read_tile(block.entry.tile(1, c), block.in1().shape, width, tile);
        if (block.transposed()) transpose(tile);
        mask_values(tile.values, kTileElements, mask_in1);
        for (uint32_t r = 0; r < block.rt; ++r) {
            bool fresh;
            Tile& out = block.dst.math_for_product(block.dst_index(r, c), fresh);
            matmul_fp32(out.values, fresh, block.scratch.in0[r].values, tile.values, block.rounding);
        }
    }
}

void integer_pass(Block& block) {
    for (uint32_t c = 0; c < block.ct; ++c) {
        read_tile(block.entry.tile(1, c), block.in1().shape, SrcWidth::kExact, block.scratch.b);
        if (block.transposed()) transpose(block.scratch.b);
        for (uint32_t r = 0; r < block.rt; ++r) {
            read_tile(block.entry.tile(0, r), block.in0().shape, SrcWidth::kExact, block.scratch.a);
            matmul_int32(block.dst.math(block.dst_index(r, c), "Matmul").ints(), block.scratch.a.ints(),
                         block.scratch.b.ints());
        }
    }
}

void check_block(const Block& block) {
    if (block.entry.request.kind != abi::UnpackKind::kMatmul)
        throw UserError(
            "Matmul: the operands were not unpacked for a matrix product; call mm_init or mm_block_init first");
    if (block.ct > block.in1().count || block.rt > block.in0().count)
        throw UserError(fmt::format("Matmul: math asks for {} x {} tiles (rt x ct), but {} x {} were unpacked",
                                    block.rt, block.ct, block.in0().count, block.in1().count));
    block.dst.check(block.dst_index(block.rt - 1, block.ct - 1), "Matmul");
    if (is_integer(block.in0().shape.format) == is_integer(block.in1().shape.format)) return;
    throw UserError(fmt::format("Matmul: in0 is {} and in1 is {}; the FPU does not mix integers and floats",
                                format_name(block.in0().shape.format), format_name(block.in1().shape.format)));
}

bool is_byte(const TileShape& shape) {
    return format_info(shape.format).datum_bits == 8;
}

}  // namespace

void run_matmul(const FpuRequest& request, const UnpackedEntry& entry, Dst& dst, FpuScratch& scratch) {
    Block block{
        request,       entry, dst, scratch, std::max(request.p0 & 0xffu, 1u), std::max(request.p0 >> 8 & 0xffu, 1u),
        dst.rounding()};
    check_block(block);
    const TileShape &in0 = block.in0().shape, &in1 = block.in1().shape;
    if (is_integer(in0.format)) {
        if (!is_byte(in0) || !is_byte(in1) || !dst.mode().fp32)
            throw UserError(fmt::format(
                "Matmul: {} x {} into {}-bit Dst; integer products need Int8 or UInt8 operands and 32-bit Dst",
                format_name(in0.format), format_name(in1.format), dst.mode().fp32 ? 32 : 16));
        return integer_pass(block);
    }
    Fidelity fidelity = fidelity_of(request.flags);
    if (matmul_bf16_available() && fits_bf16(in0) && fits_bf16(in1)) {
        bf16_pass(block, fidelity.mask_b, false, fidelity.mask_a);
        if (fidelity.second_pass) bf16_pass(block, kMaskBHigh, true, kMaskAHigh);
    } else {
        fp32_pass(block, fidelity.mask_b, false, fidelity.mask_a);
        if (fidelity.second_pass) fp32_pass(block, kMaskBHigh, true, kMaskAHigh);
    }
}

}  // namespace softmetal::tensix::detail
