// The loop that runs decoded code: one computed jump per instruction, memory windows checked in line. Knows a bus and
// a clock, nothing of what calls mean.
//
// Time is kept as `skew`: the clock at any record is skew + op->cycles_before, so straight-line code adds nothing per
// instruction; only taken branches, waits for loads and slow stores change the skew. instret works alike.
#include "riscv/hart.h"

#include <algorithm>
#include <bit>
#include <cstring>
#include <stdexcept>
#include <type_traits>
#include <utility>

#include "riscv/arithmetic.h"
#include "riscv/decoded.h"

#pragma GCC diagnostic ignored "-Wpedantic"  // labels as values

namespace softmetal::riscv {

static_assert(std::endian::native == std::endian::little, "guest memory is accessed as host words");

namespace {

// True if the access lies in the window; rotating makes a misaligned offset too large, so one comparison does for both.
constexpr bool inside(uint32_t offset, unsigned log2_bytes, uint32_t units) {
    return std::rotr(offset, static_cast<int>(log2_bytes)) < units;
}

bool contains(const Window& window, uint32_t address, unsigned bytes) {
    return address - window.base < window.size && window.size - (address - window.base) >= bytes;
}

// A copy of a window that the compiler can keep at hand. No stores fit into one that is not writable.
struct View {
    explicit View(const Window& window)
        : data(window.data),
          base(window.base),
          latency(window.latency),
          store_extra(window.store_cycles > 0 ? window.store_cycles - 1 : 0) {
        if (window.base % 4 != 0) throw std::invalid_argument("Hart: a memory window must start at a multiple of 4");
        for (unsigned i = 0; i < 3; i++) {
            units[i] = window.size >> i;
            writable_units[i] = window.writable ? units[i] : 0;
        }
    }
    uint8_t* data;
    uint32_t base;
    uint32_t units[3];  // how many accesses of 1, 2, 4 bytes fit
    uint32_t writable_units[3];
    uint32_t latency;
    uint32_t store_extra;
};

// In place of a SpinWatch where nobody watches.
struct NoWatch {
    bool repeats(const std::array<uint32_t, 32>&, const Op*) { return false; }
    void reset() {}
};
template <bool kWatch, class Watch>
decltype(auto) watch_or_not(Watch& watch) {
    if constexpr (kWatch)
        return (watch);
    else
        return NoWatch{};
}

bool branch_condition(unsigned funct3, uint32_t a, uint32_t b) {
    switch (funct3) {
        case 0:
            return a == b;
        case 1:
            return a != b;
        case 4:
            return to_signed(a) < to_signed(b);
        case 5:
            return to_signed(a) >= to_signed(b);
        case 6:
            return a < b;
        default:
            return a >= b;
    }
}

uint32_t counter(int32_t csr, uint64_t cycle, uint64_t instret) {
    const uint64_t value = (csr & 0x7f) == 2 ? instret : cycle;
    return static_cast<uint32_t>(csr & 0x80 ? value >> 32 : value);
}

}  // namespace

Hart::Hart(std::shared_ptr<const Code> code, Bus& bus) : code_(std::move(code)), bus_(&bus) {
    if (code_ == nullptr) throw std::invalid_argument("Hart: no code");
}

Stop Hart::fail(FaultKind kind, uint32_t address, unsigned bytes, uint32_t value) {
    fault_ = {kind, pc, address, value, static_cast<uint8_t>(bytes)};
    return Stop::kFault;
}

Hart::Reach Hart::load_anywhere(uint32_t address, unsigned bytes, uint32_t& value, uint32_t& latency) {
    value = 0;
    if (address % bytes != 0) {
        fail(FaultKind::kMisaligned, address, bytes, 0);
        return Reach::kFault;
    }
    for (const Window* window : {&bus_->l1, &bus_->local, &bus_->text}) {
        if (!contains(*window, address, bytes)) continue;
        std::memcpy(&value, window->data + (address - window->base), bytes);
        latency = window->latency;
        return Reach::kMemory;
    }
    latency = bus_->device_latency;
    if (bus_->device_load(address, bytes, cycle, value)) return Reach::kDevice;
    fail(FaultKind::kLoadUnmapped, address, bytes, 0);
    return Reach::kFault;
}

Hart::Reach Hart::store_anywhere(uint32_t address, unsigned bytes, uint32_t value) {
    if (bytes < 4) value &= (1u << 8 * bytes) - 1;
    if (address % bytes != 0) {
        fail(FaultKind::kMisaligned, address, bytes, value);
        return Reach::kFault;
    }
    for (const Window* window : {&bus_->l1, &bus_->local, &bus_->text}) {
        if (!contains(*window, address, bytes)) continue;
        if (!window->writable || window == &bus_->text) {
            fail(FaultKind::kStoreReadOnly, address, bytes, value);
            return Reach::kFault;
        }
        std::memcpy(window->data + (address - window->base), &value, bytes);
        cycle += window->store_cycles > 0 ? window->store_cycles - 1 : 0;
        return Reach::kMemory;
    }
    if (bus_->device_store(address, bytes, cycle, value)) return Reach::kDevice;
    fail(FaultKind::kStoreUnmapped, address, bytes, value);
    return Reach::kFault;
}

Stop Hart::run(uint64_t cycle_limit) {
    watch_.forget();
    return execute<false>(cycle_limit);
}
Stop Hart::run_watching_for_spin(uint64_t cycle_limit) {
    watch_.touched = false;
    const Stop stop = execute<true>(cycle_limit);
    if (stop != Stop::kLimit) watch_.forget();
    return stop;
}

// Brent's cycle search.
bool Hart::SpinWatch::repeats(const std::array<uint32_t, 32>& x, const void* at) {
    if (at == saved_at && x == saved) return true;
    if (saved_at == nullptr) {
        steps = 0;
        power = 1;
    }
    if (++steps == power) {
        saved = x;
        saved_at = at;
        power *= 2;
        steps = 0;
    }
    return false;
}

const void* const* handler_entries() {
    static const void* const* const kEntries = [] {
        const void* const* entries = nullptr;
        Hart().execute<false>(0, &entries);
        return entries;
    }();
    return kEntries;
}

// Every opcode has two entries: the first for instructions that need results of loads made shortly before.
// Branches, not conditional moves: the clock is a long chain of dependencies, and most waits repeat themselves.
#define WAIT_FOR(slot)                                         \
    if (ready[slot] > skew + op->cycles_before) [[unlikely]] { \
        skew = ready[slot] - op->cycles_before;                \
        asm volatile("");                                      \
    }
#define ENTRY(name)          \
    wait_##name : {          \
        WAIT_FOR(op->wait1); \
        WAIT_FOR(op->wait2); \
    }                        \
    do_##name:
#define DISPATCH() goto*(kWatch ? kLabels[op->handler] : op->entry)
#define NEXT()      \
    do {            \
        op++;       \
        DISPATCH(); \
    } while (0)
#define SYNC()                                                    \
    do {                                                          \
        pc = code_->base + 4 * static_cast<uint32_t>(op - ops);   \
        cycle = skew + op->cycles_before;                         \
        instret = instret_skew + static_cast<uint64_t>(op - ops); \
    } while (0)
#define STOP(reason)         \
    do {                     \
        SYNC();              \
        return Stop::reason; \
    } while (0)
#define FAIL(...)                 \
    do {                          \
        SYNC();                   \
        return fail(__VA_ARGS__); \
    } while (0)

#define A x[op->rs1]
#define B x[op->rs2]
#define IMM static_cast<uint32_t>(op->immediate)
#define RESULT(name, expression)  \
    ENTRY(name) {                 \
        x[op->rd] = (expression); \
        NEXT();                   \
    }

#define TAKE(target_op, cost)                                   \
    do {                                                        \
        const Op* const target = (target_op);                   \
        const uint64_t now = skew + op->cycles_before + (cost); \
        const bool backward = target <= op;                     \
        instret_skew += static_cast<uint64_t>(op + 1 - target); \
        skew = now - target->cycles_before;                     \
        op = target;                                            \
        if (backward && watch.repeats(x, op)) STOP(kSpin);      \
        if (now >= cycle_limit) STOP(kLimit);                   \
        DISPATCH();                                             \
    } while (0)
#define BRANCH(name, condition)                                                           \
    ENTRY(name) {                                                                         \
        const bool predicted_taken = op->immediate <= 0;                                  \
        if (condition) TAKE(op + op->immediate, predicted_taken ? 1 : 1 + misprediction); \
        if (predicted_taken) skew += misprediction;                                       \
        NEXT();                                                                           \
    }

// A device may move the clock, so the limit is looked at behind it.
#define AFTER_ELSEWHERE(reach)                                         \
    do {                                                               \
        skew = cycle - op->cycles_before;                              \
        if (reach == Reach::kDevice) {                                 \
            watch.reset();                                             \
            op++;                                                      \
            if (skew + op->cycles_before >= cycle_limit) STOP(kLimit); \
            DISPATCH();                                                \
        }                                                              \
        NEXT();                                                        \
    } while (0)
#define LOAD(name, type, log2_bytes)                                                    \
    ENTRY(name) {                                                                       \
        const uint32_t address = A + IMM;                                               \
        type value;                                                                     \
        uint32_t latency;                                                               \
        if (inside(address, log2_bytes, l1.units[log2_bytes])) [[likely]] {             \
            std::memcpy(&value, l1.data + address, sizeof value);                       \
            latency = l1.latency;                                                       \
        } else if (inside(address - local.base, log2_bytes, local.units[log2_bytes])) { \
            std::memcpy(&value, local.data + (address - local.base), sizeof value);     \
            latency = local.latency;                                                    \
        } else {                                                                        \
            uint32_t word;                                                              \
            SYNC();                                                                     \
            const Reach reach = load_anywhere(address, sizeof value, word, latency);    \
            if (reach == Reach::kFault) return Stop::kFault;                            \
            x[op->rd] = static_cast<uint32_t>(static_cast<type>(word));                 \
            x[0] = 0;                                                                   \
            ready[op->ready_slot] = cycle + latency;                                    \
            AFTER_ELSEWHERE(reach);                                                     \
        }                                                                               \
        ready[op->ready_slot] = skew + op->cycles_before + latency;                     \
        x[op->rd] = static_cast<uint32_t>(value);                                       \
        x[0] = 0;                                                                       \
        NEXT();                                                                         \
    }
#define STORE(name, type, log2_bytes)                                                            \
    ENTRY(name) {                                                                                \
        const uint32_t address = A + IMM;                                                        \
        const type value = static_cast<type>(B);                                                 \
        watch.reset();                                                                           \
        if (inside(address, log2_bytes, l1.writable_units[log2_bytes])) [[likely]] {             \
            std::memcpy(l1.data + address, &value, sizeof value);                                \
            skew += l1.store_extra;                                                              \
        } else if (inside(address - local.base, log2_bytes, local.writable_units[log2_bytes])) { \
            std::memcpy(local.data + (address - local.base), &value, sizeof value);              \
            skew += local.store_extra;                                                           \
        } else {                                                                                 \
            SYNC();                                                                              \
            const Reach reach = store_anywhere(address, sizeof value, B);                        \
            if (reach == Reach::kFault) return Stop::kFault;                                     \
            AFTER_ELSEWHERE(reach);                                                              \
        }                                                                                        \
        NEXT();                                                                                  \
    }
#define ATOMIC(name, expression)                                                           \
    ENTRY(name) {                                                                          \
        uint32_t old, latency;                                                             \
        const uint32_t address = A, operand = B;                                           \
        watch.reset();                                                                     \
        SYNC();                                                                            \
        if (load_anywhere(address, 4, old, latency) == Reach::kFault) return Stop::kFault; \
        const uint64_t due = cycle + latency;                                              \
        const Reach reach = store_anywhere(address, 4, (expression));                      \
        if (reach == Reach::kFault) return Stop::kFault;                                   \
        x[op->rd] = old;                                                                   \
        x[0] = 0;                                                                          \
        ready[op->ready_slot] = due;                                                       \
        AFTER_ELSEWHERE(reach);                                                            \
    }

// Addresses of labels are only good within one body: it must not be duplicated.
template <bool kWatch>
[[gnu::noinline, gnu::noclone]] Stop Hart::execute(const uint64_t cycle_limit, const void* const** entries) {
    static const void* const kLabels[kHandlerCount] = {
#define RV_INSTRUCTION(name, mnemonic, mask, match, format, extension, cls) &&do_##name, &&wait_##name,
#include "riscv/encodings.def"
        &&do_nop,        &&wait_nop,        &&do_illegal,  &&wait_illegal,  &&do_end_of_code, &&wait_end_of_code,
        &&do_bad_branch, &&wait_bad_branch, &&do_bad_jump, &&wait_bad_jump, &&do_checkpoint,  &&wait_checkpoint,
    };
    if (entries != nullptr) {
        *entries = kLabels;
        return Stop::kLimit;
    }
    if (cycle >= cycle_limit) return Stop::kLimit;
    if (pc % 4 != 0) return fail(FaultKind::kMisaligned, pc, 4, 0);
    if ((pc - code_->base) / 4 >= code_->count) return fail(FaultKind::kFetchUnmapped, pc, 4, 0);

    const View l1(bus_->l1), local(bus_->local);
    if (l1.base != 0) throw std::invalid_argument("Hart: the L1 window must start at address 0");
    const uint64_t misprediction = code_->pipeline.misprediction_penalty, jump_cost = code_->pipeline.jump_cycles;
    const Op* const ops = code_->ops.data();
    const Op* op = ops + (pc - code_->base) / 4;
    uint64_t skew = cycle - op->cycles_before;
    uint64_t instret_skew = instret - static_cast<uint64_t>(op - ops);
    uint64_t* const ready = ready_.data();
    std::array<uint32_t, 32>& x = this->x;
    [[maybe_unused]] decltype(auto) watch = watch_or_not<kWatch>(watch_);
    x[0] = 0;
    DISPATCH();

    RESULT(lui, IMM)
    RESULT(auipc, IMM)
    RESULT(addi, A + IMM)
    RESULT(slti, to_signed(A) < op->immediate)
    RESULT(sltiu, A < IMM)
    RESULT(xori, A ^ IMM)
    RESULT(ori, A | IMM)
    RESULT(andi, A & IMM)
    RESULT(slli, A << IMM)
    RESULT(srli, A >> IMM)
    RESULT(srai, shift_right_signed(A, IMM))
    RESULT(add, A + B)
    RESULT(sub, A - B)
    RESULT(sll, A << (B & 31))
    RESULT(slt, to_signed(A) < to_signed(B))
    RESULT(sltu, A < B)
    RESULT(xor_, A ^ B)
    RESULT(srl, A >> (B & 31))
    RESULT(sra, shift_right_signed(A, B))
    RESULT(or_, A | B)
    RESULT(and_, A & B)

    RESULT(mul, A * B)
    RESULT(mulh, multiply_high(A, B))
    RESULT(mulhsu, multiply_high_mixed(A, B))
    RESULT(mulhu, multiply_high_unsigned(A, B))
    RESULT(div, divide(A, B))
    RESULT(divu, divide_unsigned(A, B))
    RESULT(rem, remainder(A, B))
    RESULT(remu, remainder_unsigned(A, B))

    RESULT(sh1add, (A << 1) + B)
    RESULT(sh2add, (A << 2) + B)
    RESULT(sh3add, (A << 3) + B)
    RESULT(andn, A & ~B)
    RESULT(orn, A | ~B)
    RESULT(xnor, ~(A ^ B))
    RESULT(min, static_cast<uint32_t>(std::min(to_signed(A), to_signed(B))))
    RESULT(minu, std::min(A, B))
    RESULT(max, static_cast<uint32_t>(std::max(to_signed(A), to_signed(B))))
    RESULT(maxu, std::max(A, B))
    RESULT(rol, std::rotl(A, static_cast<int>(B & 31)))
    RESULT(ror, std::rotr(A, static_cast<int>(B & 31)))
    RESULT(rori, std::rotr(A, op->immediate))
    RESULT(clz, static_cast<uint32_t>(std::countl_zero(A)))
    RESULT(ctz, static_cast<uint32_t>(std::countr_zero(A)))
    RESULT(cpop, static_cast<uint32_t>(std::popcount(A)))
    RESULT(sext_b, static_cast<uint32_t>(static_cast<int8_t>(A)))
    RESULT(sext_h, static_cast<uint32_t>(static_cast<int16_t>(A)))
    RESULT(zext_h, A & 0xffff)
    RESULT(orc_b, or_combine_bytes(A))
    RESULT(rev8, __builtin_bswap32(A))

    BRANCH(beq, A == B)
    BRANCH(bne, A != B)
    BRANCH(blt, to_signed(A) < to_signed(B))
    BRANCH(bge, to_signed(A) >= to_signed(B))
    BRANCH(bltu, A < B)
    BRANCH(bgeu, A >= B)

    ENTRY(jal) {
        x[op->rd] = code_->base + 4 * static_cast<uint32_t>(op + 1 - ops);
        x[0] = 0;
        TAKE(op + op->immediate, jump_cost);
    }
    ENTRY(jalr) {
        const uint32_t to = (A + IMM) & ~1u;
        if (to % 4 != 0) FAIL(FaultKind::kMisaligned, to, 4, 0);
        const uint32_t index = (to - code_->base) / 4;
        if (index >= code_->count) FAIL(FaultKind::kFetchUnmapped, to, 4, 0);
        x[op->rd] = code_->base + 4 * static_cast<uint32_t>(op + 1 - ops);
        x[0] = 0;
        TAKE(ops + index, jump_cost);
    }
    ENTRY(bad_branch) {
        if (!branch_condition(op->ready_slot, A, B)) NEXT();
        goto do_bad_jump;
    }
    ENTRY(bad_jump) {
        SYNC();
        const uint32_t to = pc + IMM;
        return fail(to % 4 != 0 ? FaultKind::kMisaligned : FaultKind::kFetchUnmapped, to, 4, 0);
    }

    LOAD(lb, int8_t, 0)
    LOAD(lh, int16_t, 1)
    LOAD(lw, uint32_t, 2)
    LOAD(lbu, uint8_t, 0)
    LOAD(lhu, uint16_t, 1)
    STORE(sb, uint8_t, 0)
    STORE(sh, uint16_t, 1)
    STORE(sw, uint32_t, 2)

    ATOMIC(amoswap_w, operand)
    ATOMIC(amoadd_w, old + operand)
    ATOMIC(amoxor_w, old ^ operand)
    ATOMIC(amoand_w, old & operand)
    ATOMIC(amoor_w, old | operand)
    ATOMIC(amomin_w, static_cast<uint32_t>(std::min(to_signed(old), to_signed(operand))))
    ATOMIC(amomax_w, static_cast<uint32_t>(std::max(to_signed(old), to_signed(operand))))
    ATOMIC(amominu_w, std::min(old, operand))
    ATOMIC(amomaxu_w, std::max(old, operand))

    // The decoder leaves only reads of counters, in the two forms that can be reads.
    ENTRY(csrrs)
    ENTRY(csrrc)
    ENTRY(csrrsi)
    ENTRY(csrrci) {
        watch.reset();
        x[op->rd] = counter(op->immediate, skew + op->cycles_before, instret_skew + static_cast<uint64_t>(op - ops));
        x[0] = 0;
        NEXT();
    }

    ENTRY(ecall) {
        op++;
        STOP(kCall);
    }
    ENTRY(ebreak) {
        STOP(kBreakpoint);
    }
    ENTRY(fence)
    ENTRY(fence_i)
    ENTRY(nop) {
        NEXT();
    }
    ENTRY(csrrw)
    ENTRY(csrrwi)
    ENTRY(illegal) {
        const uint32_t word = code_->words[static_cast<size_t>(op - ops)];
        SYNC();
        if (!bus_->coprocessor(word, x)) return fail(FaultKind::kIllegalInstruction, word, 4, 0);
        x[0] = 0;
        AFTER_ELSEWHERE(Reach::kDevice);
    }
    ENTRY(end_of_code) {
        SYNC();
        return fail(FaultKind::kFetchUnmapped, pc, 4, 0);
    }
    ENTRY(checkpoint) {
        if (skew + op->cycles_before >= cycle_limit) STOP(kLimit);
        goto* kLabels[code_->behind_checkpoint[static_cast<size_t>(op - ops)]];
    }
}

}  // namespace softmetal::riscv
