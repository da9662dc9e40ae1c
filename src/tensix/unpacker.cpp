// Reads tiles and rows from L1 into 32x32 row-major operands.
#include "tensix/unpacker.h"

#include <fmt/format.h>

#include "softmetal/error.h"
#include "tensix/formats.h"
#include "tensix/simd.h"
#include "tensix/whole_tile.h"

namespace softmetal::tensix {
namespace {

using abi::UnpackFlags;
using abi::UnpackKind;

struct Range {
    uint32_t address, stride, count, bytes;
};

void refer(const TileShape& shape, const Range& range, std::span<const uint8_t> l1, const char* what,
           UnpackedEntry::Operand& operand) {
    uint64_t end =
        static_cast<uint64_t>(range.address) + static_cast<uint64_t>(range.count - 1) * range.stride + range.bytes;
    if (end > l1.size())
        throw UserError(fmt::format(
            "unpack: {} reads {} {} of {} bytes each {} bytes apart from L1 address {:#x}, but L1 ends at {:#x}", what,
            range.count, range.count == 1 ? "piece" : "pieces", range.bytes, range.stride, range.address, l1.size()));
    operand.shape = shape;
    operand.first = l1.data() + range.address;
    operand.stride = range.stride;
    operand.count = range.count;
    operand.bytes = range.bytes;
}

uint32_t page_bytes(const TileShape& shape) {
    return shape.page_bytes ? shape.page_bytes : tile_bytes(shape);
}

void refer_tiles(const TileShape& shape, uint32_t address, uint32_t count, uint32_t pages_apart,
                 std::span<const uint8_t> l1, const char* what, UnpackedEntry::Operand& operand) {
    check_shape(shape);
    refer(shape, {address, page_bytes(shape) * pages_apart, count, tile_bytes(shape)}, l1, what, operand);
}

void refer_rows(const UnpackRequest& request, std::span<const uint8_t> l1, UnpackedEntry::Operand& operand) {
    const TileShape& shape = request.shape0;
    check_shape(shape);
    const FormatInfo& info = format_info(shape.format);
    if (info.kind == FormatKind::kBlockFloat)
        throw UserError(
            fmt::format("tilize: {} has no row-major form; tilize from Float32, Float16 or Float16_b", info.name));
    refer(shape, {request.address0, request.p0, shape.rows, shape.cols * info.datum_bits / 8u}, l1, "tilize", operand);
}

struct Narrow {
    static SOFTMETAL_INLINE void run(float* values, uint32_t count, uint32_t mask) {
        using Word __attribute__((may_alias)) = uint32_t;
        auto* words = reinterpret_cast<Word*>(values);
        for (uint32_t i = 0; i < count; ++i) {
            uint32_t bits = words[i], nan = 0u - static_cast<uint32_t>((bits & 0x7fffffffu) > 0x7f800000u);
            words[i] = (bits & mask & ~nan) | (0x7fc00000u & nan);
        }
    }
};

void narrow(float* values, uint32_t count, SrcWidth width) {
    run_at_simd_level<Narrow>(values, count, width == SrcWidth::kTf32 ? 0xffffe000u : 0xffff0000u);
}

bool is_wide_float(DataFormat format) {
    return format == DataFormat::kFloat32 || format == DataFormat::kTf32;
}

void read_row(const uint8_t* from, const TileShape& shape, uint32_t face_row, float* to) {
    if (is_integer(shape.format))
        decode_int_row(from, shape, face_row, reinterpret_cast<Tile::IntAlias*>(to));
    else
        decode_float_row(from, shape, face_row, to);
}

void read_rows(const UnpackedEntry& entry, SrcWidth width, Tile& to) {
    const UnpackedEntry::Operand& operand = entry.operands[0];
    // A row in L1 is `cols` datums: as one or two rows of a face that stand one after the other.
    TileShape row_shape = operand.shape;
    for (uint32_t r = 0; r < operand.count; ++r)
        for (uint32_t c = 0; c < operand.shape.cols; c += kFaceCols)
            read_row(entry.tile(0, r), row_shape, c / kFaceCols, to.values + r * kTileDim + c);
    if (is_wide_float(operand.shape.format) && width != SrcWidth::kExact) narrow(to.values, kTileElements, width);
}

// Output tile p1 of a row of p0 tiles: the next 1024 elements of that row of tiles read line by line.
void read_untilized(const UnpackedEntry& entry, SrcWidth width, Tile& to) {
    const UnpackedEntry::Operand& operand = entry.operands[0];
    const TileShape& shape = operand.shape;
    uint32_t line = operand.count * shape.cols, first = entry.request.p1 * tile_datums(shape), loaded = operand.count;
    Tile tile;
    for_each_face_row(shape, [&](uint32_t face_row, uint32_t row, uint32_t col) {
        uint32_t element = first + face_row * kFaceCols;
        uint32_t from_row = element / line, from_col = element % line;
        if (loaded != from_col / shape.cols)
            read_tile(entry.tile(0, loaded = from_col / shape.cols), shape, width, tile);
        std::copy_n(tile.ints() + from_row * kTileDim + from_col % shape.cols, kFaceCols,
                    to.ints() + row * kTileDim + col);
    });
}

}  // namespace

bool is_integer(DataFormat format) {
    return format_info(format).kind == FormatKind::kInteger;
}

void make_entry(const UnpackRequest& request, std::span<const uint8_t> l1, UnpackedEntry& entry) {
    entry.request = request;
    for (UnpackedEntry::Operand& operand : entry.operands) operand.first = nullptr, operand.count = 0;
    UnpackedEntry::Operand &op0 = entry.operands[0], &op1 = entry.operands[1];
    switch (request.kind) {
        case UnpackKind::kA:
            refer_tiles(request.shape0, request.address0, 1, 1, l1, "operand 0", op0);
            return;
        case UnpackKind::kAB:
            refer_tiles(request.shape0, request.address0, 1, 1, l1, "operand 0", op0);
            refer_tiles(request.shape1, request.address1, 1, 1, l1, "operand 1", op1);
            return;
        case UnpackKind::kMatmul: {
            uint32_t ct = std::max(request.p0 & 0xffu, 1u), rt = std::max(request.p0 >> 8 & 0xffu, 1u);
            uint32_t kt = std::max(request.p0 >> 16 & 0xffffu, 1u);
            refer_tiles(request.shape0, request.address0, rt, kt, l1, "matmul in0", op0);
            refer_tiles(request.shape1, request.address1, ct, std::max(request.p1, 1u), l1, "matmul in1", op1);
            return;
        }
        case UnpackKind::kTilize:
            refer_rows(request, l1, op0);
            return;
        case UnpackKind::kTilizeAB:
            refer_rows(request, l1, op0);
            refer_tiles(request.shape1, request.address1, 1, 1, l1, "operand 1", op1);
            return;
        case UnpackKind::kUntilize: {
            uint32_t across = std::max(request.p0, 1u);
            if (request.p1 >= across)
                throw UserError(fmt::format("unpack untilize: tile {} of a block {} tiles wide does not exist",
                                            request.p1, across));
            refer_tiles(request.shape0, request.address0, across, 1, l1, "untilize", op0);
            return;
        }
        case UnpackKind::kDummyValid:
            return;
    }
    throw UnsupportedError(fmt::format("unpack of kind {} is not built", static_cast<int>(request.kind)));
}

void settle_entry(UnpackedEntry& entry) {
    for (UnpackedEntry::Operand& operand : entry.operands) {
        if (!operand.first || (!operand.settled.empty() && operand.first == operand.settled.data())) continue;
        operand.settled.resize(static_cast<size_t>(operand.count) * operand.bytes);
        for (uint32_t i = 0; i < operand.count; ++i)
            std::memcpy(operand.settled.data() + static_cast<size_t>(i) * operand.bytes,
                        operand.first + static_cast<size_t>(i) * operand.stride, operand.bytes);
        operand.first = operand.settled.data();
        operand.stride = operand.bytes;
    }
}

void read_tile(const uint8_t* from, const TileShape& shape, SrcWidth width, Tile& to) {
    if (!read_whole_tile(from, shape, to)) {
        to.clear();
        for_each_face_row(shape, [&](uint32_t face_row, uint32_t row, uint32_t col) {
            read_row(from, shape, face_row, to.values + row * kTileDim + col);
        });
    }
    if (is_wide_float(shape.format) && width != SrcWidth::kExact) narrow(to.values, kTileElements, width);
}

void apply_transposes(uint32_t flags, Tile& tile) {
    if (flags & UnpackFlags::kTranspose) return transpose(tile);
    if (flags & UnpackFlags::kTransposeWithinFace) transpose_within_faces(tile);
    if (flags & UnpackFlags::kTransposeFaces) swap_middle_faces(tile);
}

void read_operand(const UnpackedEntry& entry, uint32_t operand, SrcWidth width, Tile& to) {
    const UnpackedEntry::Operand& source = entry.operands[operand];
    bool zero = operand == 0 && (entry.request.flags & UnpackFlags::kZeroA);
    if (!source.first || zero) return to.clear();
    bool rows = entry.request.kind == UnpackKind::kTilize || entry.request.kind == UnpackKind::kTilizeAB;
    if (operand == 0 && rows) {
        to.clear();
        read_rows(entry, width, to);
    } else if (entry.request.kind == UnpackKind::kUntilize) {
        to.clear();
        read_untilized(entry, width, to);
    } else {
        read_tile(source.first, source.shape, width, to);
    }
    if (operand == 0) apply_transposes(entry.request.flags, to);
}

}  // namespace softmetal::tensix
