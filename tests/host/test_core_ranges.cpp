// Core ranges as the SDK joins them, and the runs of pages of sharded buffers.
#include <gtest/gtest.h>

#include <vector>

#include <tt-metalium/buffer_page_mapping.hpp>
#include <tt-metalium/core_coord.hpp>
#include <tt-metalium/shape_base.hpp>

#include "host/rectangles.h"

namespace tt::tt_metal {
namespace {

using Ranges = std::vector<CoreRange>;

CoreRange range(size_t x0, size_t y0, size_t x1, size_t y1) {
    return CoreRange({x0, y0}, {x1, y1});
}

struct Pair {
    CoreRange a, b;
    bool adjacent;
    std::optional<CoreRange> merged;
};

TEST(CoreRanges, TouchAndMerge) {
    const Pair pairs[] = {
        {range(0, 0, 1, 1), range(2, 0, 3, 1), true, range(0, 0, 3, 1)},  // side by side
        {range(0, 0, 1, 1), range(0, 2, 1, 2), true, range(0, 0, 1, 2)},  // one below the other
        {range(0, 0, 1, 1), range(1, 2, 2, 2), true, std::nullopt},       // touch, but are no rectangle together
        {range(0, 0, 1, 1), range(2, 2, 3, 3), false, std::nullopt},      // corners only
        {range(0, 0, 1, 1), range(3, 0, 3, 1), false, std::nullopt},
        {range(0, 0, 5, 4), range(2, 0, 7, 4), false, range(0, 0, 7, 4)},  // overlap in the same rows
        {range(0, 0, 1, 1), range(0, 0, 6, 4), false, std::nullopt},       // one holds the other
    };
    for (const auto& pair : pairs) {
        EXPECT_EQ(pair.a.adjacent(pair.b), pair.adjacent) << pair.a << pair.b;
        EXPECT_EQ(pair.b.adjacent(pair.a), pair.adjacent) << pair.a << pair.b;
        EXPECT_EQ(pair.a.merge(pair.b), pair.merged) << pair.a << pair.b;
    }
}

TEST(CoreRanges, SetsMergeAlongRows) {
    // What is merged in may overlap; an H keeps its bar whole.
    const CoreRangeSet merged = CoreRangeSet().merge(Ranges{range(0, 0, 1, 5), range(3, 0, 4, 5), range(0, 2, 4, 3)});
    EXPECT_EQ(merged.ranges(),
              (Ranges{range(0, 0, 1, 1), range(3, 0, 4, 1), range(0, 2, 4, 3), range(0, 4, 1, 5), range(3, 4, 4, 5)}));
}

TEST(CoreRanges, RectanglesGoAlongRowsOrColumns) {
    const std::vector<CoreCoord> corner{{0, 0}, {1, 0}, {2, 0}, {0, 1}};
    EXPECT_EQ(softmetal::host::rectangles_of(corner, true).ranges(), (Ranges{range(0, 0, 2, 0), range(0, 1, 0, 1)}));
    EXPECT_EQ(softmetal::host::rectangles_of(corner, false).ranges(), (Ranges{range(0, 0, 0, 1), range(1, 0, 2, 0)}));
}

constexpr uint32_t kPad = UncompressedBufferPageMapping::PADDING;

BufferPageMapping two_cores() {
    return UncompressedBufferPageMapping{.all_cores = {{0, 0}, {1, 0}},
                                         .core_host_page_indices = {{0, 1, kPad, 4, 5}, {2, 3, kPad, kPad, 6}}};
}

std::vector<std::array<uint32_t, 3>> pages_of(const BufferPageMapping& mapping) {
    std::vector<std::array<uint32_t, 3>> pages;
    for (const auto page : mapping) pages.push_back({page.core_id, page.device_page, page.host_page});
    return pages;
}

TEST(PageMapping, GoesOverPagesWithoutPadding) {
    EXPECT_EQ(pages_of(two_cores()), (std::vector<std::array<uint32_t, 3>>{
                                         {0, 0, 0}, {0, 1, 1}, {0, 3, 4}, {0, 4, 5}, {1, 0, 2}, {1, 1, 3}, {1, 4, 6}}));
    EXPECT_TRUE(pages_of(BufferPageMapping{}).empty());
}

TEST(PageMapping, PartOfTheBuffer) {
    // Pages 1 to 4, counted from 1; core 1 has none of them behind its padding.
    EXPECT_EQ(pages_of(two_cores().filter_by_host_range(1, 5)),
              (std::vector<std::array<uint32_t, 3>>{{0, 1, 0}, {0, 3, 3}, {1, 0, 1}, {1, 1, 2}}));
}

TEST(PageMapping, RangesStopWhereTheyAreTold) {
    const BufferPageMapping mapping = two_cores();
    auto place = mapping.core_page_mappings[0][0].begin();
    const auto first = place.next_range(1);
    EXPECT_EQ(first.num_pages, 1u);
    const auto rest = place.next_range(3);
    EXPECT_EQ(rest.device_page_offset, 1u);
    EXPECT_EQ(rest.num_pages, 1u);
    EXPECT_EQ(place.next_range(3).num_pages, 0u);  // padding
    EXPECT_EQ(place.next_range(5).host_page_start, 4u);
}

TEST(ShapeBase, DimensionsInFrontAreOne) {
    const ShapeBase shape({7, 9});
    EXPECT_EQ(shape[-1], 9u);
    EXPECT_EQ(shape[-4], 1u);
    EXPECT_THROW(shape[-5], std::exception);
    EXPECT_THROW(shape[2], std::exception);
}

}  // namespace
}  // namespace tt::tt_metal
