// plan.json: tensors, circular buffers, semaphores, kernels and every core's runtime arguments.
#include "host_plan.h"

#include "attrs.h"
#include "codegen_tt_base.h"

namespace softmetal::tilelang {
namespace {

using Json = nlohmann::ordered_json;

struct Core {
    int64_t x, y;
};

class PlanBuilder {
public:
    explicit PlanBuilder(const tvm::tirx::PrimFunc& func)
        : gemm_(Load<GemmMetadata>(func, kMetadataAttr, "InferTTMetadata")),
          map_(Load<CoreMap>(func, kCoreMapAttr, "ShardToCoreMap")),
          schedule_(Load<Schedule>(func, kScheduleAttr, "MemorySpaceLower")),
          padding_(Load<Padding>(func, kPaddingAttr, "TilePad")),
          args_(Load<RuntimeArgs>(func, kRuntimeArgsAttr, "Tensorize")),
          buffers_(LoadCircularBuffers(func)) {}

    Json Build() const {
        Json plan;
        plan["version"] = 1;
        plan["name"] = gemm_.name;
        plan["machine"] = gemm_.machine;
        plan["grid"] = {{"x", map_.cores_x}, {"y", map_.cores_y}};
        plan["tensors"] = Tensors();
        plan["circular_buffers"] = Buffers();
        plan["semaphores"] = Semaphores();
        plan["kernels"] = {DataMovement("reader", "ncrisc", 0, {gemm_.tensors[0]}, args_.reader), Compute(),
                           DataMovement("writer", "brisc", 1, {gemm_.tensors[1], gemm_.tensors[2]}, args_.writer)};
        plan["flops"] = 2 * gemm_.m * gemm_.n * gemm_.k;
        plan["notes"] = Notes();
        return plan;
    }

private:
    // Ranges of the cores in use: whole rows, and what is left of the last one.
    Json Cores() const {
        const int64_t whole_rows = map_.Cores() / map_.cores_x, rest = map_.Cores() % map_.cores_x;
        Json cores = Json::array();
        if (whole_rows) cores.push_back({0, 0, map_.cores_x - 1, whole_rows - 1});
        if (rest) cores.push_back({0, whole_rows, rest - 1, whole_rows});
        return cores;
    }

    Json Tensors() const {
        const std::vector<int64_t>* shapes[] = {&gemm_.a_shape, &gemm_.b_shape, &gemm_.c_shape};
        const std::vector<int64_t>* padded[] = {&padding_.a, &padding_.b, &padding_.c};
        Json tensors = Json::array();
        for (int i = 0; i < 3; ++i) {
            tensors.push_back({{"name", gemm_.tensors[i]},
                               {"role", i < 2 ? "input" : gemm_.output_role},
                               {"param_index", gemm_.param_index[i]},
                               {"shape", *shapes[i]},
                               {"dtype", gemm_.dtypes[i]},
                               {"padded_shape", *padded[i]},
                               {"tile_format", gemm_.formats[i]},
                               {"page_size", TileBytes(gemm_.formats[i])},
                               {"layout", "tile"}});
        }
        return tensors;
    }

    Json Buffers() const {
        Json list = Json::array();
        for (const CircularBuffer& buffer : buffers_) {
            list.push_back({{"id", buffer.id},
                            {"name", buffer.name},
                            {"holds", buffer.holds},
                            {"format", buffer.format},
                            {"page_size", buffer.page_size},
                            {"num_pages", buffer.num_pages},
                            {"cores", Cores()},
                            {"share_with", nullptr}});
        }
        return list;
    }

    Json Semaphores() const {
        Json list = Json::array();
        const int64_t count = 2 * (schedule_.multicast_a + schedule_.multicast_b);
        for (int64_t id = 0; id < count; ++id) list.push_back({{"id", id}, {"initial", 0}, {"cores", Cores()}});
        return list;
    }

    Json DataMovement(const std::string& name, const char* processor, int noc,
                      const std::vector<std::string>& accessors, const std::vector<std::string>& columns) const {
        Json rows = Json::array();
        for (int64_t i = 0; i < map_.Cores(); ++i) {
            const Core core{i % map_.cores_x, i / map_.cores_x};
            Json values = Json::array();
            for (const std::string& column : columns) values.push_back(Value(column, core));
            rows.push_back({{"core", {core.x, core.y}}, {"values", values}});
        }
        return {{"name", name},
                {"file", name + ".cpp"},
                {"processor", processor},
                {"noc", noc},
                {"cores", Cores()},
                {"compile_args", Json::array()},
                {"tensor_accessors", accessors},
                {"defines", Json::object()},
                {"runtime_args", {{"columns", columns}, {"rows", rows}}}};
    }

    Json Compute() const {
        Json unpack_to_dest = Json::array();
        if (schedule_.accumulate == "partials") unpack_to_dest.push_back(kPartialsBuffer);
        return {{"name", "compute"},
                {"file", "compute.cpp"},
                {"processor", "compute"},
                {"cores", Cores()},
                {"compile_args", Json::array()},
                {"defines", Json::object()},
                {"math_fidelity", gemm_.math_fidelity},
                {"fp32_dest_acc_en", gemm_.fp32_dest_acc},
                {"unpack_to_dest_fp32", unpack_to_dest},
                {"dst_full_sync_en", false}};
    }

    static std::string Noc(const char* axis, const Core& core) {
        return std::string("noc_") + axis + ":" + std::to_string(core.x) + "," + std::to_string(core.y);
    }

    Json Value(const std::string& column, const Core& core) const {
        const int64_t part = core.y * map_.cores_x + core.x;
        const int64_t part_m = part / map_.parts_n, part_n = part % map_.parts_n;
        if (column == "a_address") return "address:" + gemm_.tensors[0];
        if (column == "b_address") return "address:" + gemm_.tensors[1];
        if (column == "c_address") return "address:" + gemm_.tensors[2];
        if (column == "first_row") return part_m * schedule_.row_blocks * schedule_.block_m;
        if (column == "first_col") return part_n * schedule_.col_blocks * schedule_.block_n;
        const bool is_a = column.find("a_") == 0 || column == "sends_a";
        const std::string what = column.substr(column.find('_') + 1);
        if (column.rfind("sends_", 0) == 0)
            return (is_a ? core.x == map_.SenderOfRow(core.y) : core.y == map_.SenderOfColumn(core.x)) ? 1 : 0;
        // A goes along the row on NoC 0, B down the column on NoC 1, whose rectangles run from the far corner back.
        // The sender is inside its rectangle, which leaves it out.
        const Core near = is_a ? Core{0, core.y} : Core{core.x, map_.cores_y - 1};
        const Core far = is_a ? Core{map_.cores_x - 1, core.y} : Core{core.x, 0};
        const Core sender = is_a ? Core{map_.SenderOfRow(core.y), core.y} : Core{core.x, map_.SenderOfColumn(core.x)};
        if (what == "receivers_x0") return Noc("x", near);
        if (what == "receivers_y0") return Noc("y", near);
        if (what == "receivers_x1") return Noc("x", far);
        if (what == "receivers_y1") return Noc("y", far);
        if (what == "sender_x") return Noc("x", sender);
        if (what == "sender_y") return Noc("y", sender);
        const int64_t first = is_a ? 0 : 2 * schedule_.multicast_a;
        if (what == "ready_semaphore") return "semaphore:" + std::to_string(first);
        if (what == "filled_semaphore") return "semaphore:" + std::to_string(first + 1);
        TVM_FFI_THROW(InternalError) << "no value is known for runtime argument " << column;
        TVM_FFI_UNREACHABLE();
    }

    static std::string Tiles(int64_t rows, int64_t cols) {
        return std::to_string(rows) + "x" + std::to_string(cols) + " tiles";
    }

    Json Notes() const {
        const Schedule& s = schedule_;
        Json notes;
        notes["user_block"] = std::to_string(gemm_.block_m) + "x" + std::to_string(gemm_.block_n) + "x" +
                              std::to_string(gemm_.block_k) + ", grid " + std::to_string(gemm_.grid_m) + "x" +
                              std::to_string(gemm_.grid_n) + ", " + std::to_string(gemm_.num_stages) + " stages";
        notes["core_rectangle"] =
            Tiles(map_.core_m, map_.core_n) + " on each of " + std::to_string(map_.Cores()) + " cores";
        notes["block"] = Tiles(s.block_m, s.block_n) + ", " + std::to_string(s.block_k) + " tiles of K at a time, " +
                         std::to_string(s.k_blocks) + " times";
        notes["dst_section"] = Tiles(s.sub_m, s.sub_n);
        notes["a"] = s.multicast_a ? "read once per core row, multicast along it" : "read by each core";
        notes["b"] = s.multicast_b ? "read once per core column, multicast down it" : "read by each core";
        notes["sums"] = s.accumulate == "dst"      ? "in Dst only"
                        : s.accumulate == "output" ? "in the output buffer, added by the packer"
                                                   : "in an L1 buffer, added by the packer, converted once at the end";
        if (gemm_.accumulator_dtype == "float16" || (gemm_.accumulator_dtype == "bfloat16" && gemm_.fp32_dest_acc)) {
            notes["accumulator"] = gemm_.accumulator_dtype + " was asked for; sums are kept in float32";
        }
        if (gemm_.swizzle) notes["swizzle"] = "T.use_swizzle has no effect: cores own fixed rectangles";
        notes["estimated_cycles"] = s.estimated_cycles;
        return notes;
    }

    GemmMetadata gemm_;
    CoreMap map_;
    Schedule schedule_;
    Padding padding_;
    RuntimeArgs args_;
    std::vector<CircularBuffer> buffers_;
};

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

std::string GeneratePlan(const tvm::tirx::PrimFunc& func) {
    return Dump(PlanBuilder(func).Build()) + "\n";
}

tvm::ffi::Map<tvm::ffi::String, tvm::ffi::String> GenerateFiles(const tvm::tirx::PrimFunc& func) {
    tvm::ffi::Map<tvm::ffi::String, tvm::ffi::String> files;
    for (const char* kernel : {"reader", "compute", "writer"}) {
        files.Set(std::string(kernel) + ".cpp", GenerateKernel(func, kernel));
    }
    files.Set("main.cpp", GenerateHostProgram(func));
    files.Set("CMakeLists.txt", GenerateCMake(func));
    files.Set("plan.json", GeneratePlan(func));
    return files;
}

}  // namespace softmetal::tilelang
