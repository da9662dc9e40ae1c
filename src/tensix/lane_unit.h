// The SFPU as one processor's instructions drive it: operations on named vectors and raw Tensix instructions. Knows
// Dst; knows neither clocks nor tile operations.
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <vector>

#include "softmetal/abi/lanes.h"
#include "tensix/lane_request.h"
#include "tensix/lane_state.h"
#include "tensix/lane_values.h"

namespace softmetal::tensix {

const char* lane_op_name(abi::LaneOp op);
// "SFPMAD", or "" for an opcode that does not exist.
const char* tensix_instruction_name(uint32_t instruction);

class LaneUnit {
public:
    explicit LaneUnit(LaneArch arch);

    // Whether the word is for the coprocessor at all.
    static bool understands(uint32_t word);
    // Throws UserError for what a kernel did wrong and UnsupportedError naming the instruction that is not built.
    LaneEffect execute(const LaneRequest& request, Dst& dst, DstHalf half);

private:
    struct Call;
    void run_value_op(Call& call);
    bool run_float_op(Call& call);
    bool run_bit_op(Call& call);
    bool run_transfer_op(Call& call);
    bool run_condition_op(Call& call);
    bool run_group_op(Call& call);
    void run_mad(Call& call);
    void run_tensix(uint32_t instruction, Call& call);
    void run_recorded(uint32_t instruction, Call& call);
    void run_sfpu_instruction(uint32_t opcode, uint32_t instruction, Call& call);
    void run_mad_instruction(uint32_t opcode, uint32_t instruction, Call& call);
    void run_simple_instruction(uint32_t opcode, uint32_t instruction, Call& call);
    void run_field_instruction(uint32_t opcode, uint32_t instruction, Call& call);
    void run_swap(uint32_t c, uint32_t d, uint32_t mode);
    void run_transpose();
    void run_shift2(uint32_t instruction, Call& call);
    void run_row_instruction(uint32_t opcode, uint32_t instruction);
    void set_config16(uint32_t instruction);
    uint32_t read(uint32_t reg, Call& call);
    template <typename F>
    void write_lanes(uint32_t reg, F value);

    LaneState state_;
    LaneValues values_;
    std::array<uint32_t, 8> staged_{};
    std::array<uint32_t, 4> second_{};
    // The result that comes late: a vector's name, or registers as a mask.
    uint32_t late_name_ = 0, late_registers_ = 0;

    static constexpr uint32_t kReplayEntries = 32;
    std::array<uint32_t, kReplayEntries> replay_{};
    uint32_t recording_left_ = 0, recording_at_ = 0;
    bool execute_while_recording_ = false;
};

}  // namespace softmetal::tensix
