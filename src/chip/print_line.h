// The text that one processor's DPRINT builds up, with iostream-like settings. Knows no cores and no order between
// processors.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "softmetal/abi/calls.h"

namespace softmetal::chip {

class PrintLine {
public:
    void text(std::string_view text) { line_ += text; }
    // The next value is written as fmt would with these options.
    void spec(std::string_view options) {
        options_ = options;
        with_options_ = true;
    }
    // Any kind that prints one value or changes a setting.
    void value(abi::PrintKind kind, uint32_t lo, uint32_t hi);

    bool empty() const { return line_.empty(); }
    // What stands before the next newline, if there is one; takes it out.
    bool take_line(std::string& out);
    std::string take_rest();

private:
    void value_with_options(abi::PrintKind kind, uint32_t lo, uint32_t hi);
    void put(std::string text);
    void integer(uint64_t magnitude, bool negative);
    void real(double value);

    std::string line_;
    unsigned base_ = 10, precision_ = 6, width_ = 0;
    bool fixed_ = false;
    bool with_options_ = false;
    std::string options_;
};

}  // namespace softmetal::chip
