// Programs in the spellings of older TT-Metalium versions, as published ones are written: they build and run.
#include "common/bfloat16.hpp"
#include "common/constants.hpp"
#include "host_api.hpp"
#include "support.h"
#include "test_tiles.hpp"
#include "tt_metal/common/work_split.hpp"
#include "tt_metal/detail/tt_metal.hpp"
#include "tt_metal/detail/util.hpp"
#include "tt_metal/host_api.hpp"
#include "tt_metal/impl/device/device.hpp"
#include "tt_metal/impl/dispatch/command_queue.hpp"

namespace softmetal::host::testing {
namespace {

using namespace tt;
using namespace tt::constants;
using namespace tt::tt_metal;

// Tiles by number, whatever bank they are in; the writer goes by the coordinates that the host passes.
constexpr const char* kReader = R"(
#include "dataflow_api.h"
void kernel_main() {
    constexpr uint32_t in0 = tt::CB::c_in0, in1 = tt::CB::c_in1;
    const InterleavedAddrGenFast<true> a = {.bank_base_address = get_arg_val<uint32_t>(0), .page_size = get_tile_size(in0),
                                            .data_format = get_dataformat(in0)};
    const InterleavedAddrGenFast<true> b = {.bank_base_address = get_arg_val<uint32_t>(1), .page_size = get_tile_size(in1),
                                            .data_format = get_dataformat(in1)};
    cb_reserve_back(in0, 1);
    noc_async_read_tile(0, a, get_write_ptr(in0));
    noc_async_read_barrier();
    cb_push_back(in0, 1);
    cb_reserve_back(in1, 1);
    noc_async_read_tile(0, b, get_write_ptr(in1));
    noc_async_read_barrier();
    cb_push_back(in1, 1);
}
)";
constexpr const char* kWriter = R"(
#include "dataflow_api.h"
void kernel_main() {
    constexpr uint32_t out = tt::CB::c_out0;
    cb_wait_front(out, 1);
    noc_async_write(get_read_ptr(out), get_noc_addr(get_arg_val<uint32_t>(1), get_arg_val<uint32_t>(2), get_arg_val<uint32_t>(0)),
                    get_tile_size(out));
    noc_async_write_barrier();
    cb_pop_front(out, 1);
}
)";
constexpr const char* kAdd = R"(
#include "compute_kernel_api/eltwise_binary.h"
#include "compute_kernel_api/tile_move_copy.h"
namespace NAMESPACE {
void MAIN {
    constexpr auto in0 = tt::CB::c_in0, in1 = tt::CB::c_in1, out = tt::CB::c_out0;
    binary_op_init_common(in0, in1, out);
    add_tiles_init(in0, in1);
    cb_wait_front(in0, 1);
    cb_wait_front(in1, 1);
    tile_regs_acquire();
    add_tiles(in0, in1, 0, 0, 0);
    tile_regs_commit();
    tile_regs_wait();
    cb_reserve_back(out, 1);
    pack_tile(0, out);
    tile_regs_release();
    cb_push_back(out, 1);
    cb_pop_front(in0, 1);
    cb_pop_front(in1, 1);
}
}
)";

constexpr uint32_t kTileBytes = 2 * TILE_HW;

// One tile each in one DRAM bank, one core, three kernels.
class AddOneTile {
public:
    explicit AddOneTile(Device* device) : device_(device) {
        for (auto& buffer : buffers) {
            buffer = CreateBuffer(InterleavedBufferConfig{
                .device = device, .size = kTileBytes, .page_size = kTileBytes, .buffer_type = BufferType::DRAM});
        }
    }
    Program program() {
        Program program = CreateProgram();
        constexpr CoreCoord core = {0, 0};
        for (const uint32_t cb : {uint32_t{CB::c_in0}, uint32_t{CB::c_in1}, uint32_t{CB::c_out0}}) {
            CreateCircularBuffer(
                program, core,
                CircularBufferConfig(2 * kTileBytes, {{cb, tt::DataFormat::Float16_b}}).set_page_size(cb, kTileBytes));
        }
        KernelHandle reader = CreateKernelFromString(
            program, kReader, core,
            DataMovementConfig{.processor = DataMovementProcessor::RISCV_1, .noc = NOC::RISCV_1_default});
        KernelHandle writer = CreateKernelFromString(
            program, kWriter, core,
            DataMovementConfig{.processor = DataMovementProcessor::RISCV_0, .noc = NOC::RISCV_0_default});
        CreateKernelFromString(program, kAdd, core,
                               ComputeConfig{.math_fidelity = MathFidelity::HiFi4, .math_approx_mode = false});
        const CoreCoord at = buffers[2]->noc_coordinates();
        const auto x = static_cast<uint32_t>(at.x), y = static_cast<uint32_t>(at.y);
        SetRuntimeArgs(program, reader, core, {buffers[0]->address(), buffers[1]->address()});
        SetRuntimeArgs(program, writer, core, {buffers[2]->address(), x, y});
        return program;
    }
    void expect_sum(const std::vector<uint32_t>& result, float sum) {
        const auto values = unpack_uint32_vec_into_bfloat16_vec(result);
        ASSERT_EQ(values.size(), TILE_HW);
        for (const bfloat16 value : values) ASSERT_EQ(value.to_float(), sum);
    }

    std::shared_ptr<Buffer> buffers[3];

private:
    Device* device_;
};

TEST(OlderPrograms, OfTheGrayskullYearsWithQueues) {
    Device* device = CreateDevice(0);
    CommandQueue& cq = device->command_queue();
    {
        AddOneTile add(device);
        auto a = create_constant_vector_of_bfloat16(kTileBytes, 14.0f);
        auto b = create_constant_vector_of_bfloat16(kTileBytes, 8.0f);
        EnqueueWriteBuffer(cq, add.buffers[0], a, false);
        EnqueueWriteBuffer(cq, add.buffers[1], b, false);
        Program program = add.program();
        EnqueueProgram(cq, program, false);
        Finish(cq);
        std::vector<uint32_t> result;
        EnqueueReadBuffer(cq, add.buffers[2], result, true);
        add.expect_sum(result, 22.0f);
    }
    EXPECT_TRUE(CloseDevice(device));
}

TEST(OlderPrograms, OfTheGrayskullYearsWithoutQueues) {
    Device* device = CreateDevice(0);
    {
        AddOneTile add(device);
        auto a = create_constant_vector_of_bfloat16(kTileBytes, 3.0f);
        tt_metal::detail::WriteToBuffer(add.buffers[0], a);
        tt_metal::detail::WriteToBuffer(add.buffers[1], a);
        Program program = add.program();
        tt_metal::detail::CompileProgram(device, program);
        tt_metal::detail::LaunchProgram(device, program);
        std::vector<uint32_t> result;
        tt_metal::detail::ReadFromBuffer(add.buffers[2], result);
        add.expect_sum(result, 6.0f);
    }
    CloseDevice(device);
}

TEST(OlderPrograms, EventsBetweenTwoQueuesAndTracesByNumber) {
    IDevice* device = CreateDevice(0, 2);
    {
        CommandQueue& io = device->command_queue(1);
        AddOneTile add(device);
        Program program = add.program();
        const uint32_t trace = BeginTraceCapture(device, 0);
        EnqueueProgram(device->command_queue(), program, false);
        EndTraceCapture(device, 0, trace);
        for (const float value : {1.0f, 2.0f}) {
            auto a = create_constant_vector_of_bfloat16(kTileBytes, value);
            EnqueueWriteBuffer(io, *add.buffers[0], a, false);
            EnqueueWriteBuffer(io, *add.buffers[1], a.data(), false);
            auto written = std::make_shared<Event>();
            EnqueueRecordEvent(io, written);
            EnqueueWaitForEvent(device->command_queue(), written);
            ReplayTrace(device, 0, trace, false);
            auto ran = std::make_shared<Event>();
            EnqueueRecordEvent(device->command_queue(), ran);
            EventSynchronize(ran);
            EXPECT_TRUE(EventQuery(ran));
            std::vector<uint32_t> result;
            EnqueueReadBuffer(io, add.buffers[2], result, true);
            add.expect_sum(result, 2 * value);
        }
        ReleaseTrace(device, trace);
        Synchronize(device);
        EXPECT_THAT(error_of([&] { EnqueueWaitForEvent(io, std::make_shared<Event>()); }),
                    HasSubstr("has not been recorded"));
    }
    CloseDevice(device);
}

TEST(OlderPrograms, HelpersKeepTheirNames) {
    EXPECT_EQ(tt_metal::detail::TileSize(tt::DataFormat::Float16_b), 2048u);
    std::vector<bfloat16> rows(64 * 64);
    for (size_t i = 0; i < rows.size(); ++i) rows[i] = bfloat16(static_cast<float>(i % 251));
    auto tiles = rows;
    tilize(tiles, 64, 64);
    EXPECT_NE(tiles, rows);
    EXPECT_EQ(tiles[16 * 16].to_uint16(), rows[16].to_bits());  // the second face holds columns 16 to 31
    untilize(tiles, 64, 64);
    EXPECT_EQ(tiles, rows);
    const auto [count, all, first, second, per_core, per_last] = split_work_to_cores(CoreCoord{8, 8}, 70);
    EXPECT_EQ(count, 64u);
    EXPECT_EQ(per_core * first.num_cores() + per_last * second.num_cores(), 70u);
}

TEST(OlderPrograms, ADeviceIsClosedOnce) {
    Device* device = CreateDevice(0);
    auto buffer = CreateBuffer(InterleavedBufferConfig{device, 2048, 2048, BufferType::DRAM});
    EXPECT_TRUE(CloseDevice(device));
    EXPECT_THAT(error_of([&] { CloseDevice(device); }), HasSubstr("closed before"));
    EXPECT_THAT(error_of([&] { buffer->address(); }), AllOf(HasSubstr("has been closed"), HasSubstr("2048 bytes")));
}

}  // namespace
}  // namespace softmetal::host::testing
