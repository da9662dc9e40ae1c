// Data movement from kernels in C++, in both generations of the API: what arrives where, and what wrong calls are told.
#include "compiled_kernels.h"

namespace softmetal::chip::test {
namespace {

using ::testing::HasSubstr;

// Core (0,0) runs `text`. Before it, core (0,0) has 5000.. at kLocal, core (1,0) 1000.. at kRemote, and bank 2 of DRAM
// 9000.. at kRemote; kOut is zero everywhere.
struct Move {
    const char* name;
    const char* text;
    LogicalCore core;  // whose memory is looked at
    uint32_t address;
    uint32_t first, count;  // counting words that must be there
};

class MoveTest : public CompiledTest, public ::testing::WithParamInterface<Move> {
protected:
    void SetUp() override {
        write_words({0, 0}, kLocal, counting(5000, 8192));
        write_words({1, 0}, kRemote, counting(1000, 8192));
        write_dram_words(2, kRemote, counting(9000, 64));
        for (uint32_t x = 0; x < 4; ++x) write_words({x, 0}, kOut, std::vector<uint32_t>(8192, 0));
    }
};

TEST_P(MoveTest, WordsArrive) {
    Launch launch(machine);
    launch.circular_buffer({0, 0}, 0, 4, 64);
    add(launch, {{.core = {0, 0}, .text = GetParam().text}});
    chip->launch(launch.setup);
    expect({{GetParam().core, GetParam().address, counting(GetParam().first, GetParam().count)}});
}

constexpr uint32_t kOut = 0x100000;
constexpr LogicalCore kSelf{0, 0}, kOther{1, 0};

INSTANTIATE_TEST_SUITE_P(Classic, MoveTest,
                         ::testing::Values(Move{"Read", R"(void kernel_main() {
    noc_async_read(get_noc_addr(X(1), Y(0), kRemote), kOut, 64);
    noc_async_read_barrier();
})",
                                                kSelf, kOut, 1000, 16},
                                           Move{"ReadLongerThanAPacket", R"(void kernel_main() {
    noc_async_read(get_noc_addr(X(1), Y(0), kRemote), kOut, 20000);
    noc_async_read_barrier();
})",
                                                kSelf, kOut, 1000, 5000},
                                           Move{"ReadWithState", R"(void kernel_main() {
    noc_async_read_set_state(get_noc_addr(X(1), Y(0), 0));
    noc_async_read_with_state(kRemote, kOut, 32);
    noc_async_read_with_state(kRemote + 32, kOut + 32, 32);
    noc_async_read_barrier();
})",
                                                kSelf, kOut, 1000, 16},
                                           Move{"ReadOnePacketWithState", R"(void kernel_main() {
    noc_async_read_one_packet_set_state(get_noc_addr(X(1), Y(0), 0), 32);
    noc_async_read_one_packet_with_state(kRemote, kOut);
    noc_async_read_one_packet_with_state(kRemote + 32, kOut + 32);
    noc_async_read_barrier();
})",
                                                kSelf, kOut, 1000, 16},
                                           Move{"ReadWithTransactionIds", R"(void kernel_main() {
    noc_async_read_one_packet_set_state(get_noc_addr(X(1), Y(0), 0), 32);
    noc_async_read_set_trid(1);
    noc_async_read_one_packet_with_state_with_trid(kRemote, 0, kOut, 1);
    noc_async_read_one_packet_with_state_with_trid(kRemote, 32, kOut + 32, 2);
    noc_async_read_barrier_with_trid(1);
    noc_async_read_barrier_with_trid(2);
})",
                                                kSelf, kOut, 1000, 16},
                                           Move{"RegistersOfACommandBuffer", R"(void kernel_main() {
    noc_async_read_one_packet_set_state(get_noc_addr(X(1), Y(0), 0), 32);
    NOC_CMD_BUF_WRITE_REG(noc_index, NCRISC_RD_CMD_BUF, NOC_CTRL,
                          NOC_CMD_CPY | NOC_CMD_RD | NOC_CMD_RESP_MARKED | NOC_CMD_VC_STATIC | NOC_CMD_STATIC_VC(1));
    NOC_CMD_BUF_WRITE_REG(noc_index, NCRISC_RD_CMD_BUF, NOC_AT_LEN_BE, 64);
    NOC_CMD_BUF_WRITE_REG(noc_index, NCRISC_RD_CMD_BUF, NOC_PACKET_TAG, NOC_PACKET_TAG_TRANSACTION_ID(5));
    noc_async_read_one_packet_with_state(kRemote, kOut);
    noc_async_read_barrier_with_trid(5);
})",
                                                kSelf, kOut, 1000, 16},
                                           Move{"LowerNames", R"(void kernel_main() {
    ncrisc_noc_fast_read_any_len<noc_mode>(noc_index, read_cmd_buf, get_noc_addr(X(1), Y(0), kRemote), kOut, 64);
    while (!ncrisc_noc_reads_flushed(noc_index)) {}
})",
                                                kSelf, kOut, 1000, 16},
                                           Move{"BankOfDram", R"(void kernel_main() {
    noc_async_read(get_noc_addr_from_bank_id<true>(2, kRemote), kOut, 64);
    noc_async_read_barrier();
})",
                                                kSelf, kOut, 9000, 16},
                                           Move{"Write", R"(void kernel_main() {
    noc_async_write(kLocal, get_noc_addr(X(1), Y(0), kOut), 64);
    noc_async_write_barrier();
})",
                                                kOther, kOut, 5000, 16},
                                           Move{"WriteWithState", R"(void kernel_main() {
    noc_async_write_one_packet_set_state(get_noc_addr(X(1), Y(0), 0), 32);
    noc_async_write_one_packet_with_state(kLocal, kOut);
    noc_async_write_one_packet_with_state(kLocal + 32, kOut + 32);
    noc_async_write_barrier();
})",
                                                kOther, kOut, 5000, 16},
                                           Move{"WriteWithTransactionIds", R"(void kernel_main() {
    noc_async_write_one_packet_with_trid_set_state(get_noc_addr(X(1), Y(0), 0));
    noc_async_write_one_packet_with_trid_with_state(kLocal, kOut, 32, 3);
    noc_async_write_one_packet_with_trid(kLocal + 32, get_noc_addr(X(1), Y(0), kOut + 32), 32, 4);
    noc_async_write_barrier_with_trid(3);
    noc_async_write_barrier_with_trid(4);
})",
                                                kOther, kOut, 5000, 16},
                                           Move{"TheZerosOfL1", R"(void kernel_main() {
    noc_async_read(get_noc_addr(MEM_ZEROS_BASE), kLocal + 4096, MEM_ZEROS_SIZE);
    noc_async_read_barrier();
    uint32_t sum = 70;
    for (uint32_t i = 0; i < MEM_ZEROS_SIZE / 4; ++i) sum += WORDS(kLocal + 4096)[i];
    *WORDS(kOut) = sum;
})",
                                                kSelf, kOut, 70, 1},
                                           Move{"PostedWrite", R"(void kernel_main() {
    noc_async_write<NOC_MAX_BURST_SIZE + 1, true, true>(kLocal, get_noc_addr(X(1), Y(0), kOut), 64);
    noc_async_posted_writes_flushed();
})",
                                                kOther, kOut, 5000, 16},
                                           Move{"InlineWords", R"(void kernel_main() {
    noc_inline_dw_write(get_noc_addr(X(1), Y(0), kOut), 70);
    noc_inline_dw_write_set_state<false, true>(get_noc_addr(X(1), Y(0), kOut + 4), 71);
    noc_inline_dw_write_with_state(0);
    noc_inline_dw_write_with_state<true, true, false, false, true>(72, kOut + 8);
    noc_async_write_barrier();
})",
                                                kOther, kOut, 70, 3},
                                           Move{"Multicast",
                                                R"(void kernel_main() {
    noc_async_write_multicast(kLocal, get_noc_multicast_addr(X(1), Y(0), X(3), Y(0), kOut), 64, 3);
    noc_async_write_barrier();
})",
                                                {3, 0},
                                                kOut,
                                                5000,
                                                16},
                                           Move{"MulticastWithItself", R"(void kernel_main() {
    noc_async_write_multicast_loopback_src(kLocal, get_noc_multicast_addr(X(0), Y(0), X(3), Y(0), kOut), 64, 4);
    noc_async_write_barrier();
})",
                                                kSelf, kOut, 5000, 16}),
                         [](const auto& info) { return info.param.name; });

INSTANTIATE_TEST_SUITE_P(Objects, MoveTest,
                         ::testing::Values(Move{"Read", R"(void kernel_main() {
    Noc noc;
    noc.async_read(UnicastEndpoint{}, CoreLocalMem<uint32_t>(kOut), 64, {.noc_x = X(1), .noc_y = Y(0), .addr = kRemote}, {});
    noc.async_read_barrier();
})",
                                                kSelf, kOut, 1000, 16},
                                           Move{"ReadWithState", R"(void kernel_main() {
    Noc noc;
    const UnicastEndpoint other;
    noc.set_async_read_state(other, 32, {.noc_x = X(1), .noc_y = Y(0), .addr = kRemote});
    for (uint32_t at : {0u, 32u})
        noc.async_read_with_state(other, CoreLocalMem<uint32_t>(kOut + at), 32,
                                  {.noc_x = X(1), .noc_y = Y(0), .addr = kRemote + at}, {});
    noc.async_read_barrier();
})",
                                                kSelf, kOut, 1000, 16},
                                           Move{"ReadWithTransactionIds", R"(void kernel_main() {
    Noc noc;
    for (uint32_t id = 1; id < 3; ++id)
        noc.async_read<NocOptions::TXN_ID>(UnicastEndpoint{}, CoreLocalMem<uint32_t>(kOut + (id - 1) * 32), 32,
                                           {.noc_x = X(1), .noc_y = Y(0), .addr = kRemote + (id - 1) * 32}, {}, {.trid = id});
    noc.async_read_barrier<NocOptions::TXN_ID>({.trid = 1});
    noc.async_read_barrier<NocOptions::TXN_ID>({.trid = 2});
    while (!noc.is_read_trid_flushed(2)) {}
})",
                                                kSelf, kOut, 1000, 16},
                                           Move{"ComposedAddress", R"(void kernel_main() {
    Noc noc(1);
    noc.async_read(PrecomposedUnicastEndpoint{}, CoreLocalMem<uint32_t>(kOut), 64,
                   {.noc_addr = get_noc_addr(X(1), Y(0), kRemote, 1)}, {});
    noc.async_read_barrier();
})",
                                                kSelf, kOut, 1000, 16},
                                           Move{"BankOfDram", R"(void kernel_main() {
    Noc noc;
    noc.async_read(AllocatorBank<AllocatorBankType::DRAM>{}, CoreLocalMem<uint32_t>(kOut), 64, {.bank_id = 2, .addr = kRemote}, {});
    noc.async_read_barrier();
})",
                                                kSelf, kOut, 9000, 16},
                                           Move{"CircularBuffer",
                                                R"(void kernel_main() {
    Noc noc;
    CircularBuffer cb(0);
    cb.reserve_back(1);
    noc.async_read(UnicastEndpoint{}, cb, 64, {.noc_x = X(1), .noc_y = Y(0), .addr = kRemote}, {});
    noc.async_read_barrier();
    cb.push_back(1);
    cb.wait_front(1);
    noc.async_write(use<CircularBuffer::AddrSelector::READ_PTR>(cb), UnicastEndpoint{}, 64, {}, {.noc_x = X(2), .noc_y = Y(0), .addr = kOut});
    noc.async_write_barrier();
    cb.pop_front(1);
})",
                                                {2, 0},
                                                kOut,
                                                1000,
                                                16},
                                           Move{"DataflowBuffer", R"(void kernel_main() {
    Noc noc;
    DataflowBuffer dfb(uint16_t{0});
    for (uint32_t round = 0; round < 5; ++round) {  // four entries: the ring turns
        { auto lock = dfb.scoped_write_lock(); for (uint32_t i = 0; i < 16; ++i) lock.get_ptr()[i] = 300 + round + i; }
        { auto lock = dfb.scoped_read_lock();
          noc.async_write(dfb, UnicastEndpoint{}, dfb.get_entry_size(), {}, {.noc_x = X(1), .noc_y = Y(0), .addr = kOut});
          noc.async_write_barrier(); }
    }
})",
                                                kOther, kOut, 304, 16},
                                           Move{"WriteWithState", R"(void kernel_main() {
    Noc noc;
    const UnicastEndpoint other;
    noc.set_async_write_state<NocOptions::POSTED>(other, 32, {.noc_x = X(1), .noc_y = Y(0), .addr = kOut});
    for (uint32_t at : {0u, 32u})
        noc.async_write_with_state<NocOptions::POSTED>(CoreLocalMem<uint32_t>(kLocal + at), other, 32, {},
                                                       {.noc_x = X(1), .noc_y = Y(0), .addr = kOut + at});
    noc.async_writes_flushed<NocOptions::POSTED>();
})",
                                                kOther, kOut, 5000, 16},
                                           Move{"Multicast",
                                                R"(void kernel_main() {
    Noc noc;
    noc.async_write_multicast(CoreLocalMem<uint32_t>(kLocal), MulticastEndpoint{}, 64, 3, {},
                              {.noc_x_start = X(1), .noc_y_start = Y(0), .noc_x_end = X(3), .noc_y_end = Y(0), .addr = kOut});
    noc.async_write_barrier();
})",
                                                {2, 0},
                                                kOut,
                                                5000,
                                                16},
                                           Move{"MulticastWithItself", R"(void kernel_main() {
    Noc noc;
    noc.async_write_multicast<NocOptions::MCAST_INCL_SRC>(CoreLocalMem<uint32_t>(kLocal), MulticastEndpoint{}, 64, 4, {},
                              {.noc_x_start = X(0), .noc_y_start = Y(0), .noc_x_end = X(3), .noc_y_end = Y(0), .addr = kOut});
    noc.async_write_barrier();
})",
                                                kSelf, kOut, 5000, 16},
                                           Move{"InlineWord", R"(void kernel_main() {
    Noc noc;
    noc.inline_dw_write(UnicastEndpoint{}, 77, {.noc_x = X(1), .noc_y = Y(0), .addr = kOut});
    noc.async_full_barrier();
})",
                                                kOther, kOut, 77, 1},
                                           Move{"Zeros", R"(void kernel_main() {
    Noc noc;
    noc.async_write_zeros(CoreLocalMem<uint32_t>(kLocal + 4), 60);
    noc.write_zeros_l1_barrier();
    uint32_t sum = 0;
    for (uint32_t i = 0; i < 16; ++i) sum += WORDS(kLocal)[i];
    *WORDS(kOut) = sum + WORDS(kLocal)[16];
})",
                                                kSelf, kOut, 5000 + 5016, 1}),
                         [](const auto& info) { return info.param.name; });

// What a kernel of core (0,0) must not do; `words` is in the message.
struct Wrong {
    const char* name;
    const char* text;
    const char* words;
};
class WrongMoveTest : public CompiledTest, public ::testing::WithParamInterface<Wrong> {};

TEST_P(WrongMoveTest, IsAFaultThatSaysWhat) {
    Launch launch(machine);
    add(launch, {{.core = {0, 0}, .text = GetParam().text}});
    const std::string text = error_of<KernelFault>(launch);
    EXPECT_THAT(text, HasSubstr(GetParam().words));
    EXPECT_THAT(text, HasSubstr("core (0,0) BRISC"));
}

INSTANTIATE_TEST_SUITE_P(
    All, WrongMoveTest,
    ::testing::Values(
        Wrong{"NobodyThere", "void kernel_main() { noc_async_read(get_noc_addr(60, 60, kRemote), kOut, 64); }", "60"},
        Wrong{"PastTheEndOfL1",
              "void kernel_main() { noc_async_write(kLocal, get_noc_addr(X(1), Y(0), 0x16fff0), 64); }", "L1"},
        Wrong{"LongerThanAPacket",
              "void kernel_main() { noc_async_read_one_packet(get_noc_addr(X(1), Y(0), kRemote), kOut, 20000); }",
              "20000"},
        Wrong{"OddAlignment", "void kernel_main() { noc_async_read(get_noc_addr_from_bank_id<true>(0, 4), kOut, 64); }",
              "modulo"},
        Wrong{"WrongCountOfReceivers",
              "void kernel_main() { noc_async_write_multicast(kLocal, get_noc_multicast_addr(X(1), Y(0), X(3), Y(0), "
              "kOut), "
              "64, 5); }",
              "5 receivers and has 3"}),
    [](const auto& info) { return info.param.name; });

}  // namespace
}  // namespace softmetal::chip::test
