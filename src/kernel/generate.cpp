// Writes the defines and headers that TT-Metalium's build gives a kernel, and the translation unit that includes it.
#include "kernel/generate.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <bit>

#include "kernel/generate_bindings.h"
#include "softmetal/error.h"

namespace softmetal::kernel {
namespace {

using abi::DataFormat;
using abi::Processor;

class Text {
public:
    template <typename... Args>
    void line(fmt::format_string<Args...> format, Args&&... args) {
        fmt::format_to(std::back_inserter(text_), format, std::forward<Args>(args)...);
        text_ += '\n';
    }
    template <typename Value>
    void define(std::string_view name, const Value& value) {
        line("#define {} {}", name, value);
    }
    std::string take() { return std::move(text_); }

private:
    std::string text_;
};

std::string quoted(const std::string& text) {
    std::string result = "\"";
    for (char c : text) {
        if (c == '"' || c == '\\') result += '\\';
        result += c;
    }
    return result + "\"";
}

// ---- defines ------------------------------------------------------------------------------------------------------

void define_processor(Text& text, Processor processor) {
    const auto index = static_cast<uint32_t>(processor);
    text.define("KERNEL_BUILD", 1);
    text.define("PROCESSOR_INDEX", index);
    if (processor == Processor::kBrisc || processor == Processor::kNcrisc) {
        text.define(processor == Processor::kBrisc ? "COMPILE_FOR_BRISC" : "COMPILE_FOR_NCRISC", 1);
        return;
    }
    static constexpr const char* kThreads[] = {"UNPACK", "MATH", "PACK"};
    const uint32_t thread = index - static_cast<uint32_t>(Processor::kTrisc0);
    text.define("COMPILE_FOR_TRISC", thread);
    text.define(fmt::format("TRISC_{}", kThreads[thread]), 1);
    text.define(fmt::format("UCK_CHLKC_{}", kThreads[thread]), 1);
}

void define_bank_count(Text& text, const char* memory, size_t banks) {
    text.define(fmt::format("NUM_{}_BANKS", memory), banks);
    if (std::has_single_bit(banks))
        text.define(fmt::format("LOG_BASE_2_OF_NUM_{}_BANKS", memory), std::countr_zero(banks));
    else
        text.define(fmt::format("IS_NOT_POW2_NUM_{}_BANKS", memory), 1);
}

void define_compile_args(Text& text, const BuildRequest& request) {
    if (!request.compile_args.empty())
        text.define("KERNEL_COMPILE_TIME_ARGS", fmt::format("{}", fmt::join(request.compile_args, ",")));
    if (request.named_compile_args.empty()) return;
    std::string map;
    for (const auto& [name, value] : request.named_compile_args)
        map += fmt::format("{{{}, {}}}, ", quoted(name), value);
    text.define("KERNEL_COMPILE_TIME_ARG_MAP", map);
}

std::string build_defines(const BuildRequest& request, const ResolvedSource& source) {
    const chip::Machine& machine = *request.machine;
    Text text;
    define_processor(text, request.processor);
    text.define(machine.arch_define, 1);
    text.define("NOC_INDEX", request.noc_index);
    text.define("DM_DEDICATED_NOC", 0);
    text.define("DM_DYNAMIC_NOC", 1);
    text.define("NOC_MODE", request.dynamic_noc ? "DM_DYNAMIC_NOC" : "DM_DEDICATED_NOC");
    define_bank_count(text, "DRAM", machine.dram_banks);
    define_bank_count(text, "L1", machine.worker_translated.size());
    text.define("NUM_CIRCULAR_BUFFERS", machine.circular_buffers);
    // There is no host link on the simulated chip; kernels that only mention the endpoint still compile.
    text.define("PCIE_NOC_X", 0);
    text.define("PCIE_NOC_Y", 0);
    text.define("FULL_KERNEL_NAME", quoted(source.shown));
    define_compile_args(text, request);
    return text.take();
}

std::string user_defines(const BuildRequest& request) {
    Text text;
    for (const auto& [name, value] : request.defines) {
        std::string one_line = value;
        std::replace(one_line.begin(), one_line.end(), '\n', ' ');
        text.define(name, one_line);
    }
    return text.take();
}

// ---- the machine --------------------------------------------------------------------------------------------------

// What NOC_XY_ENCODING gives in the device headers.
uint32_t noc_xy(chip::Xy place) {
    return static_cast<uint32_t>(place.y) << 6 | place.x;
}

std::string coordinates(const std::vector<chip::Xy>& places) {
    std::vector<uint32_t> encoded;
    for (chip::Xy place : places) encoded.push_back(noc_xy(place));
    return fmt::format("{{{}}}", fmt::join(encoded, ", "));
}

void bank_tables(Text& text, const chip::Machine& machine) {
    text.line("constexpr uint16_t dram_bank_to_noc_xy[2][NUM_DRAM_BANKS] = {{{}, {}}};",
              coordinates(machine.dram_bank_translated[0]), coordinates(machine.dram_bank_translated[1]));
    text.line("constexpr int32_t bank_to_dram_offset[NUM_DRAM_BANKS] = {{{}}};",
              fmt::join(machine.dram_bank_offset, ", "));
    const std::string workers = coordinates(machine.worker_translated);
    text.line("constexpr uint16_t l1_bank_to_noc_xy[2][NUM_L1_BANKS] = {{{}, {}}};", workers, workers);
    text.line("constexpr int32_t bank_to_l1_offset[NUM_L1_BANKS] = {{}};");
}

void worker_tables(Text& text, const chip::Machine& machine) {
    std::vector<unsigned> columns, rows;
    for (uint32_t x = 0; x < machine.grid_x; ++x) columns.push_back(machine.worker_translated.at(x).x);
    for (uint32_t y = 0; y < machine.grid_y; ++y)
        rows.push_back(machine.worker_translated.at(size_t{y} * machine.grid_x).y);
    text.line("constexpr uint8_t worker_logical_col_to_virtual_col[{}] = {{{}}};", columns.size(),
              fmt::join(columns, ", "));
    text.line("constexpr uint8_t worker_logical_row_to_virtual_row[{}] = {{{}}};", rows.size(), fmt::join(rows, ", "));
}

std::string machine_header(const chip::Machine& machine) {
    Text text;
    text.line("#pragma once");
    text.line("#include <stdint.h>");
    bank_tables(text, machine);
    worker_tables(text, machine);
    if (!machine.worker_translated.empty()) {
        text.define("VIRTUAL_TENSIX_START_X", unsigned{machine.worker_translated[0].x});
        text.define("VIRTUAL_TENSIX_START_Y", unsigned{machine.worker_translated[0].y});
    }
    // Below the launch's own memory L1 stays zero: nothing is ever put there.
    constexpr uint32_t kZerosBytes = 512;
    text.define("MEM_ZEROS_SIZE", kZerosBytes);
    if (machine.kernel_config_base > kZerosBytes)
        text.define("MEM_ZEROS_BASE", (machine.kernel_config_base - kZerosBytes) & ~31u);
    text.line("namespace softmetal::machine {{");
    for (const auto& [name, value] :
         std::initializer_list<std::pair<const char*, uint64_t>>{{"kGridX", machine.grid_x},
                                                                 {"kGridY", machine.grid_y},
                                                                 {"kL1Bytes", machine.l1_bytes},
                                                                 {"kL1UnreservedBase", machine.l1_unreserved_base},
                                                                 {"kL1Alignment", machine.l1_alignment},
                                                                 {"kDramAlignment", machine.dram_alignment},
                                                                 {"kDramBankBytes", machine.dram_bank_bytes},
                                                                 {"kDramUnreservedBase", machine.dram_unreserved_base},
                                                                 {"kNocMaxBurstBytes", machine.noc_max_burst_bytes},
                                                                 {"kCircularBuffers", machine.circular_buffers},
                                                                 {"kSemaphores", machine.semaphores},
                                                                 {"kLocalMemoryBytes", machine.local_memory_bytes}})
        text.line("constexpr uint64_t {} = {}u;", name, value);
    text.line("}}");
    return text.take();
}

// ---- circular buffers as compute kernels see them -----------------------------------------------------------------

bool unpacks_to_dest(const BuildRequest& request, size_t cb) {
    return cb < request.unpack_to_dest_modes.size() && request.unpack_to_dest_modes[cb] == "UnpackToDestFp32";
}

bool is_exponent_a(DataFormat format) {
    return format == DataFormat::kFloat16 || format == DataFormat::kBfp8 || format == DataFormat::kBfp4 ||
           format == DataFormat::kBfp2 || format == DataFormat::kLf8 || format == DataFormat::kFp8_e4m3;
}

// The format operands have in the source registers: 32-bit floats are shortened unless they go straight to Dst.
DataFormat unpacked_format(const BuildRequest& request, size_t cb, DataFormat format) {
    if (format != DataFormat::kFloat32 || unpacks_to_dest(request, cb)) return format;
    if (request.fp32_dest_acc) return DataFormat::kTf32;
    const bool any_a = std::any_of(request.circular_buffers.begin(), request.circular_buffers.end(),
                                   [](const tensix::TileShape& shape) { return is_exponent_a(shape.format); });
    return any_a ? DataFormat::kFloat16 : DataFormat::kFloat16_b;
}

// The format Dst hands to the packer.
DataFormat packed_from_format(const BuildRequest& request, DataFormat format) {
    switch (format) {
        case DataFormat::kInvalid:
        case DataFormat::kInt32:
        case DataFormat::kUInt32:
        case DataFormat::kUInt16:
        case DataFormat::kInt8:
        case DataFormat::kUInt8:
            return format;
        default:
            break;
    }
    if (request.fp32_dest_acc) return DataFormat::kFloat32;
    return is_exponent_a(format) ? DataFormat::kFloat16 : DataFormat::kFloat16_b;
}

// Bytes of one tile in L1: block formats carry one exponent per 16 elements, the exponents padded to 16 bytes.
uint32_t tile_bytes(const tensix::TileShape& shape) {
    const uint32_t elements = uint32_t{shape.rows} * shape.cols;
    const uint32_t exponents = (elements / 16 + 15) / 16 * 16;
    switch (shape.format) {
        case DataFormat::kInvalid:
            return 0;
        case DataFormat::kFloat32:
        case DataFormat::kTf32:
        case DataFormat::kInt32:
        case DataFormat::kUInt32:
            return elements * 4;
        case DataFormat::kFloat16:
        case DataFormat::kFloat16_b:
        case DataFormat::kUInt16:
            return elements * 2;
        case DataFormat::kBfp8:
        case DataFormat::kBfp8_b:
            return elements + exponents;
        case DataFormat::kBfp4:
        case DataFormat::kBfp4_b:
            return elements / 2 + exponents;
        case DataFormat::kBfp2:
        case DataFormat::kBfp2_b:
            return elements / 4 + exponents;
        default:
            return elements;
    }
}

struct TileDescription {
    DataFormat source, unpacked, packed_from;
    uint32_t rows, cols, faces, face_rows, faces_down, faces_across, bytes;
    bool partial_face, narrow;
};

TileDescription describe(const BuildRequest& request, size_t cb) {
    const tensix::TileShape shape =
        cb < request.circular_buffers.size() ? request.circular_buffers[cb] : tensix::TileShape{};
    TileDescription tile{};
    tile.source = shape.format;
    tile.unpacked = unpacked_format(request, cb, shape.format);
    tile.packed_from = packed_from_format(request, shape.format);
    tile.rows = shape.rows;
    tile.cols = shape.cols;
    tile.faces = shape.num_faces;
    tile.face_rows = shape.face_rows;
    tile.faces_down = shape.face_rows ? shape.rows / shape.face_rows : 0;
    tile.faces_across = shape.cols / 16;
    tile.bytes = tile_bytes(shape);
    tile.partial_face = shape.face_rows < 16;
    tile.narrow = shape.cols < 32;
    return tile;
}

std::string descriptors_header(const BuildRequest& request) {
    std::vector<TileDescription> tiles;
    for (size_t cb = 0; cb < request.machine->circular_buffers; ++cb) tiles.push_back(describe(request, cb));

    Text text;
    text.line("#pragma once");
    text.line("#include \"runtime/math_types.h\"");
    auto table = [&](const char* type, const std::string& name, auto member) {
        std::vector<uint32_t> values;
        for (const TileDescription& tile : tiles) values.push_back(static_cast<uint32_t>(tile.*member));
        text.line("constexpr {} {}[{}] = {{{}}};", type, name, values.size(), fmt::join(values, ","));
    };
    table("int32_t", "unpack_src_format", &TileDescription::source);
    table("int32_t", "unpack_dst_format", &TileDescription::unpacked);
    table("unsigned char", "pack_src_format", &TileDescription::packed_from);
    table("unsigned char", "pack_dst_format", &TileDescription::source);
    for (const std::string side : {"unpack", "pack"}) {
        table("uint8_t", side + "_tile_num_faces", &TileDescription::faces);
        table("uint8_t", side + "_partial_face", &TileDescription::partial_face);
        table("uint8_t", side + "_tile_face_r_dim", &TileDescription::face_rows);
        table("uint8_t", side + "_narrow_tile", &TileDescription::narrow);
        table("uint8_t", side + "_tile_r_dim", &TileDescription::rows);
        table("uint8_t", side + "_tile_c_dim", &TileDescription::cols);
        table("uint32_t", side + "_tile_size", &TileDescription::bytes);
        table("uint8_t", side + "_num_faces_r_dim", &TileDescription::faces_down);
        table("uint8_t", side + "_num_faces_c_dim", &TileDescription::faces_across);
    }
    text.line("constexpr ckernel::MathFidelity MATH_FIDELITY = static_cast<ckernel::MathFidelity>({});",
              request.math_fidelity);
    text.line("constexpr bool APPROX = {};", request.math_approx);
    text.line("constexpr bool DST_ACCUM_MODE = {};", request.fp32_dest_acc);
    text.line("#define DST_SYNC_MODE DstSync::Sync{}", request.dst_full_sync ? "Full" : "Half");
    return text.take();
}

// ---- the translation unit -----------------------------------------------------------------------------------------

std::string unit(const BuildRequest& request, const ResolvedSource& source) {
    Text text;
    text.line("#include \"runtime/standard_library.h\"");
    text.line("#include \"softmetal_build_generated.h\"");
    text.line("#include \"runtime/kernel_state.h\"");
    // The user's defines come after our headers, which they must not change: people define names like A and N.
    text.line("#include \"runtime/prelude.h\"");
    if (request.bindings) {
        text.line("#include \"{}\"", kBindingsFile);
        text.line("#include \"{}\"", kArgumentsFile);
    }
    text.line("#include \"defines_generated.h\"");
    if (!source.path.empty()) {
        text.line("#include {}", quoted(source.path));
    } else {
        text.line("#line 1 \"{}\"", source.shown);
        text.line("{}", source.text);
    }
    text.line("#line 1 \"{}\"", kUnitFile);
    if (const std::optional<TtKernelEntry> entry = find_tt_kernel(source))
        text.line("{}", entry_shim(request, *entry, source));
    text.line("#include \"runtime/start.h\"");
    return text.take();
}

}  // namespace

bool is_compute(Processor processor) {
    return processor >= Processor::kTrisc0;
}

const char* processor_name(Processor processor) {
    static constexpr const char* kNames[] = {"BRISC", "NCRISC", "TRISC0", "TRISC1", "TRISC2"};
    return kNames[static_cast<uint32_t>(processor)];
}

std::vector<std::pair<std::string, std::string>> generate_files(const BuildRequest& request,
                                                                const ResolvedSource& source) {
    if (!request.machine) throw InternalError("a kernel build request names no machine");
    if (source.path.find_first_of("\"\n") != std::string::npos)
        throw UserError(
            fmt::format("kernel file {}: a path with a quote or a line break cannot be included", source.path));
    std::vector<std::pair<std::string, std::string>> files{
        {kUnitFile, unit(request, source)},
        {"softmetal_build_generated.h", build_defines(request, source)},
        {"defines_generated.h", user_defines(request)},
        {"softmetal_machine_generated.h", machine_header(*request.machine)},
        {"chlkc_descriptors.h", descriptors_header(request)},
    };
    if (request.bindings) {
        files.emplace_back(kBindingsFile, bindings_header(request, source));
        files.emplace_back(kArgumentsFile, arguments_header(request, source));
    }
    return files;
}

}  // namespace softmetal::kernel
