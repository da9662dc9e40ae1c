// The registers of the SFPU and of Dst as SFPI names them: dst_reg, l_reg, the constants.
#pragma once

#include "sfpi/conditions.h"

namespace sfpi {

// The eight registers of the SFPU.
enum class LRegs : uint8_t { LReg0, LReg1, LReg2, LReg3, LReg4, LReg5, LReg6, LReg7, LRegCount = SFP_LREG_COUNT };

namespace impl_ {

constexpr uint32_t kNoAddrMod = softmetal::abi::kNoAddrMod;
constexpr bool kWormhole =
#if defined(ARCH_BLACKHOLE)
    false;
#else
    true;
#endif

// The instruction's format for a kind of vector and a layout; a layout that does not go with the kind does not compile.
enum class Kind { kFloat, kFloat16a, kFloat16b, kInt, kUInt, kMag, kUInt16, kSMag, kSMag16 };
template <Kind kind, DataLayout layout>
constexpr uint32_t format_of() {
    constexpr DataLayout chosen = layout != DataLayout::Default ? layout
                                  : kind == Kind::kFloat        ? DataLayout::FSrcB
                                  : kind == Kind::kFloat16a     ? DataLayout::F16a
                                  : kind == Kind::kFloat16b     ? DataLayout::F16b
                                  : kind == Kind::kInt          ? (kWormhole ? DataLayout::SM32 : DataLayout::I32)
                                  : kind == Kind::kUInt         ? DataLayout::U32
                                  : kind == Kind::kMag          ? DataLayout::M32
                                  : kind == Kind::kUInt16       ? DataLayout::U16
                                  : kind == Kind::kSMag         ? DataLayout::SM32
                                                                : DataLayout::SM16;
    constexpr bool is_float = kind <= Kind::kFloat16b;
    constexpr bool is_unsigned = kind == Kind::kUInt || kind == Kind::kMag || kind == Kind::kUInt16;
    if constexpr (is_float && chosen == DataLayout::FSrcB) return SFPLOAD_MOD0_FMT_SRCB;
    if constexpr (is_float && chosen == DataLayout::F32) return SFPLOAD_MOD0_FMT_FP32;
    if constexpr (is_float && chosen == DataLayout::F16a && kind != Kind::kFloat16b) return SFPLOAD_MOD0_FMT_FP16A;
    if constexpr (is_float && chosen == DataLayout::F16b && kind != Kind::kFloat16a) return SFPLOAD_MOD0_FMT_FP16B;
    if constexpr (kind == Kind::kInt && chosen == DataLayout::I32) return SFPLOAD_MOD0_FMT_INT32;
    if constexpr (kind == Kind::kInt && chosen == DataLayout::SM32)
        return kWormhole ? SFPLOAD_MOD0_FMT_SM32 : SFPLOAD_MOD0_FMT_INT32;
    if constexpr (is_unsigned && (chosen == DataLayout::U32 || chosen == DataLayout::M32))
        return SFPLOAD_MOD0_FMT_INT32;
    if constexpr (is_unsigned && chosen == DataLayout::U16) return SFPLOAD_MOD0_FMT_UINT16;
    if constexpr (is_unsigned && chosen == DataLayout::LO16) return SFPLOAD_MOD0_FMT_LO16;
    if constexpr (is_unsigned && chosen == DataLayout::HI16) return SFPLOAD_MOD0_FMT_HI16;
    if constexpr (kind == Kind::kSMag && chosen == DataLayout::SM32) return SFPLOAD_MOD0_FMT_INT32;
    if constexpr (kind == Kind::kSMag && chosen == DataLayout::I32)
        return kWormhole ? SFPLOAD_MOD0_FMT_SM32 : SFPLOAD_MOD0_FMT_INT32;
    if constexpr ((kind == Kind::kSMag || kind == Kind::kSMag16) && chosen == DataLayout::SM16)
        return SFPLOAD_MOD0_FMT_INT16;
    return UINT32_MAX;
}

// Blackhole's instructions do not convert integers between sign-magnitude and two's complement on their way.
template <Kind kind, DataLayout layout>
constexpr bool converts = !kWormhole && ((kind == Kind::kInt && layout == DataLayout::SM32) ||
                                         (kind == Kind::kSMag && layout == DataLayout::I32));
sfpi_inline sfpu_t other_integer(sfpu_t value);

// 32 elements of Dst.
// `raw` is an instruction's format given as a number, as older kernels do; it goes with any kind of vector.
template <DataLayout layout = DataLayout::Default, int raw = -1>
class DstElement {
public:
    sfpi_inline constexpr explicit DstElement(int row, int addr_mode = -1) : row_(row), addr_mode_(addr_mode) {}
    sfpi_inline constexpr DstElement(const DstElement&) = default;
    template <DataLayout other = DataLayout::Default>
    sfpi_inline constexpr auto mode(int addr_mode = -1) const {
        return DstElement < other != DataLayout::Default ? other
                                                         : layout > (row_, addr_mode >= 0 ? addr_mode : addr_mode_);
    }
    template <unsigned format>
    sfpi_inline constexpr auto mode(int addr_mode = -1) const {
        return DstElement<layout, static_cast<int>(format)>(row_, addr_mode >= 0 ? addr_mode : addr_mode_);
    }
    sfpi_inline constexpr int get() const { return row_; }

    sfpi_inline operator vFloat() const { return load<Kind::kFloat>(); }
    sfpi_inline operator vFloat16a() const { return vFloat16a(load<Kind::kFloat16a>()); }
    sfpi_inline operator vFloat16b() const { return vFloat16b(load<Kind::kFloat16b>()); }
    sfpi_inline operator vInt() const { return load<Kind::kInt>(); }
    sfpi_inline operator vUInt() const { return load<Kind::kUInt>(); }
    sfpi_inline operator vMag() const { return vMag(load<Kind::kMag>()); }
    sfpi_inline operator vUInt16() const { return vUInt16(load<Kind::kUInt16>()); }
    sfpi_inline operator vSMag() const { return vSMag(load<Kind::kSMag>()); }
    sfpi_inline operator vSMag16() const { return vSMag16(load<Kind::kSMag16>()); }

    sfpi_inline void operator=(vFloat value) const { store<Kind::kFloat>(value.get()); }
    sfpi_inline void operator=(Product value) const { store<Kind::kFloat>(value.get()); }
    sfpi_inline void operator=(vFloat16a value) const { store<Kind::kFloat16a>(value.get()); }
    sfpi_inline void operator=(vFloat16b value) const { store<Kind::kFloat16b>(value.get()); }
    sfpi_inline void operator=(vInt value) const { store<Kind::kInt>(value.get()); }
    sfpi_inline void operator=(vUInt value) const { store<Kind::kUInt>(value.get()); }
    sfpi_inline void operator=(vMag value) const { store<Kind::kMag>(value.get()); }
    sfpi_inline void operator=(vUInt16 value) const { store<Kind::kUInt16>(value.get()); }
    sfpi_inline void operator=(vSMag value) const { store<Kind::kSMag>(value.get()); }
    sfpi_inline void operator=(vSMag16 value) const { store<Kind::kSMag16>(value.get()); }
    sfpi_inline void operator=(float value) const { *this = vFloat(value); }
    sfpi_inline void operator=(const DstElement& value) const { *this = vFloat(value); }
    sfpi_inline vFloat operator-() const { return -vFloat(*this); }

private:
    sfpi_inline uint32_t modifier() const { return addr_mode_ < 0 ? kNoAddrMod : static_cast<uint32_t>(addr_mode_); }
    template <Kind kind>
    sfpi_inline sfpu_t load() const {
        constexpr uint32_t format = raw >= 0 ? static_cast<uint32_t>(raw) : format_of<kind, layout>();
        static_assert(format != UINT32_MAX, "dst_reg[i].mode<layout>() is not a layout of this kind of vector");
        sfpu_t value;
        if (in_the_word()) {
            value = sfpu_t{lanes::make_from_row<LaneOp::kLoadRow, format>(static_cast<uint32_t>(row_))};
        } else {
            value = make<LaneOp::kLoad, format>(static_cast<uint32_t>(row_), modifier());
        }
        if constexpr (converts<kind, layout>) return other_integer(value);
        return value;
    }
    template <Kind kind>
    sfpi_inline void store(sfpu_t value) const {
        constexpr uint32_t format = raw >= 0 ? static_cast<uint32_t>(raw) : format_of<kind, layout>();
        static_assert(format != UINT32_MAX, "dst_reg[i].mode<layout>() is not a layout of this kind of vector");
        if constexpr (converts<kind, layout>) value = other_integer(value);
        if (in_the_word()) {
            lanes::run_at_row<LaneOp::kStoreRow, format>(value.name, static_cast<uint32_t>(row_));
        } else {
            lanes::run<LaneOp::kStore, format>(value.name, static_cast<uint32_t>(row_) | modifier() << 16);
        }
    }
    // Rows that the compiler knows cost the processor nothing.
    sfpi_inline bool in_the_word() const {
#ifdef __OPTIMIZE__
        return __builtin_constant_p(row_) && __builtin_constant_p(addr_mode_) && addr_mode_ < 0 && row_ >= 0 &&
               static_cast<uint32_t>(row_) < lanes::LaneWord::kRows;
#else
        return false;
#endif
    }

    int row_;
    int addr_mode_;
};

// dst_reg[i]: the i-th 32 elements from the row counter on; dst_reg++ moves the counter.
class DstRegFile {
public:
    constexpr DstRegFile() = default;
    DstRegFile(const DstRegFile&) = delete;
    sfpi_inline constexpr DstElement<> operator[](int i) const {
        return DstElement<>(i * static_cast<int>(SFP_DESTREG_STRIDE));
    }
    sfpi_inline void operator++() const { *this += 1; }
    sfpi_inline void operator++(int) const { *this += 1; }
    sfpi_inline void operator+=(int i) const {
        lanes::run<LaneOp::kIncrementRow>(static_cast<uint32_t>(i) * SFP_DESTREG_STRIDE);
    }
};

// l_reg[LRegs::LReg3]: a register by its number, where SFPI meets raw instructions.
class LRegister {
public:
    sfpi_inline constexpr explicit LRegister(uint32_t number) : number_(number) {}
    sfpi_inline constexpr LRegister(const LRegister&) = default;
    sfpi_inline constexpr uint32_t get() const { return number_; }
    sfpi_inline operator sfpu_t() const { return make<LaneOp::kReadRegister>(number_); }
    template <class T, std::enable_if_t<is_vector<T>>* = nullptr>
    sfpi_inline operator T() const {
        return T(sfpu_t(*this));
    }
    sfpi_inline sfpu_t operator=(vVal value) const {
        lanes::run<LaneOp::kWriteRegister>(value.name(), number_);
        return value.get();
    }
    sfpi_inline const LRegister& operator=(const LRegister& other) const {
        *this = vVal(sfpu_t(other));
        return *this;
    }
    sfpi_inline void in_use() const {}

private:
    uint32_t number_;
};

class LRegFile {
public:
    constexpr LRegFile() = default;
    LRegFile(const LRegFile&) = delete;
    sfpi_inline constexpr LRegister operator[](LRegs number) const { return LRegister(static_cast<uint32_t>(number)); }
};

// A constant register; the programmable ones may be assigned.
template <class T>
class ConstantRegister {
public:
    sfpi_inline constexpr explicit ConstantRegister(uint32_t number) : number_(number) {}
    ConstantRegister(const ConstantRegister&) = default;
    sfpi_inline operator T() const { return make<LaneOp::kReadRegister>(number_); }
    sfpi_inline void operator=(T value) const { lanes::run<LaneOp::kConfigure>(value.name(), number_); }
    template <class U, std::enable_if_t<std::is_constructible_v<T, const U&> && !is_vector<U>>* = nullptr>
    sfpi_inline void operator=(U value) const {
        *this = T(value);
    }
    sfpi_inline T operator-() const { return -T(*this); }

private:
    uint32_t number_;
};

}  // namespace impl_

// Dst as vectors of 32 elements: dst_reg[i] reads and writes, dst_reg++ steps on.
constexpr impl_::DstRegFile dst_reg;
// The SFPU's registers by number: l_reg[LRegs::LReg0].
constexpr impl_::LRegFile l_reg;

// Constants with a register of their own.
constexpr impl_::ConstantRegister<vFloat> vConst0(CREG_IDX_0);
constexpr impl_::ConstantRegister<vFloat> vConst1(CREG_IDX_1);
constexpr impl_::ConstantRegister<vFloat> vConstNeg1(CREG_IDX_NEG_1);
constexpr impl_::ConstantRegister<vFloat> vConst0p8373(CREG_IDX_0P837300003);
// Constants that a kernel sets, as floats and as integers.
constexpr impl_::ConstantRegister<vFloat> vConstFloatPrgm0(CREG_IDX_PRGM1);
constexpr impl_::ConstantRegister<vFloat> vConstFloatPrgm1(CREG_IDX_PRGM2);
constexpr impl_::ConstantRegister<vFloat> vConstFloatPrgm2(CREG_IDX_PRGM3);
constexpr impl_::ConstantRegister<vInt> vConstIntPrgm0(CREG_IDX_PRGM1);
constexpr impl_::ConstantRegister<vInt> vConstIntPrgm1(CREG_IDX_PRGM2);
constexpr impl_::ConstantRegister<vInt> vConstIntPrgm2(CREG_IDX_PRGM3);
// Twice the lane's number.
constexpr impl_::ConstantRegister<vInt> vConstTileId(CREG_IDX_TILEID);

}  // namespace sfpi
