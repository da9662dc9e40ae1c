// The compiler's own functions for the SFPU that kernels call directly.
#pragma once

#include "sfpi/conversions.h"

using __xtt_vector = sfpi::impl_::sfpu_t;

#define __builtin_rvtt_sfpload(row, format, addr_mode) \
    (sfpi::impl_::make<sfpi::impl_::LaneOp::kLoad, (format)>(static_cast<uint32_t>(row), sfpi::impl_::kNoAddrMod))
#define __builtin_rvtt_sfpstore(value, row, format, addr_mode)       \
    (sfpi::impl_::lanes::run<sfpi::impl_::LaneOp::kStore, (format)>( \
        (value).name, static_cast<uint32_t>(row) | sfpi::impl_::kNoAddrMod << 16))
#define __builtin_rvtt_sfpreadlreg(number) \
    (sfpi::impl_::make<sfpi::impl_::LaneOp::kReadRegister>(static_cast<uint32_t>(number)))
#define __builtin_rvtt_sfpwritelreg(value, number) \
    (sfpi::impl_::lanes::run<sfpi::impl_::LaneOp::kWriteRegister>((value).name, static_cast<uint32_t>(number)))
#define __builtin_rvtt_sfpmad(a, b, c, mode) \
    (sfpi::impl_::sfpu_t{sfpi::impl_::lanes::multiply_add((a).name, (b).name, (c).name)})
#define __builtin_rvtt_sfpmul(a, b, mode) (sfpi::impl_::make<sfpi::impl_::LaneOp::kMul>((a).name, (b).name))
#define __builtin_rvtt_sfpadd(a, b, mode) (sfpi::impl_::make<sfpi::impl_::LaneOp::kAdd>((a).name, (b).name))
#define __builtin_rvtt_sfpcast(value, mode) (sfpi::impl_::make<sfpi::impl_::LaneOp::kCast, (mode)>((value).name))
#define __builtin_rvtt_sfpsetsgn_i(value, sign, mode) \
    (sfpi::impl_::make<sfpi::impl_::LaneOp::kSetSignScalar>((value).name, static_cast<uint32_t>(sign)))
#define __builtin_rvtt_sfparecip(value, mode) \
    (sfpi::impl_::make<sfpi::impl_::LaneOp::kApproxRecip, (mode)>((value).name))
#define __builtin_rvtt_ttincrwc(carry, rows, b, a) \
    (sfpi::impl_::lanes::run<sfpi::impl_::LaneOp::kIncrementRow>(static_cast<uint32_t>(rows)))
