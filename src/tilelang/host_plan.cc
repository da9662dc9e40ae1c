// plan.json: tensors and, for each program, circular buffers, semaphores, kernels and every core's runtime arguments.
#include "host_plan.h"

#include <algorithm>

#include "passes.h"
#include "tile_ops.h"

namespace softmetal::tilelang {
namespace {

using namespace tvm;
using namespace tvm::tirx;
using Json = nlohmann::ordered_json;

// Ranges of the cores in use: whole rows, and what is left of the last one.
Json Cores(const LoweredLaunch& launch, KernelPlan::Where where = KernelPlan::Where::kAll) {
    const int64_t last = launch.cores - 1, x = last % launch.cores_x, y = last / launch.cores_x;
    if (where == KernelPlan::Where::kLast) return Json::array({Json::array({x, y, x, y})});
    const int64_t count = where == KernelPlan::Where::kAll ? launch.cores : last;
    const int64_t whole_rows = count / launch.cores_x, rest = count % launch.cores_x;
    Json cores = Json::array();
    if (whole_rows) cores.push_back({0, 0, launch.cores_x - 1, whole_rows - 1});
    if (rest) cores.push_back({0, whole_rows, rest - 1, whole_rows});
    return cores;
}

Json Tensor(const TensorPlan& tensor) {
    Json json = {{"name", tensor.name},   {"role", tensor.Role()}, {"param_index", tensor.param_index},
                 {"shape", tensor.shape}, {"dtype", tensor.dtype}, {"padded_shape", tensor.padded_shape}};
    if (!tensor.format.empty()) json["tile_format"] = tensor.format;
    json["page_size"] = tensor.page_size;
    json["layout"] = tensor.layout;
    if (!tensor.splits.empty()) json["splits"] = tensor.splits;
    if (!tensor.order.empty()) json["order"] = tensor.order;
    return json;
}

Json Buffer(const CircularBuffer& buffer, const Json& cores) {
    Json share = nullptr;
    if (buffer.share_with >= 0) share = buffer.share_with;
    return {{"id", buffer.id},
            {"name", buffer.name},
            {"holds", buffer.holds},
            {"format", buffer.format},
            {"page_size", buffer.page_size},
            {"num_pages", buffer.num_pages},
            {"cores", cores},
            {"share_with", share}};
}

Json Value(const RuntimeArg& value) {
    if (const auto* number = std::get_if<int64_t>(&value)) return *number;
    return std::get<std::string>(value);
}

Json Kernel(const CompiledFunction& function, const LoweredLaunch& launch, const KernelPlan& kernel) {
    Json json = {
        {"name", kernel.name}, {"file", KernelFile(function, launch, kernel)}, {"processor", kernel.processor}};
    const bool compute = kernel.processor == "compute";
    if (!compute) json["noc"] = kernel.noc;
    json["cores"] = Cores(launch, kernel.where);
    json["compile_args"] = Json::array();
    if (!compute) json["tensor_accessors"] = kernel.tensor_accessors;
    json["defines"] = Json::object();
    if (compute) {
        json["math_fidelity"] = kernel.math_fidelity;
        json["fp32_dest_acc_en"] = kernel.fp32_dest_acc;
        json["unpack_to_dest_fp32"] = kernel.unpack_to_dest_fp32;
        json["dst_full_sync_en"] = false;
    }
    if (!kernel.rows.empty()) {
        Json rows = Json::array();
        for (const CoreArgs& row : kernel.rows) {
            Json values = Json::array();
            for (const RuntimeArg& value : row.values) values.push_back(Value(value));
            rows.push_back({{"core", {row.x, row.y}}, {"values", values}});
        }
        json["runtime_args"] = {{"columns", kernel.columns}, {"rows", rows}};
    }
    return json;
}

Json Words(const std::vector<Note>& notes) {
    Json json = Json::object();
    for (const Note& note : notes) json[note.key] = note.text;
    return json;
}

Json Program(const CompiledFunction& function, const LoweredLaunch& launch) {
    Json program;
    program["name"] = launch.launch.name;
    program["path"] = launch.path;
    program["grid"] = {{"x", launch.cores_x}, {"y", launch.cores_y}};
    program["tensors"] = Json::array();
    for (const TensorPlan& tensor : launch.tensors) program["tensors"].push_back(Tensor(tensor));
    program["circular_buffers"] = Json::array();
    for (const CircularBuffer& buffer : launch.buffers) {
        program["circular_buffers"].push_back(Buffer(buffer, Cores(launch)));
    }
    program["semaphores"] = Json::array();
    for (const SemaphorePlan& semaphore : launch.semaphores) {
        program["semaphores"].push_back(
            {{"id", semaphore.id}, {"initial", semaphore.initial}, {"cores", Cores(launch)}});
    }
    program["kernels"] = Json::array();
    for (const KernelPlan& kernel : launch.kernels) {
        program["kernels"].push_back(Kernel(function, launch, kernel));
    }
    program["flops"] = launch.flops;
    program["notes"] = Words(launch.notes);
    program["fallbacks"] = Words(launch.fallbacks);
    return program;
}

// What the whole function does to a parameter: read before anything wrote it, written by any launch.
std::string RoleOf(const CompiledFunction& function, int64_t param_index) {
    bool read = false, written = false;
    for (const LoweredLaunch& launch : function.launches) {
        for (const TensorPlan& tensor : launch.tensors) {
            if (tensor.param_index != param_index) continue;
            if (!written && tensor.Role() != "output") read = true;
            written = written || tensor.written;
        }
    }
    return !written ? "input" : read ? "inout" : "output";
}

Json Shape(const tirx::Buffer& buffer) {
    Json shape = Json::array();
    for (const PrimExpr& size : buffer->shape) {
        const auto* number = size.as<IntImmNode>();
        if (!number) {
            std::ostringstream text;
            text << "dimension " << shape.size() << " of " << buffer->name << " is " << size
                 << ", which is not a constant; give its size, or call the kernel with tensors";
            TVM_FFI_THROW(UnsupportedError) << text.str() << SourceHint(buffer->span);
        }
        shape.push_back(number->value);
    }
    if (!shape.empty()) shape.back() = shape.back().get<int64_t>() / PackedElements(buffer->dtype);
    return shape;
}

void Parameters(Json& plan, const CompiledFunction& function) {
    plan["tensors"] = Json::array();
    plan["scalars"] = Json::array();
    const auto workspaces = function.func->GetAttr<Integer>(kWorkspacesAttr).value_or(Integer(0)).IntValue();
    const auto given = static_cast<int64_t>(function.func->params.size()) - workspaces;
    for (size_t i = 0; i < function.func->params.size(); ++i) {
        const Var& param = function.func->params[i];
        const auto index = static_cast<int64_t>(i);
        auto found = function.func->buffer_map.find(param);
        if (found == function.func->buffer_map.end()) {
            plan["scalars"].push_back(
                {{"name", std::string(param->name_hint)}, {"param_index", index}, {"dtype", DTypeName(param.dtype())}});
            continue;
        }
        const tirx::Buffer buffer = (*found).second;
        plan["tensors"].push_back({{"name", std::string(buffer->name)},
                                   {"role", RoleOf(function, index)},
                                   {"param_index", index},
                                   {"shape", Shape(buffer)},
                                   {"dtype", TorchName(buffer->dtype)}});
        if (index >= given) plan["tensors"].back()["workspace"] = true;
    }
}

// Indented, but with each row of numbers on one line.
std::string Dump(const Json& json, int indent = 0) {
    const std::string compact = json.dump();
    if (json.is_primitive() || compact.size() + indent <= 110) return compact;
    const std::string pad(indent + 2, ' ');
    std::string text;
    for (auto item = json.begin(); item != json.end(); ++item) {
        text += (text.empty() ? "" : ",\n") + pad + (json.is_object() ? Json(item.key()).dump() + ": " : "") +
                Dump(item.value(), indent + 2);
    }
    const bool object = json.is_object();
    return (object ? "{\n" : "[\n") + text + "\n" + std::string(indent, ' ') + (object ? "}" : "]");
}

}  // namespace

std::string KernelFile(const CompiledFunction& function, const LoweredLaunch& launch, const KernelPlan& kernel) {
    return (function.launches.size() == 1 ? "" : launch.launch.name + "_") + kernel.name + ".cpp";
}

std::string GeneratePlan(const CompiledFunction& function) {
    Json plan;
    plan["version"] = 2;
    plan["name"] = function.name;
    plan["machine"] = MachineOf(function.func, tvm::transform::PassContext::Current());
    Parameters(plan, function);
    plan["programs"] = Json::array();
    int64_t flops = 0;
    for (const LoweredLaunch& launch : function.launches) {
        plan["programs"].push_back(Program(function, launch));
        flops += launch.flops;
    }
    plan["flops"] = flops;
    return Dump(plan) + "\n";
}

ffi::Map<ffi::String, ffi::String> GenerateFiles(const PrimFunc& written) {
    const PrimFunc func = HoistWorkspaces(written);
    CompiledFunction function{func->GetAttr<ffi::String>("global_symbol").value_or("main"), func,
                              LowerFunction(func, tvm::transform::PassContext::Current())};
    ffi::Map<ffi::String, ffi::String> files;
    for (const LoweredLaunch& launch : function.launches) {
        for (const KernelPlan& kernel : launch.kernels) {
            files.Set(KernelFile(function, launch, kernel), kernel.source);
        }
    }
    if (!function.launches.empty()) {
        files.Set("main.cpp", GenerateHostProgram(function));
        files.Set("CMakeLists.txt", GenerateCMake(function.name));
    }
    files.Set("plan.json", GeneratePlan(function));
    return files;
}

}  // namespace softmetal::tilelang
