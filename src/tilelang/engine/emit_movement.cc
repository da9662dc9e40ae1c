// Reader and writer: blocks of tensors into circular buffers and out of them, tile by tile.
#include <algorithm>
#include <cstring>

#include "engine/emit.h"
#include "engine/emit_sharing.h"
#include "scalar_expr.h"

namespace softmetal::tilelang::engine {
namespace {

using namespace tvm;
using namespace tvm::tirx;

class MovementWalk : public KernelWalk {
public:
    MovementWalk(const Launch& launch, const Program& program, const Plan& plan, const ScalarCode& scalar,
                 bool by_writer)
        : KernelWalk(launch, program, plan, "api/dataflow/dataflow_api.h"), scalar_(scalar), by_writer_(by_writer) {}

protected:
    // Accessors of every tensor that this kernel moves, then what its scalar statements need.
    void Declare() {
        std::string offset = "0";
        for (const BufferNode* buffer : MovedTensors(program_, by_writer_)) {
            const std::string name = buffer->name;
            accessors_.push_back(name);
            const std::string address = text_.Arg(name + "_address", "address:" + name);
            text_.Line("constexpr auto " + name + "_layout = TensorAccessorArgs<" + offset + ">();");
            text_.Line("const auto " + name + " = TensorAccessor(" + name + "_layout, " + address + ");");
            offset = name + "_layout.next_compile_time_args_offset()";
        }
        if (!scalar_.Any()) return;
        for (const std::string& header : scalar_.fragments.headers) text_.Include(header);
        const ScalarKernel& kernel = scalar_.fragments.kernel;
        accessors_.insert(accessors_.end(), kernel.tensors.begin(), kernel.tensors.end());
        text_.AddColumns(kernel.columns);
        const ScratchMemory& memory = by_writer_ ? plan_.writer_memory : plan_.reader_memory;
        text_.Const(kMemory[by_writer_], memory.id, "tt::CBIndex::c_" + std::to_string(memory.id));
        text_.Line("using namespace softmetal::scalar;");
        text_.Laid(scalar_.fragments.declarations);
    }

    void EmitScalar(const Node& node) {
        const ScalarWork& work = *node.scalar;
        text_.Blank();
        for (const ChipUse& use : work.takes) {
            text_.Line("cb_wait_front(" + Cb(use.chip) + ", " + Tiles(use.chip) + ");");
            text_.Line("from_tiles<" + Datum(use.chip) + ">(get_read_ptr(" + Cb(use.chip) + "), " + Place(use) + ");");
            text_.Line("cb_pop_front(" + Cb(use.chip) + ", " + Tiles(use.chip) + ");");
        }
        text_.Block(scalar_.texts.at(&node));
        for (const ChipUse& use : work.gives) {
            text_.Line("cb_reserve_back(" + Cb(use.chip) + ", " + Tiles(use.chip) + ");");
            text_.Line("to_tiles<" + Datum(use.chip) + ">(" + Array(use) + ", " + Sizes(use) + ", get_write_ptr(" +
                       Cb(use.chip) + "), " + Order(use) + ");");
            text_.Line("cb_push_back(" + Cb(use.chip) + ", " + Tiles(use.chip) + ");");
        }
        if (!work.takes.empty() || !work.gives.empty()) text_.Include("softmetal/scalar/tiles.h");
    }

    void EndScalar() { text_.Laid(scalar_.fragments.ending); }

    // One transaction for each tile of a block. `call` prints it from page, accessor and L1 address.
    void MoveTiles(const Node& node, const std::string& address,
                   const std::function<std::string(const std::string&, const std::string&, const std::string&)>& call) {
        const ChipPtr& chip = node.chip;
        const TensorLayout& layout = plan_.tensors.at(node.global->buffer.get());
        const std::string name = Camel(chip->name), tensor = node.global->buffer->name;
        const std::string first = chip->name + "_page";
        text_.Line("const uint32_t " + first + " = " + index_(FirstPage(*node.global, layout)) + ";");
        const std::string bytes = text_.Const("k" + name + "TileBytes", TileBytes(chip->format));
        const int64_t rows = chip->TileRows(), cols = chip->TileCols();
        const std::string row = text_.OpenLoop("row", "k" + name + "Rows", rows);
        const std::string col = text_.OpenLoop("col", "k" + name + "Cols", cols);
        const std::string pitch = rows > 1 ? text_.Const("k" + Camel(tensor) + "TilesPerRow", layout.tile_cols) : "0";
        const std::string page = Sum({first, Times(row, pitch, layout.tile_cols), col});
        std::string slot;
        if (rows == 1 || cols == 1) {
            slot = Sum({row, col});
        } else if (chip->tiles_by_column) {
            slot = Sum({Times(col, "k" + name + "Rows", rows), row});
        } else {
            slot = Sum({Times(row, "k" + name + "Cols", cols), col});
        }
        text_.Line(call(page, tensor, Sum({address, Times(slot, bytes, 0)})));
        text_.CloseLoop(col);
        text_.CloseLoop(row);
    }

    EmittedKernel Finished(const std::string& about) {
        return {text_.Finish(launch_.name + ": " + about), accessors_, text_.Columns()};
    }

private:
    static PrimExpr FirstPage(const GlobalBlock& block, const TensorLayout& layout) {
        auto number = [](int64_t value) { return IntImm(DataType::Int(32), value); };
        auto tile = [&](int64_t dim) -> PrimExpr {
            return dim < 0 ? PrimExpr(0) : floordiv(block.mins[dim], number(kTile));
        };
        PrimExpr page = PrimExpr(0);
        for (int64_t dim : layout.leading) page = page * number(block.shape[dim]) + block.mins[dim];
        page =
            (page * number(layout.tile_rows) + tile(layout.row_dim)) * number(layout.tile_cols) + tile(layout.col_dim);
        return arith::Analyzer().Simplify(page);
    }

    static std::string Datum(const ChipPtr& chip) {
        return chip->format == "Float32" ? "float" : chip->format == "Float16" ? "f16" : "bf16";
    }
    std::string Array(const ChipUse& use) const {
        const std::string type = ScalarTypeName(use.buffer->dtype);
        return "reinterpret_cast<" + type + "*>(&" + scalar_.fragments.arrays.at(use.buffer->data.get()) + ")";
    }
    static std::string Sizes(const ChipUse& use) {
        return std::to_string(use.chip->rows) + ", " + std::to_string(use.chip->cols);
    }
    static std::string Order(const ChipUse& use) { return use.chip->tiles_by_column ? "true" : "false"; }
    std::string Place(const ChipUse& use) const { return Sizes(use) + ", " + Array(use) + ", " + Order(use); }

    std::vector<std::string> accessors_;
    const ScalarCode& scalar_;
    const bool by_writer_;
};

class ReaderWalk final : public MovementWalk {
public:
    using MovementWalk::MovementWalk;

    EmittedKernel Make() {
        Declare();
        for (const SharedLoad& load : plan_.shared) DeclareSharing(text_, load);
        Body once;
        std::copy_if(program_.body.begin(), program_.body.end(), std::back_inserter(once),
                     [](const NodePtr& node) { return node->once; });
        if (!once.empty()) Emit(once, 0);
        WalkBlocks();
        if (!plan_.shared.empty()) EndSharing(text_);
        EndScalar();
        return Finished("tiles from device memory into L1.");
    }

private:
    bool Works(const Node& node) const final {
        return (node.kind == Node::kLoad && !node.once) || (node.scalar && !node.scalar->by_writer);
    }

    // Loads that follow each other travel together.
    size_t Emit(const Body& body, size_t i) final {
        if (body[i]->scalar) {
            EmitScalar(*body[i]);
            return 1;
        }
        size_t end = i;
        while (end < body.size() && body[end]->kind == Node::kLoad && body[end]->once == body[i]->once) ++end;
        text_.Blank();
        for (size_t n = i; n < end; ++n) {
            const ChipPtr& chip = body[n]->chip;
            text_.Line("cb_reserve_back(" + Cb(chip) + ", " + Tiles(chip) + ");");
        }
        for (size_t n = i; n < end; ++n) {
            if (const SharedLoad* load = plan_.Shared(body[n]->chip)) EmitRoom(text_, *load);
        }
        for (size_t n = i; n < end; ++n) Read(*body[n]);
        text_.Line("noc_async_read_barrier();");
        for (size_t n = i; n < end; ++n) {
            if (const SharedLoad* load = plan_.Shared(body[n]->chip)) Send(*load);
        }
        for (size_t n = i; n < end; ++n) {
            const ChipPtr& chip = body[n]->chip;
            if (const SharedLoad* load = plan_.Shared(chip)) EmitReceive(text_, *load);
            text_.Line("cb_push_back(" + Cb(chip) + ", " + Tiles(chip) + ");");
        }
        return end - i;
    }

    static std::string Address(const ChipPtr& chip) { return chip->name + "_address"; }

    void Read(const Node& node) {
        const SharedLoad* load = plan_.Shared(node.chip);
        text_.Line("const uint32_t " + Address(node.chip) + " = get_write_ptr(" + Cb(node.chip) + ");");
        if (load) OpenSender(text_, *load, plan_.Of(node.chip).versions == 1);
        MoveTiles(node, Address(node.chip),
                  [](const std::string& page, const std::string& tensor, const std::string& l1) {
                      return "noc_async_read_page(" + page + ", " + tensor + ", " + l1 + ");";
                  });
        if (load) text_.Close();
    }

    void Send(const SharedLoad& load) {
        const ChipPtr& chip = load.chip;
        const std::string bytes = text_.Const("k" + Camel(chip->name) + "TileBytes", TileBytes(chip->format));
        EmitSend(text_, load, Address(chip), Times(Tiles(chip), bytes, 0));
    }
};

constexpr const char* kWriteOnes =
    R"(// A tile of ones, in words of one or two of them.
void write_ones(uint32_t address, uint32_t words, uint32_t word) {
    auto* to = reinterpret_cast<volatile tt_l1_ptr uint32_t*>(address);
    for (uint32_t i = 0; i < words; ++i) to[i] = word;
})";

constexpr const char* kWritePattern =
    R"(// A tile that is `inside` where start + row_sign * row + col_sign * col >= 0 and `outside` elsewhere.
template <typename Datum>
void write_pattern(uint32_t address, int32_t start, int32_t row_sign, int32_t col_sign, Datum inside, Datum outside) {
    auto* datums = reinterpret_cast<volatile tt_l1_ptr Datum*>(address);
    for (int32_t i = 0; i < 1024; ++i) {
        // Four faces of 16 by 16, each row by row.
        const int32_t row = (i >> 9) * 16 + (i >> 4 & 15), col = (i >> 8 & 1) * 16 + (i & 15);
        datums[i] = start + row_sign * row + col_sign * col >= 0 ? inside : outside;
    }
})";

constexpr const char* kWriteNumbers =
    R"(// A tile in which each element is the number of its column, or of its row.
template <typename Datum>
void write_numbers(uint32_t address, bool columns) {
    Datum numbers[32];
    for (uint32_t i = 0; i < 32; ++i) {
        numbers[i] = __builtin_bit_cast(uint32_t, static_cast<float>(i)) >> (32 - 8 * sizeof(Datum));
    }
    auto* to = reinterpret_cast<volatile tt_l1_ptr Datum*>(address);
    for (uint32_t face = 0; face < 4; ++face) {
        const uint32_t first_row = face / 2 * 16, first_col = face % 2 * 16;
        for (uint32_t row = 0; row < 16; ++row) {
            for (uint32_t col = 0; col < 16; ++col) *to++ = numbers[columns ? first_col + col : first_row + row];
        }
    }
})";

class WriterWalk final : public MovementWalk {
public:
    using MovementWalk::MovementWalk;

    EmittedKernel Make() {
        Declare();
        for (const ConstantTiles& tiles : plan_.constants) MakeConstant(tiles);
        WalkBlocks();
        text_.Line("noc_async_write_barrier();");
        EndScalar();
        return Finished("tiles from L1 to device memory.");
    }

private:
    bool Works(const Node& node) const final {
        return node.kind == Node::kStore || (node.scalar && node.scalar->by_writer);
    }

    size_t Emit(const Body& body, size_t i) final {
        if (body[i]->scalar) {
            EmitScalar(*body[i]);
            return 1;
        }
        const ChipPtr& chip = body[i]->chip;
        text_.Blank();
        text_.Line("cb_wait_front(" + Cb(chip) + ", " + Tiles(chip) + ");");
        const std::string address = chip->name + "_address";
        text_.Line("const uint32_t " + address + " = get_read_ptr(" + Cb(chip) + ");");
        MoveTiles(*body[i], address, [](const std::string& page, const std::string& tensor, const std::string& l1) {
            return "noc_async_write_page(" + page + ", " + tensor + ", " + l1 + ");";
        });
        text_.Line("noc_async_writes_flushed();");
        text_.Line("cb_pop_front(" + Cb(chip) + ", " + Tiles(chip) + ");");
        return 1;
    }

    static std::string Bits(double number, bool wide) {
        const float value = static_cast<float>(number);
        uint32_t bits;
        std::memcpy(&bits, &value, sizeof bits);
        char text[16];
        std::snprintf(text, sizeof text, wide ? "0x%08x" : "0x%04x", wide ? bits : bits >> 16);
        return text;
    }

    static std::string OnesOf(const std::string& format) {
        if (format == "Float32") return "1024, 0x3f800000";
        return format == "Float16" ? "512, 0x3c003c00" : "512, 0x3f803f80";
    }

    void MakeConstant(const ConstantTiles& tiles) {
        const bool wide = tiles.format == "Float32";
        const std::string cb = Cb(tiles), count = std::to_string(tiles.starts.size());
        const std::string datum = wide ? "uint32_t" : "uint16_t";
        text_.Blank();
        text_.Line("cb_reserve_back(" + cb + ", " + count + ");");
        if (tiles.kind == ConstantTiles::kOnes) {
            text_.Helper(kWriteOnes);
            text_.Line("write_ones(get_write_ptr(" + cb + "), " + OnesOf(tiles.format) + ");");
        } else if (tiles.kind != ConstantTiles::kPattern) {
            text_.Helper(kWriteNumbers);
            text_.Line("write_numbers<" + datum + ">(get_write_ptr(" + cb + "), " +
                       (tiles.kind == ConstantTiles::kCols ? "true" : "false") + ");");
        } else {
            text_.Helper(kWritePattern);
            for (size_t i = 0; i < tiles.starts.size(); ++i) {
                const std::string offset = i == 0 ? "" : " + " + std::to_string(i * TileBytes(tiles.format));
                text_.Line("write_pattern<" + datum + ">(get_write_ptr(" + cb + ")" + offset + ", " +
                           std::to_string(tiles.starts[i]) + ", " + std::to_string(tiles.pattern->row_sign) + ", " +
                           std::to_string(tiles.pattern->col_sign) + ", " + Bits(tiles.pattern->if_true, wide) + ", " +
                           Bits(tiles.pattern->if_false, wide) + ");");
            }
        }
        text_.Line("cb_push_back(" + cb + ", " + count + ");");
    }
};

}  // namespace

EmittedKernel EmitReader(const Launch& launch, const Program& program, const Plan& plan, const ScalarCode& scalar) {
    return ReaderWalk(launch, program, plan, scalar, false).Make();
}

EmittedKernel EmitWriter(const Launch& launch, const Program& program, const Plan& plan, const ScalarCode& scalar) {
    return WriterWalk(launch, program, plan, scalar, true).Make();
}

}  // namespace softmetal::tilelang::engine
