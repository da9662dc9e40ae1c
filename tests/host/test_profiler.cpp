// The device profiler's files, and the warnings of what the chip does without a word.
#include <filesystem>
#include <fstream>
#include <sstream>

#include <nlohmann/json.hpp>

#include <tt-metalium/tt_metal_profiler.hpp>

#include "copy_program.h"

namespace softmetal::host::testing {
namespace {

using namespace tt::tt_metal;
using namespace tt::tt_metal::distributed;

std::filesystem::path empty_folder(const char* name) {
    const auto folder = std::filesystem::path(::testing::TempDir()) / name;
    std::filesystem::remove_all(folder);
    std::filesystem::create_directories(folder);
    return folder;
}

constexpr const char* kZones = R"(
#include "api/dataflow/dataflow_api.h"
void kernel_main() {
    for (uint32_t i = 0; i < 2; ++i) {
        DeviceZoneScopedN("INNER");
        DeviceTimestampedData("VALUE", (uint64_t{1} << 32) + i);
        DeviceRecordEvent(i);
    }
}
)";

void run(MeshDevice& mesh, const char* text, CoreCoord core, uint64_t id) {
    Program program = CreateProgram();
    CreateKernelFromString(program, text, core, DataMovementConfig{});
    program.set_runtime_id(id);
    MeshWorkload workload;
    workload.add_program(MeshCoordinateRange(mesh.shape()), std::move(program));
    EnqueueMeshWorkload(mesh.mesh_command_queue(), workload, false);
}

TEST(DeviceProfiler, WritesZonesTimeStampsAndEvents) {
    const auto folder = empty_folder("softmetal_profiler_zones");
    const Setting on("TT_METAL_DEVICE_PROFILER", "1"), where("TT_METAL_PROFILER_DIR", folder.string());
    auto mesh = make_mesh_of(1, 1);
    run(*mesh, kZones, {2, 1}, 5);
    ReadMeshDeviceProfilerResults(*mesh);  // waits
    const auto path = folder / ".logs/profile_log_device.csv";
    const std::string log = contents(path);
    const auto at = mesh->impl().first().state().machine().worker_physical[1 * 8 + 2];
    const std::string place = fmt::format("0,{},{},BRISC,", at.x, at.y);
    EXPECT_THAT(log, HasSubstr("ARCH: wormhole_b0, CHIP_FREQ[MHz]: 1000, Max Compute Cores: 64\n"));
    size_t lines = 0, rows = 0;
    std::map<std::string, int> kinds;
    std::istringstream text(log);
    for (std::string line; std::getline(text, line); ++lines) {
        if (!line.starts_with(place)) continue;
        ++rows;
        for (const char* kind : {"BRISC-FW,ZONE_START", "BRISC-KERNEL,ZONE_END", "INNER,ZONE_START", "INNER,ZONE_END",
                                 "VALUE,TS_DATA", ",TS_EVENT", ",4294967297,5,,,VALUE"}) {
            kinds[kind] += line.find(kind) != std::string::npos;
        }
    }
    EXPECT_EQ(lines, rows + 2);
    const std::map<std::string, int> expected{{"BRISC-FW,ZONE_START", 1},  {"BRISC-KERNEL,ZONE_END", 1},
                                              {"INNER,ZONE_START", 2},     {"INNER,ZONE_END", 2},
                                              {"VALUE,TS_DATA", 2},        {",TS_EVENT", 2},
                                              {",4294967297,5,,,VALUE", 1}};
    EXPECT_EQ(kinds, expected);

    run(*mesh, kZones, {2, 1}, 6);
    mesh->close();  // writes the rest
    EXPECT_THAT(contents(path), AllOf(HasSubstr(log), HasSubstr(",6,,,BRISC-KERNEL,ZONE_START")));
}

TEST(DeviceProfiler, WritesNocEventsWhenAskedTo) {
    const auto folder = empty_folder("softmetal_profiler_noc");
    const Setting on("TT_METAL_DEVICE_PROFILER", "1"), where("TT_METAL_PROFILER_DIR", folder.string());
    const Setting events("TT_METAL_DEVICE_PROFILER_NOC_EVENTS", "1");
    auto mesh = make_mesh_of(1, 1);
    auto buffer = CopyMesh::buffer(*mesh);
    auto workload = CopyMesh::workload(*buffer, *buffer, 1);
    workload.get_programs().begin()->second.set_runtime_id(9);
    EnqueueMeshWorkload(mesh->mesh_command_queue(), workload, false);
    ReadMeshDeviceProfilerResults(*mesh);
    const auto trace = nlohmann::json::parse(contents(folder / ".logs/noc_trace_dev0_ID9.json"));
    std::vector<std::string> types;
    for (const auto& event : trace) {
        if (event.contains("type")) types.push_back(event["type"]);
    }
    ASSERT_EQ(types.size(), 6u * CopyMesh::kPages);
    EXPECT_EQ(types[0], "READ");
    EXPECT_EQ(types[1], "READ_BARRIER_START");
    EXPECT_EQ(types[3], "WRITE_");
    EXPECT_EQ(types[5], "WRITE_BARRIER_END");
}

TEST(DeviceProfiler, ACallThatNeedsSeveralBurstsIsOneNocEvent) {
    const auto folder = empty_folder("softmetal_profiler_bursts");
    const Setting on("TT_METAL_DEVICE_PROFILER", "1"), where("TT_METAL_PROFILER_DIR", folder.string());
    const Setting events("TT_METAL_DEVICE_PROFILER_NOC_EVENTS", "1");
    auto mesh = make_mesh_of(1, 1);
    run(*mesh, R"(#include "api/dataflow/dataflow_api.h"
                  void kernel_main() {
                      const uint64_t there = get_noc_addr(my_x[0], my_y[0], 0x40000);
                      noc_async_read(there, 0x60000, 20000);
                      noc_async_read(there, 0x70000, 32);
                      noc_async_read_barrier();
                  })",
        {0, 0}, 3);
    ReadMeshDeviceProfilerResults(*mesh);
    std::vector<int> sizes;
    for (const auto& event : nlohmann::json::parse(contents(folder / ".logs/noc_trace_dev0_ID3.json"))) {
        if (event.value("type", "") == "READ") sizes.push_back(event["num_bytes"]);
    }
    EXPECT_EQ(sizes, (std::vector<int>{20000, 32}));
}

TEST(Warnings, OfPagesThatAreUsedWithoutAPush) {
    auto mesh = make_mesh_of(1, 1);
    const ShardSpecBuffer shards(CoreRangeSet(CoreRange({0, 0}, {0, 0})), {32, 32}, ShardOrientation::ROW_MAJOR,
                                 {32, 32}, {1, 1});
    auto buffer = Buffer::create(mesh.get(), 2048, 2048, BufferType::L1,
                                 BufferShardingArgs(shards, TensorMemoryLayout::HEIGHT_SHARDED));
    const char* text = "#include \"api/dataflow/dataflow_api.h\"\nvoid kernel_main() { cb_pop_front(0, 1); }\n";
    const auto run_with = [&](bool in_buffer) {
        Program program = CreateProgram();
        auto config = CircularBufferConfig(2048, {{0, tt::DataFormat::Float16_b}}).set_page_size(0, 2048);
        if (in_buffer) config.set_globally_allocated_address(*buffer);
        CreateCircularBuffer(program, CoreCoord(0, 0), config);
        CreateKernelFromString(program, text, CoreCoord(0, 0), DataMovementConfig{});
        tt::tt_metal::LaunchProgram(*mesh, std::move(program));
    };
    ::testing::internal::CaptureStderr();
    run_with(true);
    EXPECT_THAT(::testing::internal::GetCapturedStderr(),
                AllOf(HasSubstr("warning[cb-pop-not-pushed]"), HasSubstr("circular buffer 0 of core (0,0)")));
    EXPECT_THAT(error_of([&] { run_with(false); }), HasSubstr("only 0 of 1 pages are filled"));
}

TEST(Warnings, OfMisalignedTransfersThatAreLetThrough) {
    const char* text = R"(
#include "api/dataflow/dataflow_api.h"
void kernel_main() {
    noc_async_read(get_noc_addr(my_x[0], my_y[0], 0x40001), 0x50000, 32);
    noc_async_read_barrier();
}
)";
    const auto run_it = [&] {
        auto mesh = make_mesh_of(1, 1);
        run(*mesh, text, {0, 0}, 0);
        Finish(mesh->mesh_command_queue());
    };
    EXPECT_THAT(error_of(run_it), AllOf(HasSubstr("modulo 16"), HasSubstr("SOFTMETAL_NO_CHECK=noc-alignment")));
    const Setting off("SOFTMETAL_NO_CHECK", "other,noc-alignment");
    ::testing::internal::CaptureStderr();
    EXPECT_NO_THROW(run_it());
    EXPECT_THAT(::testing::internal::GetCapturedStderr(),
                AllOf(HasSubstr("warning[noc-alignment]"), HasSubstr("1 NoC")));
}

}  // namespace
}  // namespace softmetal::host::testing
