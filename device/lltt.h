// Recording Tensix instructions and playing them again.
#pragma once

#include "core/tensix_instructions.h"

namespace lltt {

enum ExecBool : bool { NoExec, Exec };

// The next `length` instructions go to the replay buffer, from entry `start` on; with Exec they also run.
template <ExecBool execute = NoExec>
inline __attribute__((always_inline)) void record(unsigned start, unsigned length) {
    TT_REPLAY(start, length, static_cast<unsigned>(execute), 1);
}
inline __attribute__((always_inline)) void replay(unsigned start, unsigned length) {
    TT_REPLAY(start, length, 0, 0);
}
constexpr uint32_t replay_insn(unsigned start, unsigned length) {
    return TT_OP_REPLAY(start, length, 0, 0);
}

}  // namespace lltt
