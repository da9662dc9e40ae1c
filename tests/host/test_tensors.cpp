// Tests of tensors: specifications, elements in memory order, the way to devices and back.
#include <tt-metalium/experimental/tensor/host_tensor.hpp>
#include <tt-metalium/experimental/tensor/impl/tensor_impl.hpp>
#include <tt-metalium/experimental/tensor/mesh_tensor.hpp>
#include <tt-metalium/experimental/tensor/tensor_apis.hpp>

#include <numeric>

#include "support.h"

namespace softmetal::host::testing {
namespace {

using namespace tt::tt_metal;
using distributed::MeshCoordinate;
using distributed::MeshShape;

TensorSpec spec_of(const Shape& shape, DataType dtype, Layout layout, const MemoryConfig& memory = MemoryConfig()) {
    return TensorSpec(shape, TensorLayout(dtype, PageConfig(layout), memory));
}

std::vector<float> counting(size_t count) {
    std::vector<float> values(count);
    std::iota(values.begin(), values.end(), 1.0f);
    return values;
}

struct SpecCase {
    Shape shape;
    Layout layout;
    DataType dtype;
    Shape padded;
    Shape2D physical;
    size_t page, bytes;
};

TEST(TensorSpecs, PadToPages) {
    const SpecCase cases[] = {
        {Shape({5, 7}), Layout::ROW_MAJOR, DataType::BFLOAT16, Shape({5, 7}), {5, 7}, 14, 70},
        {Shape({2, 3, 5}), Layout::ROW_MAJOR, DataType::FLOAT32, Shape({2, 3, 5}), {6, 5}, 20, 120},
        {Shape({5, 7}), Layout::TILE, DataType::BFLOAT16, Shape({32, 32}), {32, 32}, 2048, 2048},
        {Shape({2, 3, 33, 40}), Layout::TILE, DataType::BFLOAT16, Shape({2, 3, 64, 64}), {384, 64}, 2048, 24 * 2048},
        {Shape({7}), Layout::TILE, DataType::FLOAT32, Shape({32, 32}), {32, 32}, 4096, 4096},
        {Shape({64, 64}), Layout::TILE, DataType::BFLOAT8_B, Shape({64, 64}), {64, 64}, 1088, 4 * 1088},
        {Shape({0, 64}), Layout::TILE, DataType::BFLOAT16, Shape({0, 64}), {0, 64}, 2048, 0},
    };
    for (const auto& c : cases) {
        const TensorSpec spec = spec_of(c.shape, c.dtype, c.layout);
        SCOPED_TRACE(fmt::format("{} {}", c.shape, static_cast<int>(c.layout)));
        EXPECT_EQ(spec.padded_shape(), c.padded);
        EXPECT_EQ(spec.physical_shape(), c.physical);
        EXPECT_EQ(spec.compute_page_size_bytes(), c.page);
        EXPECT_EQ(spec.compute_packed_buffer_size_bytes(), c.bytes);
    }
}

TEST(TensorSpecs, ThatCannotBeAreRefused) {
    EXPECT_THAT(error_of([] {
                    spec_of(Shape({32, 32}), DataType::BFLOAT8_B, Layout::ROW_MAJOR);
                }),
                HasSubstr("BFLOAT8_B"));
    EXPECT_THAT(error_of([] { spec_of(Shape({32, 32}), DataType::FP8_E4M3, Layout::TILE); }), HasSubstr("row-major"));
    EXPECT_THAT(error_of([] {
                    spec_of(Shape({32, 32}), DataType::INVALID, Layout::TILE);
                }),
                HasSubstr("no data format"));
    EXPECT_THAT(error_of([] { PageConfig config(Layout::INVALID); }), HasSubstr("ROW_MAJOR or TILE"));
    const auto sharded = [](std::array<uint32_t, 2> shard, CoreRange grid, TensorMemoryLayout layout) {
        const MemoryConfig memory(layout, BufferType::L1, ShardSpec(CoreRangeSet(grid), shard));
        return error_of([&] { spec_of(Shape({128, 64}), DataType::BFLOAT16, Layout::TILE, memory); });
    };
    EXPECT_THAT(sharded({30, 64}, {{0, 0}, {3, 0}}, TensorMemoryLayout::HEIGHT_SHARDED), HasSubstr("whole tiles"));
    EXPECT_THAT(sharded({32, 32}, {{0, 0}, {3, 0}}, TensorMemoryLayout::HEIGHT_SHARDED), HasSubstr("as wide as"));
    EXPECT_THAT(sharded({32, 64}, {{0, 0}, {1, 0}}, TensorMemoryLayout::HEIGHT_SHARDED), HasSubstr("4 shards"));
    EXPECT_THAT(sharded({64, 32}, {{0, 0}, {0, 1}}, TensorMemoryLayout::BLOCK_SHARDED), HasSubstr("2x2 shards"));
    EXPECT_THAT(error_of([] {
                    spec_of(Shape({32, 32}), DataType::BFLOAT16, Layout::TILE,
                            MemoryConfig(TensorMemoryLayout::HEIGHT_SHARDED, BufferType::L1))
                        .compute_buffer_sharding_args();
                }),
                HasSubstr("shard specification"));
}

// Both ways to say the same shards are filled in, and mean the same.
TEST(TensorSpecs, KnowShardsInBothWays) {
    const CoreRangeSet grid(CoreRange({0, 0}, {1, 1}));
    const TensorSpec plain = spec_of(Shape({128, 64}), DataType::BFLOAT16, Layout::TILE,
                                     MemoryConfig(TensorMemoryLayout::INTERLEAVED, BufferType::L1));
    const TensorSpec height = plain.height_sharded(grid);
    ASSERT_TRUE(height.memory_config().shard_spec().has_value());
    EXPECT_EQ(height.memory_config().memory_layout(), TensorMemoryLayout::HEIGHT_SHARDED);
    EXPECT_EQ(height.memory_config().shard_spec()->shape, (std::array<uint32_t, 2>{32, 64}));
    const TensorSpec width = plain.width_sharded(grid);
    EXPECT_EQ(width.memory_config().memory_layout(), TensorMemoryLayout::WIDTH_SHARDED);
    EXPECT_EQ(width.memory_config().nd_shard_spec()->shard_shape, Shape({128, 32}));
    const TensorSpec block = plain.block_sharded(CoreRange({0, 0}, {1, 1}));
    EXPECT_EQ(block.memory_config().memory_layout(), TensorMemoryLayout::BLOCK_SHARDED);
    EXPECT_EQ(block.memory_config().shard_spec()->shape, (std::array<uint32_t, 2>{64, 32}));

    const MemoryConfig flat(TensorMemoryLayout::HEIGHT_SHARDED, BufferType::L1, ShardSpec(grid, {32, 64}));
    const TensorSpec from_flat = spec_of(Shape({128, 64}), DataType::BFLOAT16, Layout::TILE, flat);
    ASSERT_TRUE(from_flat.memory_config().nd_shard_spec().has_value());
    EXPECT_EQ(from_flat.memory_config().nd_shard_spec()->shard_shape, Shape({32, 64}));
    EXPECT_EQ(from_flat.memory_config(), flat);
    const std::vector<int32_t> first = {0};
    const TensorSpec across =
        spec_of(Shape({4, 64, 64}), DataType::BFLOAT16, Layout::TILE).sharded_across_dims(first, grid);
    EXPECT_EQ(across.memory_config().nd_shard_spec()->shard_shape, Shape({1, 64, 64}));
}

TEST(HostTensors, GiveBackTheirElements) {
    const Shape shapes[] = {Shape({1}),       Shape({7}), Shape({32, 32}), Shape({5, 7}), Shape({2, 3, 33, 17}),
                            Shape({3, 1, 64})};
    for (const Shape& shape : shapes) {
        for (Layout layout : {Layout::ROW_MAJOR, Layout::TILE}) {
            const auto spec = spec_of(shape, DataType::FLOAT32, layout);
            const auto values = counting(shape.volume());
            EXPECT_EQ(HostTensor::from_vector(values, spec).to_vector<float>(), values) << shape << " " << layout;
            const auto rounded = HostTensor::from_vector(values, spec_of(shape, DataType::BFLOAT16, layout));
            EXPECT_EQ(rounded.to_vector<bfloat16>()[0], bfloat16(1.0f));
        }
    }
    // Powers of two survive every block-float format.
    const std::vector<float> powers(2 * 40 * 50, 0.5f);
    for (DataType dtype : {DataType::BFLOAT8_B, DataType::BFLOAT4_B}) {
        const auto tensor = HostTensor::from_vector(powers, spec_of(Shape({2, 40, 50}), dtype, Layout::TILE));
        EXPECT_EQ(tensor.to_vector<float>(), powers);
        EXPECT_EQ(host_buffer::get_as<uint32_t>(tensor).size() * 4,
                  tensor.tensor_spec().compute_packed_buffer_size_bytes());
    }
}

TEST(HostTensors, StandInMemoryAsTheChipWantsThem) {
    // A tile of 2x2 elements in its corner: the second row begins at the second row of the first face.
    const auto tile = HostTensor::from_vector(std::vector<float>{1, 2, 3, 4},
                                              spec_of(Shape({2, 2}), DataType::FLOAT32, Layout::TILE), 9.0f);
    const auto memory = host_buffer::get_as<float>(tile);
    ASSERT_EQ(memory.size(), 1024u);
    EXPECT_EQ(memory[1], 2);
    EXPECT_EQ(memory[16], 3);
    EXPECT_EQ(memory[2], 9);
    EXPECT_EQ(memory[1023], 9);
    // Padding between matrices of a batch.
    const auto batch =
        HostTensor::from_vector(counting(2 * 3 * 4), spec_of(Shape({2, 3, 4}), DataType::FLOAT32, Layout::TILE));
    EXPECT_EQ(host_buffer::get_as<float>(batch)[1024], 13) << "the second matrix is a tile of its own";
}

TEST(HostTensors, WrongRequestsAreNamed) {
    const auto spec = spec_of(Shape({2, 3}), DataType::FLOAT32, Layout::ROW_MAJOR);
    EXPECT_THAT(error_of([&] { HostTensor::from_vector(counting(5), spec); }),
                AllOf(HasSubstr("5 elements"), HasSubstr("6")));
    HostTensor tensor = HostTensor::from_vector(counting(6), spec);
    EXPECT_THAT(error_of([&] { tensor.to_vector<bfloat16>(); }), AllOf(HasSubstr("FLOAT32"), HasSubstr("BFLOAT16")));
    EXPECT_THAT(error_of([&] {
                    HostTensor::from_vector(std::vector<uint32_t>(1024),
                                            spec_of(Shape({32, 32}), DataType::BFLOAT8_B, Layout::TILE));
                }),
                HasSubstr("float elements"));
    EXPECT_THAT(error_of([&] { host_buffer::get_as<uint8_t>(tensor); }), HasSubstr("cannot be viewed"));
    const HostTensor moved = std::move(tensor);
    EXPECT_TRUE(tensor.is_valueless_after_move());
    EXPECT_THAT(error_of([&] { tensor.dtype(); }), HasSubstr("moved from"));
    EXPECT_EQ(moved.strides(), (Strides{3, 1}));
}

TEST(HostTensors, ChangeLayoutPaddingAndType) {
    const auto values = counting(3 * 5);
    const auto rows = HostTensor::from_vector(values, spec_of(Shape({3, 5}), DataType::FLOAT32, Layout::ROW_MAJOR));
    const auto tiles = to_layout(rows, Layout::TILE);
    EXPECT_EQ(tiles.padded_shape(), Shape({32, 32}));
    EXPECT_EQ(tiles.to_vector<float>(), values);
    EXPECT_EQ(to_layout(tiles, Layout::ROW_MAJOR).to_vector<float>(), values);

    const auto padded = pad_to_tile(rows, 7.0f);
    EXPECT_EQ(padded.padded_shape(), Shape({32, 32}));
    EXPECT_EQ(padded.logical_shape(), Shape({3, 5}));
    EXPECT_EQ(host_buffer::get_as<float>(padded)[5], 7.0f);
    EXPECT_EQ(padded.to_vector<float>(), values);
    EXPECT_EQ(unpad_from_tile(padded, Shape({3, 5})).to_vector<float>(), values);
    EXPECT_EQ(unpad(rows, Shape({1, 2}), Shape({3, 4})).to_vector<float>(), (std::vector<float>{8, 9, 13, 14}));
    EXPECT_EQ(host_buffer::get_as<float>(pad(rows, Shape({5, 7}), Shape({1, 2}), 0.0f))[9], 1.0f);
    EXPECT_THAT(error_of([&] { pad(tiles, Shape({64, 64}), Shape({0, 0}), 0); }), HasSubstr("row-major"));
    EXPECT_THAT(error_of([&] { pad(rows, Shape({3, 5}), Shape({1, 0}), 0); }), HasSubstr("does not fit"));
    EXPECT_THAT(error_of([&] { unpad(rows, Shape({0, 0}), Shape({4, 5})); }), HasSubstr("no box"));

    const auto odd = HostTensor::from_vector(std::vector<float>{-1.5f, 2.9f, 3e9f},
                                             spec_of(Shape({3}), DataType::FLOAT32, Layout::ROW_MAJOR));
    EXPECT_EQ(to_dtype(odd, DataType::INT32).to_vector<int32_t>(), (std::vector<int32_t>{-1, 2, INT32_MAX}));
    EXPECT_EQ(to_dtype(odd, DataType::UINT8).to_vector<uint8_t>(), (std::vector<uint8_t>{0, 2, 255}));
    const auto blocks = to_dtype(rows, DataType::BFLOAT8_B);
    EXPECT_EQ(blocks.layout(), Layout::TILE);
    EXPECT_EQ(blocks.to_vector<float>(), values);
    EXPECT_EQ(to_dtype(blocks, DataType::FLOAT32).to_vector<float>(), values);
    EXPECT_THAT(error_of([&] { to_layout(blocks, Layout::ROW_MAJOR); }), HasSubstr("tiles only"));
}

TEST(HostTensors, BorrowMemoryAndKeepItPinned) {
    std::vector<float> memory = counting(4);
    int pins = 0;
    {
        const auto tensor = HostTensor::from_borrowed_data(std::span<float>(memory), Shape({2, 2}),
                                                           MemoryPin([&] { ++pins; }, [&] { --pins; }));
        EXPECT_GT(pins, 0);
        memory[3] = 40;
        EXPECT_EQ(tensor.to_vector<float>()[3], 40);
        EXPECT_GT(pins, 0);
    }
    EXPECT_EQ(pins, 0);
    std::string order;
    {
        MemoryPin pin([] {}, [&] { order += "down "; });
        pin.add_final_release_callback([&] { order += "last "; });
        MemoryPin copy = pin;
        MemoryPin moved = std::move(copy);
        EXPECT_TRUE(copy == nullptr);
    }
    EXPECT_EQ(order, "down last down ");
}

TEST(MeshTensors, HoldEveryKindOfTensor) {
    auto device = make_device();
    auto& queue = device->mesh_command_queue();
    const CoreRangeSet grid(CoreRange({0, 0}, {1, 1}));
    const Shape shape({2, 64, 64});
    const auto values = counting(shape.volume());
    const MemoryConfig l1(TensorMemoryLayout::INTERLEAVED, BufferType::L1);
    const TensorSpec specs[] = {
        spec_of(shape, DataType::FLOAT32, Layout::ROW_MAJOR),
        spec_of(shape, DataType::FLOAT32, Layout::TILE),
        spec_of(shape, DataType::FLOAT32, Layout::TILE, l1),
        spec_of(shape, DataType::FLOAT32, Layout::TILE, l1).height_sharded(grid),
        spec_of(shape, DataType::FLOAT32, Layout::TILE, l1).width_sharded(CoreRangeSet(CoreRange({0, 0}, {1, 0}))),
        spec_of(shape, DataType::FLOAT32, Layout::ROW_MAJOR, l1).width_sharded(CoreRangeSet(CoreRange({0, 0}, {1, 0}))),
        spec_of(shape, DataType::FLOAT32, Layout::TILE, l1).block_sharded(CoreRange({0, 0}, {1, 1})),
        spec_of(shape, DataType::FLOAT32, Layout::TILE)
            .sharded(Shape({1, 32, 32}), CoreRangeSet(CoreRange({0, 0}, {3, 0})),
                     TensorSpec::ShardShapeAlignment::NONE),
    };
    for (const auto& spec : specs) {
        SCOPED_TRACE(::testing::PrintToString(spec.memory_config().memory_layout()));
        const auto host = HostTensor::from_vector(values, spec);
        const MeshTensor on_device = enqueue_write_tensor(queue, host, *device);
        EXPECT_EQ(on_device.is_sharded(), spec.memory_config().is_sharded());
        EXPECT_EQ(enqueue_read_tensor(queue, on_device).to_vector<float>(), values);
        EXPECT_EQ(queue.enqueue_read_tensor(queue.enqueue_write_tensor(host)).to_vector<float>(), values);
    }
}

TEST(MeshTensors, CheckWhatTheyAreMadeOf) {
    auto device = make_device();
    auto& queue = device->mesh_command_queue();
    const auto spec = spec_of(Shape({64, 64}), DataType::BFLOAT16, Layout::TILE);
    EXPECT_THAT(error_of([&] { MeshTensor(nullptr, spec, {}); }), HasSubstr("null"));
    const auto buffer = [&](size_t bytes, size_t page) {
        return distributed::MeshBuffer::create(distributed::ReplicatedBufferConfig{.size = bytes}, {.page_size = page},
                                               device.get());
    };
    EXPECT_THAT(error_of([&] { MeshTensor(buffer(2048, 2048), spec, {}); }), HasSubstr("does not fit"));
    EXPECT_THAT(error_of([&] { MeshTensor(buffer(8192, 1024), spec, {}); }), HasSubstr("pages of 2048"));
    EXPECT_THAT(error_of([&] {
                    MeshTensor(buffer(8192, 2048),
                               spec.with_memory_config(MemoryConfig(TensorMemoryLayout::INTERLEAVED, BufferType::L1)),
                               {});
                }),
                HasSubstr("L1"));
    MeshTensor tensor = MeshTensor::allocate_on_device(*device, spec);
    auto other = HostTensor::from_vector(counting(32 * 32), spec_of(Shape({32, 32}), DataType::FLOAT32, Layout::TILE));
    EXPECT_THAT(error_of([&] { enqueue_write_tensor(queue, other, tensor); }),
                AllOf(HasSubstr("FLOAT32"), HasSubstr("BFLOAT16")));
    const MeshTensor moved = std::move(tensor);
    EXPECT_THAT(error_of([&] { tensor.address(); }), HasSubstr("moved from"));
    EXPECT_EQ(&moved.device(), device.get());
}

TEST(MeshTensors, GoToAllDevicesOrToSome) {
    auto device = make_device("wormhole_b0", 2);
    auto& queue = device->mesh_command_queue();
    const auto spec = spec_of(Shape({32, 32}), DataType::FLOAT32, Layout::TILE);
    const auto one = HostTensor::from_vector(counting(1024), spec);
    EXPECT_FALSE(is_uniform_write(one, *device));
    EXPECT_THAT(error_of([&] { enqueue_write_tensor(queue, one, *device); }), HasSubstr("non_uniform"));
    auto [copies, coords] = non_uniform_data_movement::enqueue_write_tensor(queue, one, *device);
    EXPECT_EQ(coords.size(), 2u);
    auto back = enqueue_read_tensor(queue, copies);
    EXPECT_THAT(error_of([&] { back.to_vector<float>(); }), HasSubstr("2 parts"));
    for (uint32_t column : {0u, 1u}) {
        EXPECT_EQ(*back.buffer().get_shard(MeshCoordinate(0, column)), *one.buffer().get_shard(MeshCoordinate(0, 0)));
    }
    // Another part for the second device only.
    auto parts = DistributedHostBuffer::create(MeshShape(1, 2));
    parts.emplace_shard(MeshCoordinate(0, 1), [] { return HostBuffer(std::vector<float>(1024, 5.0f)); });
    const HostTensor second(parts, spec, TensorTopology::create_sharded_tensor_topology(MeshShape(1, 2)));
    EXPECT_EQ(non_uniform_data_movement::enqueue_write_tensor(queue, second, copies),
              (std::vector<MeshCoordinate>{MeshCoordinate(0, 1)}));
    back = enqueue_read_tensor(queue, copies);
    EXPECT_EQ(back.buffer().get_shard(MeshCoordinate(0, 1))->view_as<float>()[0], 5.0f);
    EXPECT_EQ(back.buffer().get_shard(MeshCoordinate(0, 0))->view_as<float>()[0], 1.0f);
    EXPECT_TRUE(is_uniform_write(back, *device));
    EXPECT_THAT(error_of([&] { parts.get_shard(MeshCoordinate(1, 0)); }), HasSubstr("outside the mesh"));
}

TEST(Topologies, FindPartsAndDevices) {
    const auto line = TensorTopology::create_sharded_tensor_topology(MeshShape(2, 4), 3);
    EXPECT_EQ(line.distribution_shape(), MeshShape(8));
    EXPECT_EQ(line.get_device_coord(MeshCoordinate(5)), MeshCoordinate(1, 1));
    EXPECT_EQ(line.get_tensor_coord(MeshCoordinate(1, 1)), MeshCoordinate(5));
    EXPECT_EQ(line.get_tensor_coord(MeshCoordinate(5, 5)), std::nullopt);
    EXPECT_EQ(line.get_next_neighbor(MeshCoordinate(7), 0), MeshCoordinate(0));
    EXPECT_THAT(error_of([&] { line.get_device_coord(MeshCoordinate(8)); }), HasSubstr("no part"));
    EXPECT_FALSE(line == TensorTopology::create_fully_replicated_tensor_topology(MeshShape(2, 4)));
}

TEST(DistributedContexts, AreOneProcess) {
    using namespace distributed::multihost;
    const auto& world = DistributedContext::get_current_world();
    EXPECT_EQ(*world->rank(), 0);
    EXPECT_EQ(*world->size(), 1);
    std::vector<std::byte> sent(3, std::byte{7}), received(3);
    world->send(sent, Rank(0), Tag(4));
    EXPECT_EQ(world->snoop_incoming_msg_size(Rank(0), Tag(4)), 3u);
    world->recv(received, Rank(0), Tag(4));
    EXPECT_EQ(received, sent);
    EXPECT_THAT(error_of([&] { world->recv(received, Rank(0), Tag(4)); }), HasSubstr("no message"));
    EXPECT_THAT(error_of([&] { world->send(sent, Rank(1), Tag(0)); }), HasSubstr("rank 1"));
    std::vector<float> values = {1, 2}, sum(2);
    world->all_reduce(ttsl::Span<float>(values), ttsl::Span<float>(sum), ReduceOp::SUM);
    EXPECT_EQ(sum, values);
    EXPECT_EQ(world->split(Color(DistributedContext::SPLIT_COLOR_UNDEFINED), Key(0)), nullptr);
}

}  // namespace
}  // namespace softmetal::host::testing
