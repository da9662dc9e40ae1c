// TensorAccessor in kernels in C++: pages, shards and iterators of interleaved and sharded tensors, with descriptions
// known when the kernel is compiled and with ones that come at run time.
#include "compiled_kernels.h"
#include "hostdevcommon/tensor_accessor/arg_config.hpp"

namespace softmetal::chip::test {
namespace {

using ::tensor_accessor::ArgConfig;

// A tensor of 4 x 6 pages of 64 bytes in shards of 2 x 2, dealt out to three cores in turn: shard s is on core (s % 3,
// 0), its pages in order. Page p holds 100 + p in every word.
class ShardedTensorTest : public CompiledTest {
protected:
    static constexpr uint32_t kRows = 4, kCols = 6, kBase = 0x80000, kPageBytes = 64;
    static constexpr uint32_t kShards = 6, kBanks = 3;

    void SetUp() override {
        for (uint32_t page = 0; page < kRows * kCols; ++page) {
            const uint32_t row = page / kCols, col = page % kCols;
            const uint32_t shard = row / 2 * (kCols / 2) + col / 2, within = row % 2 * 2 + col % 2;
            write_words({shard % kBanks, 0}, kBase + (shard / kBanks * 4 + within) * kPageBytes,
                        std::vector<uint32_t>(kPageBytes / 4, 100 + page));
        }
    }
    static uint32_t bit(ArgConfig flag) { return static_cast<uint32_t>(flag); }
    std::vector<uint32_t> coordinates() const {
        std::vector<uint32_t> packed((kBanks + 1) / 2, 0);
        for (uint32_t bank = 0; bank < kBanks; ++bank) {
            const Xy at = machine->worker_translated[bank];
            packed[bank / 2] |= (uint32_t{at.x} << 8 | at.y) << (bank % 2 * 16);
        }
        return packed;
    }
    // The description, its run-time parts as `dynamic` says.
    void describe(uint32_t dynamic, std::vector<uint32_t>& compile_args, std::vector<uint32_t>& common_args) const {
        compile_args = {bit(ArgConfig::Sharded) | dynamic};
        auto put = [&](ArgConfig flag, std::vector<uint32_t> values) {
            auto& target = flag != ArgConfig::None && (dynamic & bit(flag)) ? common_args : compile_args;
            target.insert(target.end(), values.begin(), values.end());
        };
        put(ArgConfig::None, {kPageBytes});
        put(ArgConfig::RuntimeRank, {2});
        put(ArgConfig::RuntimeNumBanks, {kBanks});
        put(ArgConfig::RuntimeTensorShape, {kRows, kCols});
        put(ArgConfig::RuntimeShardShape, {2, 2});
        put(ArgConfig::RuntimeBankCoords, coordinates());
    }
};

constexpr const char* kReadEverything = R"(
template <typename Tensor>
void copy(const Tensor& tensor) {
    Noc noc;
    uint32_t out = kOut;
    auto put = [&](uint32_t value) { *WORDS(out) = value; out += 4; };
    for (uint32_t page = 0; page < 24; ++page) {
        noc.async_read(tensor, CoreLocalMem<uint32_t>(kLocal), 64, {.page_id = page}, {});
        noc.async_read_barrier();
        put(*WORDS(kLocal));
    }
    for (const auto& page : tensor.pages(3, 6)) {
        noc.async_read(page, CoreLocalMem<uint32_t>(kLocal), 64, {}, {});
        noc.async_read_barrier();
        put(*WORDS(kLocal));
    }
    for (const auto& page : tensor.shard_pages(4)) {
        noc_async_read(page.noc_addr(), kLocal, 64);
        noc_async_read_barrier();
        put(*WORDS(kLocal));
    }
    uint32_t pages = 0, last = 0;
    for (const auto& shard : tensor.strided_shard_pages())
        for (const auto& page : shard) ++pages, last = page.page_id();
    for (const auto& page : tensor.strided_pages()) pages += 100 * (page.page_id() < 24);
    put(pages);
    put(last);
    noc.async_read(ShardView(tensor), CoreLocalMem<uint32_t>(kLocal), 256, {.shard_id = 5}, {});
    noc.async_read_barrier();
    put(*WORDS(kLocal + 192));
    noc_async_read_page(23, tensor, kLocal);
    noc_async_read_barrier();
    put(*WORDS(kLocal));
    const uint32_t place[] = {2, 3};
    noc_async_read(tensor.get_noc_addr(place), kLocal, 64);
    noc_async_read_barrier();
    put(*WORDS(kLocal));
    put(tensor.is_local_page(0));
    put(tensor.is_local_page(2));
}
void kernel_main() {
    constexpr auto args = TensorAccessorArgs<0, 0>();
    copy(TensorAccessor(args, 0x80000));
})";

class Descriptions : public ShardedTensorTest, public ::testing::WithParamInterface<uint32_t> {};

TEST_P(Descriptions, EveryPageIsWhereItsShardIs) {
    Launch launch(machine);
    Part part{.core = {0, 0}, .text = kReadEverything};
    describe(GetParam(), part.compile_args, part.common_args);
    add(launch, {part});
    chip->launch(launch.setup);
    std::vector<uint32_t> expected = counting(100, 24);
    for (uint32_t value : {103u, 104u, 105u,        // pages(3, 6)
                           114u, 115u, 120u, 121u,  // shard 4: rows 2 and 3, columns 2 and 3
                           2424u, 23u,              // every page once in shards, once in order
                           123u, 123u, 115u, 1u, 0u})
        expected.push_back(value);
    expect({{{0, 0}, kOut, expected}});
}

constexpr uint32_t flags(std::initializer_list<ArgConfig> all) {
    uint32_t word = 0;
    for (ArgConfig flag : all) word |= static_cast<uint32_t>(flag);
    return word;
}

INSTANTIATE_TEST_SUITE_P(KnownWhenCompiledOrAtRunTime, Descriptions,
                         ::testing::Values(0, flags({ArgConfig::RuntimeTensorShape}),
                                           flags({ArgConfig::RuntimeShardShape}), flags({ArgConfig::RuntimeBankCoords}),
                                           flags({ArgConfig::RuntimeNumBanks, ArgConfig::RuntimeBankCoords}),
                                           flags({ArgConfig::RuntimeRank, ArgConfig::RuntimeNumBanks,
                                                  ArgConfig::RuntimeTensorShape, ArgConfig::RuntimeShardShape,
                                                  ArgConfig::RuntimeBankCoords})));

// Twelve banks of DRAM: page p is in bank p % 12, at round p / 12.
TEST_F(CompiledTest, InterleavedPagesInBothGenerations) {
    constexpr uint32_t kBase = 0x200000, kPages = 30;
    for (uint32_t page = 0; page < kPages; ++page)
        write_dram_words(page % machine->dram_banks, kBase + page / machine->dram_banks * 64,
                         std::vector<uint32_t>(16, 700 + page));
    Launch launch(machine);
    launch.circular_buffer({0, 0}, 0, 4, 64);
    add(launch, {{.core = {0, 0},
                  .text = R"(void kernel_main() {
    Noc noc;
    constexpr auto args = TensorAccessorArgs<0>();
    const auto tensor = TensorAccessor(args, 0x200000, 64);
    const InterleavedAddrGen<true> plain = {.bank_base_address = 0x200000, .page_size = 64};
    const InterleavedPow2AddrGen<true> power = {.bank_base_address = 0x200000, .log_base_2_of_page_size = 6};
    for (uint32_t page = 0; page < 30; ++page) {
        const uint32_t at = kOut + page * 16, l1 = kLocal;
        noc.async_read(tensor, CoreLocalMem<uint32_t>(l1), 64, {.page_id = page}, {});
        noc_async_read(get_noc_addr(page, plain), l1 + 64, 64);
        noc_async_read(power.get_noc_addr(page), l1 + 128, 64);
        noc_async_read_barrier();
        for (uint32_t i = 0; i < 3; ++i) WORDS(at)[i] = *WORDS(l1 + 64 * i) - page;
        WORDS(at)[3] = 700;
    }
    uint32_t pages = 0;
    for (const auto& page : tensor.strided_pages(30)) pages += page.page_id();
    ASSERT(pages == 435);
    for (const auto& page : tensor.pages(2, 5)) {  // the last page's words into three others
        noc.async_write(CoreLocalMem<uint32_t>(kLocal), page, 64, {}, {});
        noc.async_write_barrier();
    }
})",
                  .compile_args = {static_cast<uint32_t>(ArgConfig::IsDram), 64}}});
    chip->launch(launch.setup);
    expect({{{0, 0}, kOut, std::vector<uint32_t>(kPages * 4, 700)}});
    for (uint32_t page : {2u, 3u, 4u}) EXPECT_EQ(dram_words(page, kBase, 1).at(0), 729u);
    EXPECT_EQ(dram_words(5, kBase, 1).at(0), 705u);
}

TEST_F(CompiledTest, ZerosIntoPagesOfDram) {
    write_dram_words(1, 0x200000, counting(1, 64));
    Launch launch(machine);
    add(launch, {{.core = {0, 0},
                  .text = R"(
void kernel_main() {
    Noc noc;
    const CoreLocalMem<uint32_t> zeros(kLocal);
    noc.async_write_zeros(zeros, 192);
    noc.write_zeros_l1_barrier();
    constexpr auto args = TensorAccessorArgs<0>();
    noc.async_write_zeros(TensorAccessor(args, 0x200000, 256), 192, {.page_id = 1}, zeros);
    noc.write_zeros_dram_barrier();
})",
                  .compile_args = {static_cast<uint32_t>(ArgConfig::IsDram), 256}}});
    chip->launch(launch.setup);
    std::vector<uint32_t> expected(64, 0);
    for (uint32_t i = 48; i < 64; ++i) expected[i] = 1 + i;
    EXPECT_EQ(dram_words(1, 0x200000, 64), expected);
}

}  // namespace
}  // namespace softmetal::chip::test
