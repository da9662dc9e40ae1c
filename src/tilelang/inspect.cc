// What tools ask of the compiler: the launches of a function with the path each takes, and the scalar path's passes as
// TVM passes that can be run and looked at alone.
#include "launch.h"
#include "lower_tile_ops.h"
#include "passes.h"
#include "tile_ops.h"

namespace softmetal::tilelang {
namespace {

using namespace tvm;
using namespace tvm::tirx;

// Puts a launch's body and its on-chip buffers into the tilelang_root block.
class BodyReplacer : public StmtMutator {
public:
    explicit BodyReplacer(const Launch& launch) : launch_(launch) {}

private:
    Stmt VisitStmt_(const SBlockNode* op) final {
        if (op->name_hint != "tilelang_root") return StmtMutator::VisitStmt_(op);
        SBlock block = GetRef<SBlock>(op);
        SBlockNode* node = block.CopyOnWrite();
        node->body = launch_.body;
        node->alloc_buffers = ffi::Array<Buffer>(launch_.on_chip.begin(), launch_.on_chip.end());
        return block;
    }
    const Launch& launch_;
};

using LaunchPass = Launch (*)(Launch);

using LaunchesOf = std::vector<Launch> (*)(const PrimFunc& func, const tvm::transform::PassContext& context);

tvm::transform::Pass OverLaunches(const char* name, LaunchPass pass, LaunchesOf launches_of = ParseLaunches) {
    auto run = [pass, launches_of](PrimFunc func, IRModule, tvm::transform::PassContext context) {
        ffi::Array<Stmt> nests;
        for (const Launch& launch : launches_of(func, context)) {
            const Stmt nest = launch.func->body;
            nests.push_back(BodyReplacer(pass(launch))(nest));
        }
        func.CopyOnWrite()->body = SeqStmt::Flatten(nests);
        return func;
    };
    return tirx::transform::CreatePrimFuncPass(run, 0, name, {});
}

tvm::transform::Pass LengthenFragmentsPass() {
    return OverLaunches("tt.LengthenFragments", LengthenFragments, ReadLaunches);
}

tvm::transform::Pass CheckBoundsPass() {
    return OverLaunches("tt.CheckBounds", CheckBounds, ReadLaunches);
}

tvm::transform::Pass SplitParallelPass() {
    return OverLaunches("tt.SplitParallel", [](Launch launch) {
        launch.body = SplitParallel(launch.body);
        return launch;
    });
}

tvm::transform::Pass WithThreadLoopsPass() {
    return OverLaunches("tt.WithThreadLoops", [](Launch launch) { return WithThreadLoops(launch); });
}

tvm::transform::Pass LowerTileOpsPass() {
    return OverLaunches("tt.LowerTileOps", [](Launch launch) {
        MatrixUse matrix;
        matrix.wanted = true;
        launch.body = LowerTileOps(launch, &matrix);
        return launch;
    });
}

tvm::transform::Pass GuardGlobalsPass() {
    return OverLaunches("tt.GuardGlobals", [](Launch launch) {
        launch.body = GuardGlobals(launch, launch.body);
        return launch;
    });
}

// For each launch: its name, the path it takes, and the launch as a function of its own.
ffi::Array<AttrMap> Launches(const PrimFunc& func) {
    ffi::Array<AttrMap> launches;
    const auto context = tvm::transform::PassContext::Current();
    const std::vector<Launch> parsed = ParseLaunches(func, context);
    const std::vector<LoweredLaunch> lowered = LowerFunction(func, context);
    for (size_t i = 0; i < parsed.size(); ++i) {
        AttrMap map;
        map.Set("name", ffi::String(parsed[i].name));
        map.Set("path", ffi::String(lowered[i].path));
        map.Set("func", parsed[i].func);
        launches.push_back(map);
    }
    return launches;
}

}  // namespace

TVM_FFI_STATIC_INIT_BLOCK() {
    namespace refl = tvm::ffi::reflection;
    refl::GlobalDef()
        .def("softmetal.tilelang.transform.LengthenFragments", LengthenFragmentsPass)
        .def("softmetal.tilelang.transform.CheckBounds", CheckBoundsPass)
        .def("softmetal.tilelang.transform.SplitParallel", SplitParallelPass)
        .def("softmetal.tilelang.transform.WithThreadLoops", WithThreadLoopsPass)
        .def("softmetal.tilelang.transform.LowerTileOps", LowerTileOpsPass)
        .def("softmetal.tilelang.transform.GuardGlobals", GuardGlobalsPass)
        .def("softmetal.tilelang.launches", Launches);
}

}  // namespace softmetal::tilelang
