// The target kind "tenstorrent", the pass configuration keys, and the passes as Python sees them.
#include <tvm/ffi/container/variant.h>

#include "passes.h"

namespace tvm {

// Not kDLCPU: TileLang would take its GEMM for a scalar CPU loop.
TVM_REGISTER_TARGET_KIND("tenstorrent", kDLExtDev)
    .add_attr_option<ffi::String>("machine")
    .add_attr_option<ffi::String>("compiler");  // hash of this library, part of TileLang's cache key

// A variant, because TVM tries to build an option of a plain Map type by reflection, which maps do not have.
using DataFormats = ffi::Variant<ffi::Map<ffi::String, ffi::String>, ffi::String>;
TVM_REGISTER_PASS_CONFIG_OPTION(softmetal::tilelang::kDataFormatConfig, DataFormats);
TVM_REGISTER_PASS_CONFIG_OPTION(softmetal::tilelang::kMathFidelityConfig, ffi::String);
TVM_REGISTER_PASS_CONFIG_OPTION(softmetal::tilelang::kApproximateExpConfig, bool);
TVM_REGISTER_PASS_CONFIG_OPTION(softmetal::tilelang::kExactFloat32Config, bool);
TVM_REGISTER_PASS_CONFIG_OPTION(softmetal::tilelang::kMachineConfig, ffi::String);

}  // namespace tvm

namespace softmetal::tilelang {

TVM_FFI_STATIC_INIT_BLOCK() {
    namespace refl = tvm::ffi::reflection;
    refl::GlobalDef()
        .def("softmetal.tilelang.transform.VerifyTTIR", VerifyTTIR)
        .def("softmetal.tilelang.transform.InferTTMetadata", InferTTMetadata)
        .def("softmetal.tilelang.transform.ShardToCoreMap", ShardToCoreMap)
        .def("softmetal.tilelang.transform.MemorySpaceLower", MemorySpaceLower)
        .def("softmetal.tilelang.transform.TilePad", TilePad)
        .def("softmetal.tilelang.transform.Tensorize", Tensorize);
}

}  // namespace softmetal::tilelang
