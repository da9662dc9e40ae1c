// main.cpp of any compiled function: its tensors from files, its programs one after another, its outputs to files.
#include <algorithm>
#include <set>

#include "host_plan.h"
#include "host_program_text.h"
#include "tile_ops.h"

namespace softmetal::tilelang {
namespace {

using namespace tvm;
using namespace tvm::tirx;

std::string Num(int64_t value) {
    return std::to_string(value);
}

std::string List(const std::vector<int64_t>& values) {
    std::string text;
    for (int64_t value : values) text += (text.empty() ? "" : ", ") + Num(value);
    return "{" + text + "}";
}

class FunctionProgram {
public:
    explicit FunctionProgram(const CompiledFunction& function) : function_(function) {
        for (const LoweredLaunch& launch : function.launches) {
            for (const TensorPlan& tensor : launch.tensors) {
                if (!Find(tensor.name)) tensors_.push_back(tensor);
                TensorPlan& known = *Find(tensor.name);
                known.written = known.written || tensor.written;
                tiled_ = tiled_ || tensor.layout == "tile";
                converted_ = converted_ || Converted(tensor);
            }
        }
        for (const Var& param : function.func->params) {
            if (!function.func->buffer_map.count(param)) scalars_.push_back(param);
        }
    }

    std::string Generate() {
        Head();
        Put(host_text::kFiles);
        if (tiled_) Put(host_text::kTiles);
        if (converted_) Put(host_text::kConversions);
        Transfers();
        if (!scalars_.empty()) Put(host_text::kScalars);
        for (const LoweredLaunch& launch : function_.launches) BuildProgram(launch);
        Main();
        return text_;
    }

private:
    void Put(const std::string& line) { text_ += line + "\n"; }

    TensorPlan* Find(const std::string& name) {
        auto found =
            std::find_if(tensors_.begin(), tensors_.end(), [&](const TensorPlan& known) { return known.name == name; });
        return found == tensors_.end() ? nullptr : &*found;
    }

    void Head() {
        std::string numbers;
        for (const Var& scalar : scalars_) numbers += " " + std::string(scalar->name_hint) + "=VALUE";
        Put("// " + function_.name + " on a Tenstorrent chip.");
        Put("//   " + function_.name + " FOLDER" + numbers);
        Put("// reads FOLDER/<tensor>.bin, raw row-major elements, zeros where there is no file, and writes what the");
        Put("// kernels wrote back to the same files.");
        Put("#include <fmt/core.h>\n");
        Put("#include <algorithm>\n#include <bit>\n#include <cmath>\n#include <cstdint>\n#include <cstring>\n#include "
            "<fstream>\n"
            "#include <map>\n#include <memory>\n#include <stdexcept>\n#include <string>\n#include <vector>\n");
        if (converted_) Put("#include <tt-metalium/bfloat16.hpp>\n#include <tt-metalium/bfloat8.hpp>");
        if (UnpacksToDest()) Put("#include <tt-metalium/circular_buffer_constants.h>");
        Put("#include <tt-metalium/distributed.hpp>\n#include <tt-metalium/host_api.hpp>\n"
            "#include <tt-metalium/tensor_accessor_args.hpp>\n");
        Put("using namespace tt;\nusing namespace tt::tt_metal;\n");
        Put("#ifndef KERNEL_DIR\n#define KERNEL_DIR \"./\"\n#endif\n");
        Put("namespace {\n");
    }

    bool UnpacksToDest() const {
        for (const LoweredLaunch& launch : function_.launches) {
            for (const KernelPlan& kernel : launch.kernels) {
                if (!kernel.unpack_to_dest_fp32.empty()) return true;
            }
        }
        return false;
    }

    static std::string Cores(const LoweredLaunch& launch, int64_t count) {
        const int64_t whole_rows = count / launch.cores_x, rest = count % launch.cores_x;
        std::vector<std::string> ranges;
        if (whole_rows)
            ranges.push_back("CoreRange({0, 0}, {" + Num(launch.cores_x - 1) + ", " + Num(whole_rows - 1) + "})");
        if (rest) {
            ranges.push_back("CoreRange({0, " + Num(whole_rows) + "}, {" + Num(rest - 1) + ", " + Num(whole_rows) +
                             "})");
        }
        if (ranges.size() == 1) return "CoreRangeSet(" + ranges[0] + ")";
        return "CoreRangeSet(std::set<CoreRange>{" + ranges[0] + ", " + ranges[1] + "})";
    }

    void BuildProgram(const LoweredLaunch& launch) {
        Put("Program build_" + launch.launch.name + "(distributed::MeshDevice* device, Buffers& buffers" +
            (scalars_.empty() ? "" : ", const Numbers& numbers") + ") {");
        Put("    Program program = CreateProgram();");
        Put("    const CoreRangeSet cores = " + Cores(launch, launch.cores) + ";");
        for (const CircularBuffer& buffer : launch.buffers) {
            if (buffer.share_with >= 0) continue;
            std::string formats, pages;
            for (const CircularBuffer& member : launch.buffers) {
                if (member.id != buffer.id && member.share_with != buffer.id) continue;
                const std::string id = "CBIndex::c_" + Num(member.id);
                formats +=
                    (formats.empty() ? "" : ", ") + std::string("{") + id + ", DataFormat::" + member.format + "}";
                pages += ".set_page_size(" + id + ", " + Num(member.page_size) + ")";
            }
            Put("    CreateCircularBuffer(program, cores,  // " + buffer.name);
            Put("                         CircularBufferConfig(" + Num(buffer.Bytes()) + ", {" + formats + "})" +
                pages + ");");
        }
        for (const SemaphorePlan& semaphore : launch.semaphores) {
            Put("    const uint32_t semaphore_" + Num(semaphore.id) + " = CreateSemaphore(program, cores, " +
                Num(semaphore.initial) + ");");
        }
        for (const KernelPlan& kernel : launch.kernels) Kernel(launch, kernel);
        Put("    (void)device;\n    return program;\n}\n");
    }

    // The cores of a kernel: the program's, or a set of its own.
    static std::string CoresOf(const LoweredLaunch& launch, const KernelPlan& kernel) {
        const int64_t last = launch.cores - 1;
        if (kernel.where == KernelPlan::Where::kAllButLast) return Cores(launch, last);
        if (kernel.where == KernelPlan::Where::kAll) return "cores";
        return "CoreCoord{" + Num(last % launch.cores_x) + ", " + Num(last / launch.cores_x) + "}";
    }

    void Kernel(const LoweredLaunch& launch, const KernelPlan& kernel) {
        const std::string file = KernelFile(function_, launch, kernel), cores = CoresOf(launch, kernel);
        if (kernel.processor == "compute") {
            ComputeKernel(kernel, file, cores);
        } else {
            const bool brisc = kernel.processor == "brisc";
            Put("\n    std::vector<uint32_t> " + kernel.name + "_layout;");
            for (const std::string& tensor : kernel.tensor_accessors) {
                Put("    TensorAccessorArgs(*buffers.at(\"" + tensor + "\")).append_to(" + kernel.name + "_layout);");
            }
            Put("    const KernelHandle " + kernel.name + " = CreateKernel(program, KERNEL_DIR \"" + file + "\", " +
                cores + ",");
            Put(std::string("        DataMovementConfig{.processor = DataMovementProcessor::RISCV_") +
                (brisc ? "0" : "1") + ", .noc = NOC::NOC_" + Num(kernel.noc) + ", .compile_args = " + kernel.name +
                "_layout});");
        }
        if (!kernel.columns.empty()) Arguments(kernel);
    }

    void ComputeKernel(const KernelPlan& kernel, const std::string& file, const std::string& cores) {
        Put("");
        std::string modes;
        if (!kernel.unpack_to_dest_fp32.empty()) {
            modes = ", .unpack_to_dest_mode = " + kernel.name + "_modes";
            Put("    std::vector<UnpackToDestMode> " + kernel.name +
                "_modes(NUM_CIRCULAR_BUFFERS, UnpackToDestMode::Default);");
            Put("    for (size_t id : " + List(kernel.unpack_to_dest_fp32) + ") " + kernel.name +
                "_modes[id] = UnpackToDestMode::UnpackToDestFp32;");
        }
        Put(std::string("    ") + (kernel.columns.empty() ? "" : "const KernelHandle " + kernel.name + " = ") +
            "CreateKernel(program, KERNEL_DIR \"" + file + "\", " + cores + ",");
        Put("        ComputeConfig{.math_fidelity = MathFidelity::" + kernel.math_fidelity +
            ", .fp32_dest_acc_en = " + (kernel.fp32_dest_acc ? "true" : "false") + modes + "});");
    }

    // What differs from core to core stands in a table, what does not in the call.
    void Arguments(const KernelPlan& kernel) {
        const std::string table = kernel.name + "_args";
        std::vector<std::string> call, head = {"x", "y"};
        std::vector<std::vector<int64_t>> rows;
        for (const CoreArgs& row : kernel.rows) rows.push_back({row.x, row.y});
        for (size_t i = 0; i < kernel.columns.size(); ++i) {
            const RuntimeArg& first = kernel.rows.front().values[i];
            const bool same = std::all_of(kernel.rows.begin(), kernel.rows.end(),
                                          [&](const CoreArgs& row) { return row.values[i] == first; });
            if (same) {
                call.push_back(Expression(first));
                continue;
            }
            const std::string column = "row[" + Num(static_cast<int64_t>(head.size())) + "]";
            head.push_back(kernel.columns[i]);
            if (std::holds_alternative<int64_t>(first)) {
                call.push_back(column);
                for (size_t r = 0; r < rows.size(); ++r) rows[r].push_back(std::get<int64_t>(kernel.rows[r].values[i]));
                continue;
            }
            const std::string text = std::get<std::string>(first), axis = text.substr(4, 1);
            const std::string next = "row[" + Num(static_cast<int64_t>(head.size())) + "]";
            head.push_back("");
            call.push_back("uint32_t(device->worker_core_from_logical_core({" + column + ", " + next + "})." + axis +
                           ")");
            for (size_t r = 0; r < rows.size(); ++r) {
                const std::string core = std::get<std::string>(kernel.rows[r].values[i]).substr(6);
                rows[r].push_back(std::stoll(core));
                rows[r].push_back(std::stoll(core.substr(core.find(',') + 1)));
            }
        }
        Table(table, head, rows);
        std::string arguments;
        for (const std::string& argument : call) arguments += (arguments.empty() ? "" : ", ") + argument;
        Put("    for (const auto& row : " + table + ") {");
        Put("        SetRuntimeArgs(program, " + kernel.name +
            ", CoreCoord{row[0], row[1]},\n                       {" + arguments + "});");
        Put("    }");
    }

    void Table(const std::string& name, const std::vector<std::string>& head,
               const std::vector<std::vector<int64_t>>& rows) {
        std::string columns;
        for (const std::string& column : head) columns += (columns.empty() ? "" : ", ") + column;
        Put("    static constexpr uint32_t " + name + "[][" + Num(static_cast<int64_t>(head.size())) + "] = {");
        Put("        // " + columns);
        std::string line;
        for (const auto& row : rows) {
            const std::string item = List(row) + ", ";
            if (line.size() + item.size() > 110) Put("        " + line.substr(0, line.size() - 1)), line.clear();
            line += item;
        }
        Put("        " + line.substr(0, line.size() - 1) + "\n    };");
    }

    static std::string Expression(const RuntimeArg& value) {
        if (const auto* number = std::get_if<int64_t>(&value)) return Num(static_cast<uint32_t>(*number)) + "u";
        const std::string text = std::get<std::string>(value), kind = text.substr(0, text.find(':'));
        const std::string what = text.substr(kind.size() + 1);
        if (kind == "address") return "uint32_t(buffers.at(\"" + what + "\")->address())";
        if (kind == "semaphore") return "semaphore_" + what;
        if (kind == "scalar") return "numbers.at(\"" + what + "\")";
        const std::string axis = kind.substr(4);
        return "uint32_t(device->worker_core_from_logical_core({" + what + "})." + axis + ")";
    }

    static std::vector<int64_t> SplitShape(const TensorPlan& tensor) {
        if (tensor.splits.empty()) return tensor.shape;
        std::vector<int64_t> shape;
        for (size_t i = 0; i < tensor.shape.size(); ++i) {
            const int64_t size = tensor.splits[i] ? tensor.splits[i] : tensor.shape[i];
            if (tensor.splits[i]) shape.push_back(tensor.shape[i] / size);
            shape.push_back(size);
        }
        return shape;
    }

    static std::string LayoutOf(const TensorPlan& tensor) {
        if (tensor.layout != "tile") return "Placement{.page_bytes = " + Num(tensor.page_size) + "}";
        // Sizes and strides of the tensor's dimensions in the order of its tiles; the last two are rows and columns.
        const std::vector<int64_t> shape = SplitShape(tensor);
        std::vector<int64_t> strides(shape.size(), 1);
        for (size_t i = shape.size(); i-- > 1;) strides[i - 1] = strides[i] * shape[i];
        std::vector<std::pair<int64_t, int64_t>> dims;
        for (size_t i = 0; tensor.order.empty() && i < shape.size(); ++i) dims.push_back({shape[i], strides[i]});
        for (int64_t dim : tensor.order) {
            dims.push_back(dim < 0 ? std::pair<int64_t, int64_t>{1, 0} : std::pair{shape[dim], strides[dim]});
        }
        while (dims.size() < 2) dims.insert(dims.begin(), {1, 0});
        const auto [cols, col_stride] = dims.back();
        const auto [rows, row_stride] = dims[dims.size() - 2];
        int64_t batches = 1;
        std::string leading;
        for (size_t i = 0; i + 2 < dims.size(); ++i) {
            batches *= dims[i].first;
            leading += (leading.empty() ? "" : ", ") + List({dims[i].first, dims[i].second});
        }
        const size_t padded = tensor.padded_shape.size();
        const int64_t padded_rows = padded < 2 ? 32 : tensor.padded_shape[padded - 2];
        const int64_t padded_cols = padded < 1 ? 32 : tensor.padded_shape[padded - 1];
        return "Placement{.page_bytes = " + Num(tensor.page_size) + ", .tiled = true" +
               (Converted(tensor) ? ", .converted = true" : "") + ", .format = DataFormat::" + tensor.format +
               (leading.empty() ? "" : ", .leading = {" + leading + "}") + ", .batches = " + Num(batches) +
               ", .rows = " + Num(rows) + ", .cols = " + Num(cols) + ", .row_stride = " + Num(row_stride) +
               ", .col_stride = " + Num(col_stride) + ", .padded_rows = " + Num(padded_rows) +
               ", .padded_cols = " + Num(padded_cols) + "}";
    }

    static bool Converted(const TensorPlan& tensor) {
        return tensor.layout == "tile" && FormatOf(tensor.dtype) != tensor.format;
    }

    static int64_t ElementBytes(const TensorPlan& tensor) {
        if (tensor.dtype == "bool") return 1;
        return DataType(ffi::StringToDLDataType(tensor.dtype)).bytes();
    }

    void Main() {
        Put("}  // namespace\n");
        Put("int main(int argc, char** argv) try {");
        Put("    if (argc < 2) {\n        fmt::print(stderr, \"usage: {} FOLDER" +
            std::string(scalars_.empty() ? "" : " NAME=VALUE...") + "\\n\", argv[0]);\n        return 2;\n    }");
        Put("    const std::string folder = argv[1];");
        if (!scalars_.empty()) {
            std::string kinds;
            for (const Var& scalar : scalars_) {
                kinds += (kinds.empty() ? "" : ", ") + std::string("{\"") + std::string(scalar->name_hint) + "\", " +
                         (scalar.dtype().is_float() || scalar.dtype().is_bfloat16() ? "true" : "false") + "}";
            }
            Put("    const Numbers numbers = read_numbers(argc, argv, {" + kinds + "});");
        }
        Put("    auto device = distributed::MeshDevice::create_unit_mesh(0);\n    Buffers buffers;\n");
        for (const TensorPlan& tensor : tensors_) {
            int64_t count = 1;
            for (int64_t size : tensor.shape) count *= size;
            Put("    Tensor " + tensor.name + "{folder + \"/" + tensor.name + ".bin\", " + Num(ElementBytes(tensor)) +
                ", " + Num(count) + (converted_ ? ", \"" + tensor.dtype + "\"" : "") + "};");
        }
        for (const LoweredLaunch& launch : function_.launches) RunProgram(launch);
        Put("");
        for (const TensorPlan& tensor : tensors_) {
            if (tensor.written) Put("    " + tensor.name + ".store();");
        }
        Put("    device->close();\n    fmt::print(\"done\\n\");\n    return 0;");
        Put("} catch (const std::exception& error) {\n    fmt::print(stderr, \"{}\\n\", error.what());\n    return "
            "1;\n}");
    }

    void RunProgram(const LoweredLaunch& launch) {
        Put("\n    // " + launch.launch.name);
        for (const TensorPlan& tensor : launch.tensors) {
            Put("    buffers[\"" + tensor.name + "\"] = upload(*device, " + tensor.name + ",\n        " +
                LayoutOf(tensor) + ");");
        }
        Put("    run(*device, build_" + launch.launch.name + "(device.get(), buffers" +
            (scalars_.empty() ? "" : ", numbers") + "));");
        for (const TensorPlan& tensor : launch.tensors) {
            if (!tensor.written) continue;
            Put("    download(*device, buffers.at(\"" + tensor.name + "\"), " + tensor.name + ",\n        " +
                LayoutOf(tensor) + ");");
        }
    }

    void Transfers() {
        Put("std::shared_ptr<distributed::MeshBuffer> upload(distributed::MeshDevice& device, const Tensor& tensor,\n"
            "                                                const Placement& layout) {");
        if (converted_) {
            Put("    std::vector<uint8_t> bytes = layout.converted ? converted_tiles_of(tensor, layout)\n"
                "                                 : layout.tiled   ? tiles_of(tensor, layout)\n"
                "                                                  : tensor.bytes;");
        } else {
            Put(std::string("    std::vector<uint8_t> bytes = ") +
                (tiled_ ? "layout.tiled ? tiles_of(tensor, layout) : tensor.bytes;" : "tensor.bytes;"));
        }
        Put(R"(    const size_t pages = std::max<size_t>(1, (bytes.size() + layout.page_bytes - 1) / layout.page_bytes);
    bytes.resize(pages * layout.page_bytes);
    auto buffer = distributed::MeshBuffer::create(
        distributed::ReplicatedBufferConfig{.size = bytes.size()},
        distributed::DeviceLocalBufferConfig{.page_size = layout.page_bytes, .buffer_type = BufferType::DRAM}, &device);
    distributed::EnqueueWriteMeshBuffer(device.mesh_command_queue(), buffer, bytes, true);
    return buffer;
}

void download(distributed::MeshDevice& device, std::shared_ptr<distributed::MeshBuffer> buffer, Tensor& tensor,
              const Placement& layout) {
    std::vector<uint8_t> bytes;
    distributed::EnqueueReadMeshBuffer(device.mesh_command_queue(), bytes, buffer, true);)");
        if (converted_) {
            Put(R"(    if (layout.converted) {
        for_each_element(layout, [&](size_t to, size_t from) {
            set_value(tensor, to, tile_value(bytes, layout.format, from));
        });
        return;
    })");
        }
        if (tiled_) {
            Put(R"(    if (layout.tiled) {
        const size_t width = tensor.element_bytes;
        for_each_element(layout, [&](size_t to, size_t from) {
            std::memcpy(&tensor.bytes[to * width], &bytes[from * width], width);
        });
        return;
    })");
        } else {
            Put("    (void)layout;");
        }
        Put(R"(    std::copy_n(bytes.begin(), tensor.bytes.size(), tensor.bytes.begin());
}

void run(distributed::MeshDevice& device, Program program) {
    distributed::MeshWorkload workload;
    workload.add_program(distributed::MeshCoordinateRange(device.shape()), std::move(program));
    distributed::EnqueueMeshWorkload(device.mesh_command_queue(), workload, true);
}
)");
    }

    const CompiledFunction& function_;
    std::vector<TensorPlan> tensors_;
    std::vector<Var> scalars_;
    bool tiled_ = false, converted_ = false;
    std::string text_;
};

}  // namespace

std::string GenerateHostProgram(const CompiledFunction& function) {
    if (function.launches.size() == 1 && function.launches[0].path == "gemm") {
        return GenerateGemmProgram(function.launches[0].launch.func);
    }
    return FunctionProgram(function).Generate();
}

}  // namespace softmetal::tilelang
