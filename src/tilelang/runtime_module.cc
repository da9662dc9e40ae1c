// The module that TileLang's JIT holds: the generated files, and a main that hands them with the caller's tensors to
// the launcher that Python registers as "softmetal.tilelang.launch". Knows nothing of how they are run.
#include "attrs.h"
#include "host_plan.h"
#include "passes.h"

namespace softmetal::tilelang {
namespace {

using namespace tvm;
using Files = ffi::Map<ffi::String, ffi::String>;

constexpr const char* kFilesAttr = "tt.files";
constexpr const char* kModuleKind = "softmetal";

class KernelModule final : public ffi::ModuleObj {
public:
    explicit KernelModule(Files files) : files_(std::move(files)) {}

    const char* kind() const final { return kModuleKind; }
    int GetPropertyMask() const final { return ffi::Module::kBinarySerializable | ffi::Module::kRunnable; }

    ffi::Optional<ffi::Function> GetFunction(const ffi::String& name) final {
        if (name == "files") {
            return ffi::Function::FromTyped([files = files_]() { return files; });
        }
        if (name != "main" && name != ffi::symbol::tvm_ffi_main) return std::nullopt;
        return ffi::Function::FromPacked([files = files_](ffi::PackedArgs args, ffi::Any* result) {
            ffi::Array<ffi::Any> values;
            for (int i = 0; i < args.size(); ++i) values.push_back(args[i]);
            *result = ffi::Function::GetGlobalRequired("softmetal.tilelang.launch")(files, values);
        });
    }

    ffi::Bytes SaveToBytes() const final {
        nlohmann::json json = nlohmann::json::object();
        for (const auto& [name, text] : files_) json[std::string(name)] = std::string(text);
        return ffi::Bytes(json.dump());
    }

    ffi::String InspectSource(const ffi::String& format) const final {
        if (files_.count(format)) return files_.at(format);
        std::map<std::string, std::string> kernels;
        for (const auto& [name, text] : files_) {
            const std::string file = name;
            if (file != "main.cpp" && file.size() > 4 && file.substr(file.size() - 4) == ".cpp") kernels[file] = text;
        }
        std::string all;
        for (const auto& [name, text] : kernels) all += "// ---- " + name + "\n" + text + "\n";
        return all;
    }

private:
    Files files_;
};

ffi::Module MakeModule(Files files) {
    return ffi::Module(ffi::make_object<KernelModule>(std::move(files)));
}

ffi::Module LoadModule(const ffi::Bytes& bytes) {
    Files files;
    const nlohmann::json json = nlohmann::json::parse(std::string(bytes));
    for (const auto& [name, text] : json.items()) {
        files.Set(name, text.get<std::string>());
    }
    return MakeModule(files);
}

// Both halves of TileLang's build end here: every function of the module carries the same files.
ffi::Module Build(const IRModule& module, const Target&) {
    for (const auto& [global, base] : module->functions) {
        const auto files = base.as<tirx::PrimFuncNode>() ? base->GetAttr<Files>(kFilesAttr) : std::nullopt;
        if (files.has_value()) return MakeModule(files.value());
    }
    TVM_FFI_THROW(InternalError) << "no function of the module carries generated files";
    TVM_FFI_UNREACHABLE();
}

}  // namespace

TVM_FFI_STATIC_INIT_BLOCK() {
    namespace refl = tvm::ffi::reflection;
    refl::GlobalDef()
        .def("softmetal.tilelang.generate", GenerateFiles)
        .def("softmetal.tilelang.module", MakeModule)
        .def("target.build.tenstorrent", Build)
        .def("ffi.Module.load_from_bytes.softmetal", LoadModule);
}

}  // namespace softmetal::tilelang
