// Tests of plain values: cores, shapes, meshes, tiles, bfloat16, work splitting, formatting.
#include <sstream>

#include <tt-metalium/bfloat16.hpp>
#include <tt-metalium/bfloat4.hpp>
#include <tt-metalium/bfloat8.hpp>
#include <tt-metalium/math.hpp>
#include <tt-metalium/tilize_utils.hpp>
#include <tt-metalium/tt_align.hpp>
#include <tt-metalium/work_split.hpp>
#include <tt_stl/fmt.hpp>

#include "support.h"

namespace softmetal::host::testing {
namespace {

using namespace tt::tt_metal;
using distributed::MeshCoordinate;
using distributed::MeshCoordinateRange;
using distributed::MeshShape;

TEST(CoreRanges, KnowWhatTheyContainAndShare) {
    const CoreRange a({1, 1}, {3, 2}), b({3, 0}, {5, 1});
    EXPECT_EQ(a.size(), 6u);
    EXPECT_EQ(a.grid_size(), CoreCoord(3, 2));
    EXPECT_TRUE(a.contains(CoreCoord(2, 2)));
    EXPECT_FALSE(a.contains(CoreCoord(0, 1)));
    EXPECT_EQ(a.intersection(b), CoreRange({3, 1}, {3, 1}));
    EXPECT_FALSE(a.intersection(CoreRange({4, 2}, {4, 2})));
    EXPECT_EQ(a.merge(CoreRange({4, 1}, {6, 2})), CoreRange({1, 1}, {6, 2}));
    EXPECT_FALSE(a.merge(b));
    EXPECT_TRUE(a.adjacent(CoreRange({1, 3}, {3, 3})));
    EXPECT_FALSE(a.adjacent(CoreRange({1, 2}, {3, 3})));
}

TEST(CoreRanges, CountRowByRow) {
    std::vector<CoreCoord> cores;
    for (const auto& core : CoreRange({1, 1}, {2, 2})) cores.push_back(core);
    EXPECT_EQ(cores, (std::vector<CoreCoord>{{1, 1}, {2, 1}, {1, 2}, {2, 2}}));
}

TEST(CoreRanges, RefuseTheImpossible) {
    EXPECT_THAT(error_of([] { CoreRange({2, 0}, {1, 5}); }), AllOf(HasSubstr("(x=2,y=0)"), HasSubstr("(x=1,y=5)")));
    EXPECT_THAT(error_of([] {
                    CoreRangeSet(std::set<CoreRange>{CoreRange({0, 0}, {2, 2}), CoreRange({2, 2}, {3, 3})});
                }),
                HasSubstr("overlap"));
}

TEST(CoreRangeSets, AreSetsOfCores) {
    const CoreRangeSet rows(std::set<CoreRange>{CoreRange({0, 0}, {3, 0}), CoreRange({0, 1}, {3, 1})});
    const CoreRangeSet block(CoreRange({0, 0}, {3, 1}));
    EXPECT_EQ(rows, block);
    EXPECT_EQ(std::hash<CoreRangeSet>{}(rows), std::hash<CoreRangeSet>{}(block));
    EXPECT_EQ(rows.merge_ranges().size(), 1u);
    EXPECT_EQ(rows.num_cores(), 8u);
    const CoreRangeSet rest = block.subtract(CoreRangeSet(CoreRange({1, 0}, {2, 1})));
    EXPECT_EQ(rest.num_cores(), 4u);
    EXPECT_FALSE(rest.contains(CoreCoord(1, 0)));
    EXPECT_EQ(rest.merge(CoreRange({1, 0}, {2, 1})), block);
    EXPECT_EQ(rest.bounding_box(), CoreRange({0, 0}, {3, 1}));
    EXPECT_EQ(fmt::format("{}", CoreRangeSet(CoreRange({1, 2}))), "{[(x=1,y=2) - (x=1,y=2)]}");
}

TEST(CoreRangeSets, AreListedByColumnsOrRows) {
    EXPECT_EQ(grid_to_cores(3, 2, 2, false), (std::vector<CoreCoord>{{0, 0}, {0, 1}, {1, 0}}));
    EXPECT_EQ(grid_to_cores(3, 2, 2, true), (std::vector<CoreCoord>{{0, 0}, {1, 0}, {0, 1}}));
    EXPECT_THAT(error_of([] { grid_to_cores(5, 2, 2); }), AllOf(HasSubstr("5 cores"), HasSubstr("2x2")));
    EXPECT_EQ(select_from_corerangeset(CoreRange({0, 0}, {0, 5}), 2, 3), CoreRangeSet(CoreRange({0, 2}, {0, 3})));
}

struct SplitCase {
    uint32_t units;
    uint32_t cores, in_group_1, in_group_2, each_1, each_2;
};
class SplitWork : public ::testing::TestWithParam<SplitCase> {};
TEST_P(SplitWork, CoversEverything) {
    const auto& c = GetParam();
    const auto [cores, all, group_1, group_2, each_1, each_2] = split_work_to_cores(CoreCoord(8, 8), c.units);
    EXPECT_EQ(cores, c.cores);
    EXPECT_EQ(all.num_cores(), c.cores);
    EXPECT_EQ(group_1.num_cores(), c.in_group_1);
    EXPECT_EQ(group_2.num_cores(), c.in_group_2);
    EXPECT_EQ(each_1, c.each_1);
    EXPECT_EQ(each_2, c.each_2);
    EXPECT_EQ(group_1.num_cores() * each_1 + group_2.num_cores() * each_2, c.units);
    EXPECT_FALSE(group_1.intersects(group_2));
}
INSTANTIATE_TEST_SUITE_P(Table, SplitWork,
                         ::testing::Values(SplitCase{0, 0, 0, 0, 0, 0}, SplitCase{5, 5, 5, 0, 1, 0},
                                           SplitCase{64, 64, 64, 0, 1, 0}, SplitCase{65, 64, 1, 63, 2, 1},
                                           SplitCase{400, 64, 16, 48, 7, 6}));

TEST(WorkSplit, GoesByColumnsUnlessToldOtherwise) {
    const auto columns = std::get<1>(split_work_to_cores(CoreCoord(8, 8), 3));
    EXPECT_EQ(columns, CoreRangeSet(CoreRange({0, 0}, {0, 2})));
    EXPECT_EQ(num_cores_to_corerangeset(3, {8, 8}, true), CoreRangeSet(CoreRange({0, 0}, {2, 0})));
    EXPECT_EQ(get_max_cores_divisible_by_tiles_per_core_tiles(30, 8), (std::tuple<uint32_t, uint32_t>{5, 6}));
    const auto [units, cores] = split_work_to_cores_even_multiples({2, 2}, 21, 4);
    EXPECT_EQ(units, (std::vector<uint32_t>{8, 8, 4, 1}));
    EXPECT_EQ(cores.num_cores(), 4u);
}

TEST(Meshes, IndexAndIterateRowMajor) {
    const MeshShape shape(2, 3);
    EXPECT_EQ(shape.mesh_size(), 6u);
    EXPECT_EQ(shape[-1], 3u);
    EXPECT_EQ(MeshCoordinate(1, 2).to_linear_index(shape), 5u);
    EXPECT_THAT(error_of([&] { MeshCoordinate(2, 0).to_linear_index(shape); }), HasSubstr("outside"));
    std::vector<size_t> order;
    for (const auto& coord : MeshCoordinateRange(shape)) order.push_back(coord.to_linear_index(shape));
    EXPECT_EQ(order, (std::vector<size_t>{0, 1, 2, 3, 4, 5}));
    EXPECT_EQ(MeshCoordinate(0, 0).get_neighbor(shape, -1, 1), MeshCoordinate(0, 2));
    EXPECT_FALSE(MeshCoordinate(0, 0).get_neighbor(shape, -1, 1, MeshCoordinate::BoundaryMode::NONE));
}

TEST(Meshes, SubtractLeavesTheRest) {
    const MeshCoordinateRange whole(MeshShape(4, 4)), middle(MeshCoordinate(1, 1), MeshCoordinate(2, 2));
    const auto rest = subtract(whole, middle);
    EXPECT_EQ(rest.coords().size(), 12u);
    for (const auto& coord : rest.coords()) EXPECT_FALSE(middle.contains(coord));
}

TEST(Meshes, ContainersPairCoordinatesWithValues) {
    distributed::MeshContainer<int> container(MeshShape(2, 2), std::vector<int>{1, 2, 3, 4});
    int sum = 0;
    for (const auto& [coord, value] : container) sum += value * static_cast<int>(coord[1] + 1);
    EXPECT_EQ(sum, 1 + 4 + 3 + 8);
    EXPECT_THAT(error_of([] { distributed::MeshContainer<int>(MeshShape(2, 2), std::vector<int>{1}); }),
                HasSubstr("TT_FATAL @"));
}

TEST(Tilize, KnowsWhereAnElementGoes) {
    std::vector<uint32_t> rows(64 * 64);
    for (size_t i = 0; i < rows.size(); ++i) rows[i] = static_cast<uint32_t>(i);
    const auto tiles = tilize_nfaces(rows, 64, 64);
    EXPECT_EQ(tiles[0], 0u);
    EXPECT_EQ(tiles[16], 64u);         // second row of the first face
    EXPECT_EQ(tiles[256], 16u);        // first element of the second face
    EXPECT_EQ(tiles[512], 16u * 64);   // of the third
    EXPECT_EQ(tiles[1024], 32u);       // of the second tile
    EXPECT_EQ(tiles[2048], 32u * 64);  // of the third tile
    EXPECT_EQ(untilize_nfaces(tiles, 64, 64), rows);
    const auto swizzled = tilize_swizzled(rows, 64, 64);
    EXPECT_EQ(swizzled[32], 64u);
    EXPECT_EQ(untilize_swizzled(swizzled, 64, 64), rows);
    EXPECT_EQ(convert_layout_tile_swizzled_to_tile_nfaces(ttsl::Span<const uint32_t>(swizzled)), tiles);
}

TEST(Tilize, HandlesSmallTilesAndTransposedFaces) {
    std::vector<float> rows(32 * 64);
    for (size_t i = 0; i < rows.size(); ++i) rows[i] = static_cast<float>(i);
    const PhysicalSize shape{32, 64}, tile{16, 32};
    const auto data = ttsl::Span<const float>(rows);
    for (bool transpose : {false, true}) {
        const auto there = convert_layout(data, shape, TensorLayoutType::LIN_ROW_MAJOR, TensorLayoutType::TILED_NFACES,
                                          tile, std::nullopt, transpose, transpose);
        EXPECT_EQ(there[1], transpose ? 64.0f : 1.0f);
        EXPECT_EQ(convert_layout(ttsl::Span<const float>(there), shape, TensorLayoutType::TILED_NFACES,
                                 TensorLayoutType::LIN_ROW_MAJOR, tile, std::nullopt, transpose, transpose),
                  rows);
    }
    EXPECT_THAT(error_of([] { tilize_nfaces(std::vector<float>(33 * 40), 33, 40); }),
                AllOf(HasSubstr("33x40"), HasSubstr("64x64")));
}

TEST(Bfloat16, RoundsToNearestEven) {
    struct Case {
        float in;
        uint16_t bits;
    };
    for (const Case& c : {Case{1.0f, 0x3f80}, Case{1.00390625f, 0x3f80}, Case{1.01171875f, 0x3f82},
                          Case{1.005f, 0x3f81}, Case{-2.5f, 0xc020}, Case{0.0f, 0}}) {
        EXPECT_EQ(bfloat16(c.in).to_bits(), c.bits) << c.in;
    }
    EXPECT_EQ(bfloat16::truncate(1.0078124f).to_bits(), 0x3f80);
    const bfloat16 nan(std::numeric_limits<float>::quiet_NaN());
    EXPECT_NE(static_cast<float>(nan), static_cast<float>(nan));
    EXPECT_EQ(bfloat16(1.5f) + bfloat16(2.0f), bfloat16(3.5f));
}

TEST(Bfloat16, PacksTheFirstIntoTheLowHalf) {
    EXPECT_EQ(pack_two_bfloat16_into_uint32({1.0f, 2.0f}), 0x40003f80u);
    const auto packed = create_random_vector_of_bfloat16(64, 10, 7);
    EXPECT_EQ(packed, create_random_vector_of_bfloat16(64, 10, 7));
    const auto values = unpack_uint32_vec_into_bfloat16_vec(packed);
    EXPECT_EQ(values.size(), 32u);
    for (float value : values) EXPECT_TRUE(value >= 0 && value <= 10);
    EXPECT_EQ(pack_bfloat16_vec_into_uint32_vec(values), packed);
    EXPECT_THAT(error_of([] { pack_bfloat16_vec_into_uint32_vec({1.0f}); }), HasSubstr("1 bfloat16"));
}

TEST(Tiles, HaveFacesAndBytes) {
    EXPECT_EQ(Tile().get_num_faces(), 4u);
    EXPECT_EQ(Tile({16, 32}).get_num_faces(), 2u);
    EXPECT_EQ(Tile({1, 32}).get_face_shape(), (std::array<uint32_t, 2>{1, 16}));
    EXPECT_EQ(Tile().get_tile_size(tt::DataFormat::Bfp8_b), 1088u);
    EXPECT_EQ(Tile().get_tile_size(tt::DataFormat::Bfp4_b), 576u);
    EXPECT_EQ(Tile({16, 16}).get_tile_size(tt::DataFormat::Float32), 1024u);
    EXPECT_EQ(tt::tile_size(tt::DataFormat::Float16_b), 2048u);
    EXPECT_THROW(tt::datum_size(tt::DataFormat::Bfp8_b), std::invalid_argument);
    EXPECT_THAT(error_of([] { Tile({5, 32}); }), HasSubstr("5x32"));
}

TEST(Text, OfEnumsContainersAndErrors) {
    EXPECT_EQ(fmt::format("{}", TensorMemoryLayout::BLOCK_SHARDED), "TensorMemoryLayout::BLOCK_SHARDED");
    EXPECT_EQ(fmt::format("{}", tt::DataFormat::Bfp8_b), "Bfp8_b");
    EXPECT_EQ(fmt::format("{}", std::vector<int>{1, 2}), "{1, 2}");
    EXPECT_EQ(fmt::format("{}", std::optional<int>()), "std::nullopt");
    const std::string text = error_of([] { TT_FATAL(1 + 1 == 3, "got {}", 2); });
    EXPECT_THAT(text, AllOf(HasSubstr("TT_FATAL @"), HasSubstr("test_values.cpp:"), HasSubstr("1 + 1 == 3"),
                            HasSubstr("info:\ngot 2")));
    EXPECT_THAT(error_of([] { TT_THROW("no {}", "way"); }), HasSubstr("no way"));
    EXPECT_EQ(tt::align(33u, 32), 64u);
    EXPECT_EQ(tt::round_up(33, 10), 40);
}

std::vector<float> powers_of_two(size_t count) {
    std::vector<float> values(count);
    for (size_t i = 0; i < count; ++i) values[i] = (i % 3 == 0 ? -1.0f : 1.0f) / static_cast<float>(1 << i % 3);
    return values;
}

TEST(BlockFloat, ValuesThatFitComeBackInEitherOrder) {
    const std::vector<float> values = powers_of_two(2 * 32 * 32);
    for (bool rows : {false, true}) {
        for (bool five_bits : {false, true}) {
            const auto eight = pack_as_bfp8_tiles<float>(values, rows, five_bits);
            EXPECT_EQ(eight.size() * 4, 2u * 1088);
            EXPECT_EQ(unpack_bfp8_tiles_into_float_vec(eight, rows, five_bits), values);
            const auto four = pack_as_bfp4_tiles<float>(values, rows, five_bits);
            EXPECT_EQ(four.size() * 4, 2u * 576);
            EXPECT_EQ(unpack_bfp4_tiles_into_float_vec(four, rows, five_bits), values);
        }
    }
    const auto faces = pack_as_bfp8_tiles<float>(values, false, false),
               rows = pack_as_bfp8_tiles<float>(values, true, false);
    EXPECT_NE(faces, rows);
}

// The bits themselves: exponents of all face rows first, then sign and magnitude of each datum. In units of 2^-6 under
// a largest value of one.
TEST(BlockFloat, BitsAndRounding) {
    const auto bytes_of = [](const std::vector<uint32_t>& words) {
        const auto* bytes = reinterpret_cast<const uint8_t*>(words.data());
        return std::vector<uint8_t>(bytes, bytes + words.size() * sizeof(uint32_t));
    };
    std::vector<float> values(32 * 32, 0.0f);
    const float units[] = {64, -32, 0.5f, 1.5f, 2.5f, -2.75f};
    for (size_t i = 0; i < std::size(units); ++i) values[i] = units[i] / 64;
    values[16] = 4.0f;  // row-major: first row of the second face; face by face: second row of the first
    const auto rows = bytes_of(pack_as_bfp8_tiles<float>(values, true, false));
    EXPECT_EQ((std::vector<uint8_t>(rows.begin() + 64, rows.begin() + 70)),
              (std::vector<uint8_t>{0x40, 0xa0, 0x00, 0x02, 0x02, 0x83}));
    EXPECT_EQ(rows[0], 127);
    EXPECT_EQ(rows[16], 129);
    EXPECT_EQ(rows[64 + 256], 0x40);
    const auto faces = bytes_of(pack_as_bfp8_tiles<float>(values, false, false));
    EXPECT_EQ(faces[1], 129);
    EXPECT_EQ(faces[64 + 16], 0x40);
    EXPECT_EQ(bytes_of(pack_as_bfp8_tiles<float>(values, true, true))[0], 15);
    const auto four = bytes_of(pack_as_bfp4_tiles<float>(values, true, false));
    EXPECT_EQ(four[0], 127);
    EXPECT_EQ(four[64], 0xa4);  // -0.5 in the high half, 1 in the low one
}

TEST(BlockFloat, SmallTilesPadTheirExponents) {
    const std::vector<float> values = powers_of_two(3 * 32);
    const Tile tile({1, 32});
    const auto packed = pack_as_bfp8_tiles<float>(values, true, false, tile);
    EXPECT_EQ(packed.size() * 4, 3u * (16 + 32));
    EXPECT_EQ(unpack_bfp8_tiles_into_float_vec(packed, true, false, tile), values);
}

TEST(BlockFloat, TakesBfloat16) {
    const std::vector<float> values = powers_of_two(32 * 32);
    const std::vector<bfloat16> halves(values.begin(), values.end());
    EXPECT_EQ(pack_as_bfp8_tiles<bfloat16>(halves, true, false), pack_as_bfp8_tiles<float>(values, true, false));
    EXPECT_EQ(pack_as_bfp4_tiles<bfloat16>(halves, true, false), pack_as_bfp4_tiles<float>(values, true, false));
}

TEST(BlockFloat, HalfATileIsNamed) {
    const std::vector<float> values(1000);
    EXPECT_THAT(error_of([&] { pack_as_bfp8_tiles<float>(values, true, false); }),
                AllOf(HasSubstr("1000 values"), HasSubstr("32x32"), HasSubstr("Bfp8_b")));
    const std::vector<uint32_t> words(100);
    EXPECT_THAT(error_of([&] { unpack_bfp4_tiles_into_float_vec(words, true, false); }),
                AllOf(HasSubstr("400 bytes"), HasSubstr("Bfp4_b"), HasSubstr("576")));
}

}  // namespace
}  // namespace softmetal::host::testing
