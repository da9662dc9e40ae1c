// Tests of address allocation and of where pages stand.
#include "host/bank_allocator.h"
#include "host/free_list.h"
#include "support.h"

namespace softmetal::host::testing {
namespace {

using namespace tt::tt_metal;

TEST(FreeList, FillsFromTheBottomOrTheTop) {
    FreeList list(100, 1000, 32);
    EXPECT_EQ(list.base(), 128u);
    EXPECT_EQ(list.end(), 992u);
    EXPECT_EQ(list.allocate(1, true), 128u);
    EXPECT_EQ(list.allocate(33, true), 160u);
    EXPECT_EQ(list.allocate(64, false), 928u);
    EXPECT_EQ(list.used_bytes(), 32u + 64u + 64u);
    EXPECT_EQ(list.lowest_used(), 128u);
}

TEST(FreeList, TakesTheSmallestBlockThatFits) {
    FreeList list(0, 1024, 32);
    const auto a = *list.allocate(64, true), b = *list.allocate(32, true), c = *list.allocate(32, true);
    list.allocate(32, true);
    EXPECT_TRUE(list.release(a));
    EXPECT_TRUE(list.release(c));
    EXPECT_EQ(list.allocate(32, true), c);
    EXPECT_EQ(list.allocate(48, true), a);
    EXPECT_FALSE(list.release(b + 1));
}

TEST(FreeList, NeighboursThatAreFreedBecomeOneBlock) {
    FreeList list(0, 128, 32);
    const auto a = *list.allocate(32, true), b = *list.allocate(32, true);
    list.allocate(64, true);
    EXPECT_FALSE(list.allocate(32, true));
    list.release(a);
    list.release(b);
    EXPECT_EQ(list.largest_free_block(), 64u);
    EXPECT_EQ(list.allocate(64, true), 0u);
}

struct SpreadCase {
    uint64_t size, page;
    uint32_t banks, alignment;
    uint64_t expected;
};
class Spread : public ::testing::TestWithParam<SpreadCase> {};
TEST_P(Spread, OfABufferOverBanks) {
    const auto& c = GetParam();
    EXPECT_EQ(tt::tt_metal::detail::calculate_bank_size_spread(c.size, c.page, c.banks, c.alignment), c.expected);
}
INSTANTIATE_TEST_SUITE_P(Table, Spread,
                         ::testing::Values(SpreadCase{2048, 2048, 12, 32, 2048},
                                           SpreadCase{12 * 2048, 2048, 12, 32, 2048},
                                           SpreadCase{13 * 2048, 2048, 12, 32, 4096}, SpreadCase{400, 40, 12, 32, 64},
                                           SpreadCase{16, 4, 12, 32, 32}, SpreadCase{0, 0, 12, 32, 0}));

TEST(Buffers, StandAtTheMachinesBaseAddresses) {
    for (const char* name : {"wormhole_b0", "blackhole"}) {
        auto device = make_device(name);
        const auto& machine = state_of(*device).machine();
        auto dram = Buffer::create(device.get(), 4096, 2048, BufferType::DRAM);
        auto dram2 = Buffer::create(device.get(), 4096, 2048, BufferType::DRAM);
        auto l1 = Buffer::create(device.get(), 4096, 2048, BufferType::L1);
        EXPECT_GE(dram->address(), machine.dram_unreserved_base);
        EXPECT_LT(dram->address(), machine.dram_unreserved_base + machine.dram_alignment);
        EXPECT_EQ(dram2->address(), dram->address() + 2048);
        EXPECT_EQ(l1->address(), machine.l1_bytes - 2048);
    }
}

TEST(Buffers, OfAFewBytesInL1StartWhereDataFromDramMayLand) {
    for (const char* name : {"wormhole_b0", "blackhole"}) {
        auto device = make_device(name);
        auto a = Buffer::create(device.get(), 4, 4, BufferType::L1),
             b = Buffer::create(device.get(), 4, 4, BufferType::L1);
        EXPECT_EQ(a->aligned_page_size(), 16u);
        EXPECT_EQ(a->address() - b->address(), state_of(*device).machine().dram_alignment);
        EXPECT_EQ(b->address() % state_of(*device).machine().dram_alignment, 0u);
    }
}

TEST(Buffers, PageIIsInBankIModuloBanks) {
    auto device = make_device();
    constexpr uint32_t kPages = 30, kPage = 40;  // 40 is no multiple of the alignment
    auto buffer = Buffer::create(device.get(), kPages * kPage, kPage, BufferType::DRAM);
    EXPECT_EQ(buffer->aligned_page_size(), 64u);
    std::vector<uint32_t> data(kPages * kPage / 4);
    for (size_t i = 0; i < data.size(); ++i) data[i] = static_cast<uint32_t>(i * 2654435761u);
    tt::tt_metal::detail::WriteToBuffer(*buffer, data);
    for (uint32_t page = 0; page < kPages; ++page) {
        std::vector<uint32_t> found;
        const auto address = buffer->address() + page / 12 * 64;
        EXPECT_EQ(buffer->page_address(page % 12, page), address);
        tt::tt_metal::detail::ReadFromDeviceDRAMChannel(device.get(), page % 12, address, kPage, found);
        EXPECT_EQ(found, std::vector<uint32_t>(data.begin() + page * 10, data.begin() + (page + 1) * 10)) << page;
    }
    std::vector<uint32_t> back;
    tt::tt_metal::detail::ReadFromBuffer(*buffer, back);
    EXPECT_EQ(back, data);
}

TEST(Buffers, InL1GoRoundTheWorkers) {
    auto device = make_device();
    const auto grid = device->compute_with_storage_grid_size();
    const auto workers = static_cast<uint32_t>(grid.x * grid.y);
    auto buffer = Buffer::create(device.get(), (workers + 1) * 64, 64, BufferType::L1);
    std::vector<uint32_t> data((workers + 1) * 16), found;
    for (size_t i = 0; i < data.size(); ++i) data[i] = static_cast<uint32_t>(i);
    tt::tt_metal::detail::WriteToBuffer(*buffer, data);
    tt::tt_metal::detail::ReadFromDeviceL1(device.get(), {1, 0}, buffer->address(), 64, found);
    EXPECT_EQ(found[0], 16u);
    tt::tt_metal::detail::ReadFromDeviceL1(device.get(), {0, 0}, buffer->address() + 64, 64, found);
    EXPECT_EQ(found[0], workers * 16);
}

TEST(Buffers, ThatDoNotFitSayWhatWasAskedAndWhatIsFree) {
    auto device = make_device();
    const uint64_t page = 1 << 20, pages = 12 * 4096;
    const std::string text = error_of([&] { Buffer::create(device.get(), page * pages, page, BufferType::DRAM); });
    const auto& dram = state_of(*device).memory().region(BufferType::DRAM);
    EXPECT_THAT(text, AllOf(HasSubstr(std::to_string(page * 4096)), HasSubstr("12 DRAM banks"),
                            HasSubstr(std::to_string(dram.total_bytes())), HasSubstr("wormhole_b0")));
}

TEST(Buffers, OfBadShapesAreRefusedWithTheNearestGoodOnes) {
    auto device = make_device();
    EXPECT_THAT(error_of([&] { Buffer::create(device.get(), 5000, 2048, BufferType::DRAM); }),
                AllOf(HasSubstr("5000"), HasSubstr("4096"), HasSubstr("6144")));
    EXPECT_THAT(error_of([&] { Buffer::create(device.get(), 5000, 0, BufferType::DRAM); }),
                HasSubstr("page size of 0"));
    EXPECT_THAT(error_of([&] { Buffer::create(nullptr, 64, 64, BufferType::DRAM); }), HasSubstr("null"));
    EXPECT_THROW(Buffer::create(device.get(), 64, 64, BufferType::SYSTEM_MEMORY), UnsupportedError);
}

TEST(BufferLifetime, AFreedBufferIsNamed) {
    auto device = make_device();
    auto buffer = Buffer::create(device.get(), 4096, 2048, BufferType::DRAM);
    std::vector<uint32_t> data(1024);
    DeallocateBuffer(*buffer);
    EXPECT_FALSE(buffer->is_allocated());
    const std::string name = "buffer " + std::to_string(buffer->unique_id()) + " (DRAM, 4096 bytes in pages of 2048)";
    EXPECT_THAT(error_of([&] { tt::tt_metal::detail::WriteToBuffer(*buffer, data); }),
                AllOf(HasSubstr(name), HasSubstr("has been freed")));
    EXPECT_THAT(error_of([&] { buffer->address(); }), AllOf(HasSubstr(name), HasSubstr("address()")));
    EXPECT_THAT(error_of([&] { DeallocateBuffer(*buffer); }), HasSubstr("DeallocateBuffer"));
}

TEST(BufferLifetime, ABufferMayOutliveItsDevice) {
    std::shared_ptr<Buffer> buffer;
    std::shared_ptr<distributed::MeshBuffer> mesh_buffer;
    {
        auto device = make_device();
        buffer = Buffer::create(device.get(), 4096, 2048, BufferType::L1);
        mesh_buffer = distributed::MeshBuffer::create(distributed::ReplicatedBufferConfig{.size = 4096},
                                                      {.page_size = 2048}, device.get());
    }
    EXPECT_THAT(error_of([&] { buffer->address(); }), HasSubstr("has been closed"));
    EXPECT_THAT(error_of([&] { mesh_buffer->address(); }), HasSubstr("has been closed"));
    EXPECT_THAT(error_of([&] { mesh_buffer->device(); }), HasSubstr("no longer exists"));
}

TEST(BufferLifetime, MemoryComesBackWhenTheLastOwnerGoes) {
    auto device = make_device();
    const auto before = device->allocator()->get_statistics(BufferType::DRAM).total_allocated_bytes;
    uint32_t first = 0;
    for (int round = 0; round < 3; ++round) {
        auto buffer = Buffer::create(device.get(), 1 << 20, 4096, BufferType::DRAM);
        if (round == 0) first = buffer->address();
        EXPECT_EQ(buffer->address(), first);
    }
    EXPECT_EQ(device->allocator()->get_statistics(BufferType::DRAM).total_allocated_bytes, before);
    EXPECT_TRUE(device->allocator()->get_allocated_buffers().empty());
}

TEST(Devices, AClosedOneSaysSo) {
    auto device = make_device();
    EXPECT_TRUE(device->close());
    EXPECT_FALSE(device->close());
    EXPECT_THAT(error_of([&] { Buffer::create(device.get(), 64, 64, BufferType::DRAM); }),
                HasSubstr("has been closed"));
}

TEST(Devices, SeveralMachinesLiveInOneProcess) {
    auto wormhole = make_device("wormhole_b0"), blackhole = make_device("blackhole"),
         second = make_device("wormhole_b0");
    EXPECT_EQ(wormhole->arch(), tt::ARCH::WORMHOLE_B0);
    EXPECT_EQ(blackhole->arch(), tt::ARCH::BLACKHOLE);
    std::vector<uint32_t> one{1}, two{2}, found;
    tt::tt_metal::detail::WriteToDeviceL1(wormhole.get(), {0, 0}, 0x40000, one);
    tt::tt_metal::detail::WriteToDeviceL1(second.get(), {0, 0}, 0x40000, two);
    tt::tt_metal::detail::ReadFromDeviceL1(wormhole.get(), {0, 0}, 0x40000, 4, found);
    EXPECT_EQ(found, one);
}

TEST(Devices, TheOlderCallsOpenAndClose) {
    IDevice* device = CreateDevice(0);
    EXPECT_EQ(tt::tt_metal::detail::GetActiveDevice(0), device);
    EXPECT_TRUE(CloseDevice(device));
    EXPECT_THAT(error_of([&] { CloseDevice(device); }), HasSubstr("was it closed before"));
    EXPECT_EQ(tt::tt_metal::detail::GetActiveDevice(0), nullptr);
    EXPECT_THAT(error_of([] { CreateDevice(7); }), AllOf(HasSubstr("device 7"), HasSubstr("SOFTMETAL_DEVICES")));
}

TEST(Sharding, EachLayoutPutsPagesWhereItSays) {
    struct Case {
        TensorMemoryLayout layout;
        CoreCoord last_core;
        std::array<uint32_t, 2> shard;  // elements
        std::vector<uint32_t> second_core_pages;
    };
    const std::vector<Case> cases = {
        {TensorMemoryLayout::HEIGHT_SHARDED, {0, 3}, {32, 128}, {4, 5, 6, 7}},
        {TensorMemoryLayout::WIDTH_SHARDED, {3, 0}, {128, 32}, {1, 5, 9, 13}},
        {TensorMemoryLayout::BLOCK_SHARDED, {1, 1}, {64, 64}, {2, 3, 6, 7}},
    };
    auto device = make_device();
    for (const auto& c : cases) {
        const ShardSpecBuffer spec(CoreRangeSet(CoreRange({0, 0}, c.last_core)), c.shard, ShardOrientation::ROW_MAJOR,
                                   {32, 32}, {4, 4});
        auto buffer = Buffer::create(device.get(), 16 * 2048, 2048, BufferType::L1, BufferShardingArgs(spec, c.layout));
        EXPECT_EQ(generate_buffer_page_mapping(*buffer).core_host_page_indices[1], c.second_core_pages);
        EXPECT_EQ(buffer->aligned_size_per_bank(), 4u * 2048);
        std::vector<uint32_t> data(16 * 512), back, shard;
        for (size_t i = 0; i < data.size(); ++i) data[i] = static_cast<uint32_t>(i);
        tt::tt_metal::detail::WriteToBuffer(*buffer, data);
        tt::tt_metal::detail::ReadFromBuffer(*buffer, back);
        EXPECT_EQ(back, data);
        tt::tt_metal::detail::ReadShard(*buffer, shard, 1);
        ASSERT_EQ(shard.size(), 4u * 512);
        for (size_t page = 0; page < 4; ++page) EXPECT_EQ(shard[page * 512], c.second_core_pages[page] * 512);
        std::vector<uint32_t> in_l1;
        const CoreCoord second = buffer->get_buffer_page_mapping()->all_cores[1];
        tt::tt_metal::detail::ReadFromDeviceL1(device.get(), second, buffer->address() + 2048, 4, in_l1);
        EXPECT_EQ(in_l1[0], c.second_core_pages[1] * 512);
    }
}

TEST(Sharding, MoreShardsThanCoresIsAnError) {
    auto device = make_device();
    const ShardSpecBuffer spec(CoreRangeSet(CoreRange({0, 0}, {0, 2})), {32, 128}, ShardOrientation::ROW_MAJOR,
                               {32, 32}, {4, 4});
    auto buffer = Buffer::create(device.get(), 16 * 2048, 2048, BufferType::L1,
                                 BufferShardingArgs(spec, TensorMemoryLayout::HEIGHT_SHARDED));
    EXPECT_THAT(error_of([&] { buffer->get_buffer_page_mapping(); }),
                AllOf(HasSubstr("4 shards"), HasSubstr("3 cores")));
}

TEST(Distribution, DealsShardsRoundRobinAndPadsTheLast) {
    const BufferDistributionSpec spec(Shape({3, 5}), Shape({2, 2}),
                                      std::vector<CoreCoord>{{0, 0}, {1, 0}, {2, 0}, {3, 0}});
    EXPECT_EQ(spec.num_shards(), 6u);
    EXPECT_EQ(spec.num_shards_per_core(1), 2u);
    EXPECT_EQ(spec.num_shards_per_core(2), 1u);
    EXPECT_EQ(spec.max_num_dev_pages_per_core(), 8u);
    const auto mapping = spec.compute_page_mapping();
    constexpr uint32_t kPad = UncompressedBufferPageMapping::PADDING;
    EXPECT_EQ(mapping.core_host_page_indices[2], (std::vector<uint32_t>{4, kPad, 9, kPad}));
    EXPECT_EQ(mapping.core_host_page_indices[1], (std::vector<uint32_t>{2, 3, 7, 8, 14, kPad, kPad, kPad}));
}

TEST(Distribution, DropsDimensionsThatDoNotMatter) {
    const auto [tensor, shard] = tt::tt_metal::detail::squeeze_shape_ranks(Shape({4, 6, 8}), Shape({2, 6, 8}));
    EXPECT_EQ(tensor, Shape({192}));
    EXPECT_EQ(shard, Shape({96}));
    const auto [tensor2, shard2] = tt::tt_metal::detail::squeeze_shape_ranks(Shape({1, 6, 8}), Shape({1, 6, 4}));
    EXPECT_EQ(tensor2, Shape({6, 8}));
    EXPECT_EQ(shard2, Shape({6, 4}));
}

}  // namespace
}  // namespace softmetal::host::testing
