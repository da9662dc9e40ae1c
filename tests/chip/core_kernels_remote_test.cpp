// Data between cores that keep count of it: semaphores, remote circular buffers and sockets, in kernels in C++.
#include "compiled_kernels.h"
#include "softmetal/abi/remote_circular_buffer.h"

namespace softmetal::chip::test {
namespace {

using ::testing::AllOf;
using ::testing::HasSubstr;

class SemaphoreKernelsTest : public CompiledTest {};

// Core (0,0) sends a word to (1,0) and (2,0), which add one and signal back.
TEST_F(SemaphoreKernelsTest, BothGenerationsMeet) {
    const char* classic_sender = R"(void kernel_main() {
    volatile tt_l1_ptr uint32_t* mine = WORDS(get_semaphore(0));
    noc_async_write_multicast(kLocal, get_noc_multicast_addr(X(1), Y(0), X(2), Y(0), kOut), 64, 2);
    noc_async_write_barrier();
    *WORDS(get_semaphore(1)) = 7;
    noc_semaphore_set_multicast(get_semaphore(1), get_noc_multicast_addr(X(1), Y(0), X(2), Y(0), get_semaphore(1)), 2);
    noc_semaphore_wait(mine, 4);
    noc_semaphore_set(mine, 0);
    noc_semaphore_inc_multicast(get_noc_multicast_addr(X(1), Y(0), X(2), Y(0), get_semaphore(0)), 5, 2);
    noc_async_atomic_barrier();
    *WORDS(kOut) = 1;
})";
    const char* object_sender = R"(void kernel_main() {
    Noc noc;
    Semaphore mine(0), valid(1);
    noc.async_write_multicast(CoreLocalMem<uint32_t>(kLocal), MulticastEndpoint{}, 64, 2, {},
        {.noc_x_start = X(1), .noc_y_start = Y(0), .noc_x_end = X(2), .noc_y_end = Y(0), .addr = kOut});
    noc.async_write_barrier();
    valid.set(7);
    valid.set_multicast(noc, X(1), Y(0), X(2), Y(0), 2);
    mine.wait(4);
    mine.set(0);
    mine.inc_multicast(noc, X(1), Y(0), X(2), Y(0), 5, 2);
    noc.async_atomic_barrier();
    *WORDS(kOut) = 1;
})";
    const char* classic_receiver = R"(void kernel_main() {
    noc_semaphore_wait_min(WORDS(get_semaphore(1)), 7);
    *WORDS(kOut) = *WORDS(kOut) + 1;
    noc_semaphore_inc(get_noc_addr(X(0), Y(0), get_semaphore(0)), 2);
    noc_semaphore_wait(WORDS(get_semaphore(0)), 5);
})";
    const char* object_receiver = R"(void kernel_main() {
    Noc noc;
    Semaphore valid(1), sender(0);
    valid.wait_min(7);
    *WORDS(kOut) = *WORDS(kOut) + 1;
    sender.up(noc, X(0), Y(0), 2);
    sender.down(5);
})";
    for (const char* sender : {classic_sender, object_sender}) {
        write_words({0, 0}, kLocal, counting(80, 16));
        Launch launch(machine);
        for (uint32_t x = 0; x < 3; ++x) launch.semaphore({x, 0}, 0, 0).semaphore({x, 0}, 1, 0);
        add(launch, {{.core = {0, 0}, .text = sender},
                     {.core = {1, 0}, .text = classic_receiver},
                     {.core = {2, 0}, .processor = Processor::kNcrisc, .text = object_receiver}});
        chip->launch(launch.setup);
        expect({{{0, 0}, kOut, {1}}, {{1, 0}, kOut, {81}}, {{2, 0}, kOut, {81}}});
    }
}

// ---- remote circular buffers
// -----------------------------------------------------------------------------------------

// Core (0,0) sends to (1,0) and (2,0) through a ring at kRing, configured at kPage.
class RemoteBufferTest : public CompiledTest {
protected:
    static constexpr uint32_t kPage = 0x90000, kRing = 0xA0000, kReceivers = 2;

    void configure(uint32_t ring_bytes) {
        const uint32_t counters = kPage + abi::remote_counters_offset(kReceivers, 16);
        const std::vector<uint32_t> zero(abi::remote_page_bytes(kReceivers, 16) / 4, 0);
        std::vector<uint32_t> sender{1, kReceivers, kRing, ring_bytes, kRing, kPage + 28, counters};
        for (uint32_t i = 0; i < kReceivers; ++i) {
            const Xy at = machine->worker_translated[1 + i];
            sender.insert(sender.end(), {at.x, at.y});
            const Xy from = machine->worker_translated[0];
            write_words({1 + i, 0}, kPage, zero);
            write_words({1 + i, 0}, kPage,
                        {0, kReceivers, kRing, ring_bytes, kRing, kPage + 28, counters + 32 * i, from.x, from.y});
        }
        write_words({0, 0}, kPage, zero);
        write_words({0, 0}, kPage, sender);
    }
    static void use(Launch& launch, LogicalCore core, uint32_t page_bytes) {
        CircularBufferSetup cb;
        cb.id = 31;
        cb.address = kPage;
        cb.page_size = page_bytes;
        cb.remote = true;
        launch.at(core).circular_buffers.push_back(cb);
    }
    // Sends args[0] pages of args[1] bytes; page p holds 100 * receiver + p in every word.
    static constexpr const char* kSender = R"(
#include "api/remote_circular_buffer.h"
void kernel_main() {
    const uint32_t pages = get_arg_val<uint32_t>(0), bytes = get_arg_val<uint32_t>(1), first = get_arg_val<uint32_t>(2);
    for (uint32_t page = first; page < first + pages; ++page) {
        for (uint32_t r = 0; r < 2; ++r)
            for (uint32_t i = 0; i < bytes / 4; ++i) WORDS(kLocal + r * bytes)[i] = 100 * (r + 1) + page;
        experimental::remote_cb_reserve_back(31, 1);
        experimental::remote_cb_push_back_and_write_pages(31, kLocal, 1, 1, bytes / 16, 16);
        noc_async_posted_writes_flushed();
    }
    experimental::remote_cb_sender_barrier(31);
    experimental::update_remote_cb_config_in_l1(31);
})";
    // Stores the first and last word of each page at kOut.
    static constexpr const char* kReceiver = R"(
#include "api/remote_circular_buffer.h"
void kernel_main() {
    const uint32_t pages = get_arg_val<uint32_t>(0), bytes = get_arg_val<uint32_t>(1);
    Noc noc;
    experimental::RemoteCircularBuffer buffer(31);
    for (uint32_t page = 0; page < pages; ++page) {
        buffer.wait_front(1);
        const uint32_t at = get_remote_receiver_cb_interface(31).fifo_rd_ptr;
        WORDS(kOut)[2 * page] = *WORDS(at);
        WORDS(kOut)[2 * page + 1] = *WORDS(at + bytes - 4);
        buffer.pop_front(noc, 1);
    }
    noc.async_atomic_barrier();
    buffer.commit();
})";
    void run(uint32_t pages, uint32_t page_bytes, uint32_t first) {
        Launch launch(machine);
        for (uint32_t x = 0; x < 3; ++x) use(launch, {x, 0}, page_bytes);
        add(launch,
            {{.core = {0, 0}, .text = kSender, .args = {pages, page_bytes, first}},
             {.core = {1, 0}, .text = kReceiver, .args = {pages, page_bytes}},
             {.core = {2, 0}, .processor = Processor::kNcrisc, .text = kReceiver, .args = {pages, page_bytes}}});
        chip->launch(launch.setup);
        for (uint32_t r = 0; r < 2; ++r) {
            std::vector<uint32_t> expected;
            for (uint32_t page = first; page < first + pages; ++page)
                expected.insert(expected.end(), 2, 100 * (r + 1) + page);
            expect({{{1 + r, 0}, kOut, expected}});
        }
    }
};

TEST_F(RemoteBufferTest, PagesTravelAroundTheRing) {
    configure(1024);
    run(9, 256, 0);
}

TEST_F(RemoteBufferTest, TheNextLaunchGoesOnWithOtherPages) {
    configure(1024);
    run(3, 256, 0);   // the ring stands at 768
    run(7, 320, 10);  // whose first multiple of 320 is 960: skipped, both sides start again at 0; 64 bytes never used
    run(5, 128, 20);
}

TEST_F(RemoteBufferTest, ALocalBufferSharesTheRing) {
    configure(1024);
    run(3, 256, 0);
    Launch launch(machine);
    use(launch, {1, 0}, 256);
    CircularBufferSetup local{.id = 2, .address = kRing, .size = 1024, .page_size = 64, .shape = {}};
    local.shares_ring_of = 31;
    launch.at({1, 0}).circular_buffers.push_back(local);
    add(launch, {{.core = {1, 0}, .text = R"(void kernel_main() {
    const LocalCBInterface& cb = get_local_cb_interface(2);
    WORDS(kOut)[0] = cb.fifo_rd_ptr; WORDS(kOut)[1] = cb.fifo_num_pages; WORDS(kOut)[2] = cb.fifo_limit;
    cb_reserve_back(2, 16);
})"}});
    chip->launch(launch.setup);
    expect({{{1, 0}, kOut, {kRing + 768, 16, kRing + 1024}}});
}

TEST_F(RemoteBufferTest, ASenderWithoutReceiversHangsAndSaysWhere) {
    configure(512);
    Launch launch(machine);
    use(launch, {0, 0}, 256);
    add(launch, {{.core = {0, 0}, .text = kSender, .args = {3, 256, 0}}});
    EXPECT_THAT(error_of<HangError>(launch), HasSubstr("core (0,0)"));
}

TEST_F(RemoteBufferTest, PagesThatDoNotFitAreNamed) {
    configure(512);
    for (uint32_t bytes : {0u, 24u, 1024u}) {
        Launch launch(machine);
        use(launch, {0, 0}, bytes);
        add(launch, {{.core = {0, 0}, .text = "void kernel_main() {}"}});
        EXPECT_THAT(error_of<UserError>(launch), AllOf(HasSubstr("remote circular buffer 31"), HasSubstr("512")));
    }
}

// ---- sockets
// ---------------------------------------------------------------------------------------------------------

TEST_F(CompiledTest, ASocketCarriesPagesAndAcknowledgements) {
    constexpr uint32_t kConfig = 0x90000, kRing = 0xA0000, kRingBytes = 320, kPages = 11;
    const Xy receiver = machine->worker_translated[1], sender = machine->worker_translated[0];
    // bytes sent, receivers, write offset, where to tell, ring, its bytes, to the host; acknowledged; mesh, chip, y, x.
    write_words({0, 0}, kConfig, std::vector<uint32_t>(32, 0));
    write_words({0, 0}, kConfig, {0, 1, 0, kConfig, kRing, kRingBytes, 0, 0, 0, 0, 0, 0, 0, 0, receiver.y, receiver.x});
    write_words({1, 0}, kConfig, {0, kRing, kRing, kRingBytes, 0, 0, 0, 0, sender.y, sender.x, kConfig + 32});
    Launch launch(machine);
    add(launch, {{.core = {0, 0}, .text = R"(
#include "api/socket_api.h"
void kernel_main() {
    SocketSenderInterface socket = create_sender_socket_interface(0x90000);
    set_sender_socket_page_size(socket, 96);
    const auto to = get_downstream_encoding(socket, 0);
    for (uint32_t page = 0; page < 11; ++page) {
        for (uint32_t i = 0; i < 24; ++i) WORDS(kLocal)[i] = 1000 + page;
        socket_reserve_pages(socket, 1);
        noc_async_write(kLocal, get_noc_addr(to.d2d.downstream_noc_x, to.d2d.downstream_noc_y,
                                             socket.write_ptr + socket.downstream_fifo_addr), 96);
        noc_async_write_barrier();
        socket_push_pages(socket, 1);
        socket_notify_receiver(socket);
    }
    socket_barrier(socket);
    update_socket_config(socket);
})"},
                 {.core = {1, 0}, .text = R"(
#include "api/socket_api.h"
void kernel_main() {
    SocketReceiverInterface socket = create_receiver_socket_interface(0x90000);
    set_receiver_socket_page_size(socket, 96);
    for (uint32_t page = 0; page < 11; ++page) {
        if (page % 2) socket_wait_for_pages(socket, 1);
        else while (!socket_wait_for_pages(socket, 1, 10)) {}
        WORDS(kOut)[page] = WORDS(socket.read_ptr)[23];
        socket_pop_pages(socket, 1);
        socket_notify_sender(socket);
    }
    noc_async_write_barrier();
    update_socket_config(socket);
})"}});
    chip->launch(launch.setup);
    // 32 bytes at the end of the ring hold no page and count with the third of each round.
    constexpr uint32_t kBytes = kPages * 96 + kPages / 3 * 32;
    expect({{{1, 0}, kOut, counting(1000, kPages)},
            {{0, 0}, kConfig, {kBytes, 1, kPages % 3 * 96}},
            {{1, 0}, kConfig, {kBytes, kRing + kPages % 3 * 96}}});
}

}  // namespace
}  // namespace softmetal::chip::test
