// Takes each launch of a function to the first path that can run it, and keeps why the others could not.
#include <algorithm>

#include "launch.h"
#include "passes.h"
#include "safe_values.h"
#include "tile_ops.h"

namespace softmetal::tilelang {

using namespace tvm;
using namespace tvm::tirx;

namespace {

void CheckDataFormats(const PrimFunc& func, const Launch& launch) {
    std::vector<std::string> names;
    for (const Var& param : func->params) {
        auto found = func->buffer_map.find(param);
        if (found != func->buffer_map.end()) names.push_back((*found).second->name);
    }
    for (const auto& [name, format] : launch.data_formats) {
        if (std::find(names.begin(), names.end(), name) != names.end()) continue;
        std::string known;
        for (const std::string& other : names) known += (known.empty() ? "" : ", ") + other;
        TVM_FFI_THROW(UserError) << kDataFormatConfig << " names \"" << name << "\"; the kernel's tensors are "
                                 << known;
    }
}

void CheckBlockFormats(LoweredLaunch& lowered) {
    for (const TensorPlan& tensor : lowered.tensors) {
        if (tensor.format != "Bfp8_b" || !tensor.written) continue;
        TVM_FFI_THROW(UnsupportedError) << kDataFormatConfig << " stores the output " << tensor.name
                                        << " as bfp8_b; block formats are for inputs. Leave it out.";
    }
    if (lowered.path == "scalar" && !lowered.launch.data_formats.empty()) {
        lowered.notes.push_back({kDataFormatConfig, "counts for nothing here: scalar code reads tensors row by row"});
    }
}

LoweredLaunch LowerLaunch(const Launch& launch) {
    const ChipLimits chip = LimitsOf(launch.machine);
    std::vector<Note> fallbacks;
    auto declined = [&](const char* path, const Reasons& reasons) {
        for (const std::string& reason : reasons) fallbacks.push_back({path, reason});
    };
    auto scalar = [&] {
        LoweredLaunch lowered = LowerScalar(launch, chip);
        lowered.fallbacks = fallbacks;
        return lowered;
    };
    auto is_packed = [](const Buffer& buffer) { return PackedElements(buffer->dtype) > 1; };
    if (std::any_of(launch.global.begin(), launch.global.end(), is_packed)) {
        declined("engine", {"a tensor with two elements in a byte"});
        return scalar();
    }
    if (launch.global.empty()) {
        declined("engine", {"the launch uses no tensor"});
        return scalar();
    }
    if (AsksForSafeValues(launch.annotations, launch.body)) {
        declined("engine", {"T.annotate_safe_value: tiles are padded with zeros"});
        return scalar();
    }
    auto gemm = LowerOnGemm(launch);
    if (auto* lowered = std::get_if<LoweredLaunch>(&gemm)) return std::move(*lowered);
    declined("gemm", std::get<Reasons>(gemm));
    auto engine = LowerOnEngine(launch, chip);
    if (auto* lowered = std::get_if<LoweredLaunch>(&engine)) {
        lowered->fallbacks = fallbacks;
        return std::move(*lowered);
    }
    declined("engine", std::get<Reasons>(engine));
    return scalar();
}

}  // namespace

std::vector<LoweredLaunch> LowerFunction(const PrimFunc& func, const tvm::transform::PassContext& context) {
    std::vector<LoweredLaunch> lowered;
    for (const Launch& launch : ParseLaunches(func, context)) {
        CheckDataFormats(func, launch);
        lowered.push_back(LowerLaunch(launch));
        if (lowered.back().path != "gemm") FindWholeOutputs(launch, lowered.back().tensors);
        CheckBlockFormats(lowered.back());
        auto& notes = lowered.back().notes;
        notes.insert(notes.begin(), launch.notes.begin(), launch.notes.end());
    }
    return lowered;
}

}  // namespace softmetal::tilelang
