// Formats DPRINT values the way iostreams would. Knows no cores.
#include "chip/print_line.h"

#include <fmt/format.h>

#include <bit>
#include <cmath>
#include <utility>

#include "softmetal/error.h"
#include "tensix/formats.h"

namespace softmetal::chip {

using abi::PrintKind;

void PrintLine::put(std::string text) {
    if (text.size() < width_) line_.append(width_ - text.size(), ' ');
    width_ = 0;  // as in iostreams, for one value only
    line_ += text;
}

void PrintLine::integer(uint64_t magnitude, bool negative) {
    std::string digits = base_ == 16  ? fmt::format("{:x}", magnitude)
                         : base_ == 8 ? fmt::format("{:o}", magnitude)
                                      : fmt::format("{}", magnitude);
    put(negative ? "-" + digits : digits);
}

void PrintLine::real(double value) {
    put(fixed_ ? fmt::format("{:.{}f}", value, precision_) : fmt::format("{:.{}g}", value, precision_));
}

void PrintLine::value_with_options(PrintKind kind, uint32_t lo, uint32_t hi) {
    const uint64_t wide = uint64_t{hi} << 32 | lo;
    const std::string format = "{:" + options_ + "}";
    const auto write = [&](const auto& value, const char* otherwise = "{}") {
        line_ += fmt::format(fmt::runtime(options_.empty() ? otherwise : format), value);
    };
    switch (kind) {
        case PrintKind::kU32:
            return write(lo);
        case PrintKind::kI32:
            return write(static_cast<int32_t>(lo));
        case PrintKind::kU64:
            return write(wide);
        case PrintKind::kI64:
            return write(static_cast<int64_t>(wide));
        case PrintKind::kI8:
            return write(static_cast<int>(static_cast<int8_t>(lo)));
        case PrintKind::kF32:
            return write(std::bit_cast<float>(lo));
        case PrintKind::kF64:
            return write(std::bit_cast<double>(wide));
        case PrintKind::kBf16:
            return write(std::bit_cast<float>(lo << 16), "{:.9g}");
        case PrintKind::kF16:
            return write(tensix::fp32_from_fp16(static_cast<uint16_t>(lo)), "{:.9g}");
        case PrintKind::kBool:
            return write(lo != 0);
        case PrintKind::kChar:
            return write(static_cast<char>(lo));
        case PrintKind::kPointer:
            return write(lo, "{:#x}");
        default:
            throw UnsupportedError(
                fmt::format("DEVICE_PRINT of kind {} with options is not supported", static_cast<uint32_t>(kind)));
    }
}

void PrintLine::value(PrintKind kind, uint32_t lo, uint32_t hi) {
    if (std::exchange(with_options_, false)) {
        try {
            return value_with_options(kind, lo, hi);
        } catch (const fmt::format_error& error) {
            throw UserError(fmt::format("DEVICE_PRINT with {{:{}}}: {}", options_, error.what()));
        }
    }
    const uint64_t wide = uint64_t{hi} << 32 | lo;
    const auto narrow = static_cast<int64_t>(static_cast<int32_t>(lo));
    // A negative number in hexadecimal or octal shows its bits, as printf and iostreams do.
    const bool show_bits = base_ != 10;
    switch (kind) {
        case PrintKind::kU32:
            return integer(lo, false);
        case PrintKind::kI32:
            return show_bits ? integer(lo, false) : integer(std::abs(narrow), narrow < 0);
        case PrintKind::kU64:
            return integer(wide, false);
        case PrintKind::kI64: {
            const bool negative = !show_bits && static_cast<int64_t>(wide) < 0;
            return integer(negative ? 0 - wide : wide, negative);
        }
        case PrintKind::kI8: {
            const int value = static_cast<int8_t>(lo);
            return show_bits ? integer(lo & 0xff, false) : integer(static_cast<uint64_t>(std::abs(value)), value < 0);
        }
        case PrintKind::kF32:
            return real(std::bit_cast<float>(lo));
        case PrintKind::kBf16:
            return real(std::bit_cast<float>(lo << 16));
        case PrintKind::kF16:
            return real(tensix::fp32_from_fp16(static_cast<uint16_t>(lo)));
        case PrintKind::kChar:
            return put(std::string(1, static_cast<char>(lo)));
        case PrintKind::kPointer:
            return put(fmt::format("{:#x}", lo));
        case PrintKind::kSetBase:
            base_ = lo;
            return;
        case PrintKind::kSetPrecision:
            precision_ = lo;
            return;
        case PrintKind::kSetFixed:
            fixed_ = true;
            return;
        case PrintKind::kSetDefaultFloat:
            fixed_ = false;
            return;
        case PrintKind::kSetWidth:
            width_ = lo;
            return;
        case PrintKind::kEndLine:
            line_ += '\n';
            return;
        case PrintKind::kBool:
            return integer(lo, false);
        case PrintKind::kF64:
            return real(std::bit_cast<double>(wide));
        case PrintKind::kText:
        case PrintKind::kTile:
        case PrintKind::kSpec:
            break;
    }
    throw UnsupportedError(fmt::format("DPRINT of kind {} is not supported", static_cast<uint32_t>(kind)));
}

bool PrintLine::take_line(std::string& out) {
    const size_t end = line_.find('\n');
    if (end == std::string::npos) return false;
    out = line_.substr(0, end);
    line_.erase(0, end + 1);
    return true;
}

std::string PrintLine::take_rest() {
    return std::exchange(line_, {});
}

}  // namespace softmetal::chip
