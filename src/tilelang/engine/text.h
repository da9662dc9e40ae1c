// Writes the C++ text of one kernel: includes and constants gathered from use, indented lines, index expressions.
#pragma once

#include <map>
#include <set>
#include <string>
#include <vector>

#include "engine/program.h"

namespace softmetal::tilelang::engine {

class KernelText {
public:
    explicit KernelText(std::string base_header) { Include(std::move(base_header)); }

    void Include(const std::string& header) { headers_.insert(header); }
    // A named number; what is never mentioned is never declared. `text` is its spelling, the number when empty.
    std::string Const(const std::string& name, int64_t value, const std::string& text = "");
    // The next runtime argument, as a variable of that name.
    std::string Arg(const std::string& name, const std::string& column);
    // The number of the first runtime argument behind all that have names.
    std::string FirstListed();
    // A function that stands before kernel_main, once.
    void Helper(const std::string& text);

    void Line(const std::string& text);
    void Comment(const std::string& text) { Line("// " + text); }
    void Blank();
    // Lines that are laid out already, from the margin; they move in as far as the text has.
    void Block(const std::string& lines);
    // The same, with the margin of the function's body already.
    void Laid(const std::string& lines) { body_ += lines; }
    // Arguments that other text reads by their number.
    void AddColumns(const std::vector<std::string>& columns) {
        columns_.insert(columns_.end(), columns.begin(), columns.end());
    }
    void Open(const std::string& head);
    void Close();
    // `for (uint32_t var = 0; var < count; var += step) {`, or nothing when it would run once. Returns the variable's
    // spelling, "0" in that case.
    std::string OpenLoop(const std::string& var, const std::string& count, int64_t value, int64_t step = 1);
    // The same up to a number that is known when the kernel runs.
    std::string OpenLoopTo(const std::string& var, const std::string& end);
    void CloseLoop(const std::string& var) {
        if (var != "0") Close();
    }

    const std::vector<std::string>& Columns() const { return columns_; }
    std::string Finish(const std::string& about);

private:
    std::set<std::string> headers_;
    std::vector<std::pair<std::string, std::string>> constants_;
    std::vector<std::string> arguments_, columns_, helpers_;
    std::string body_;
    bool lists_ = false;
    int indent_ = 1;
};

// Index expressions of the user's program. Variables get names that are unique in the kernel.
class IndexText {
public:
    std::string Name(const Var& var);
    bool Knows(const tvm::tirx::VarNode& var) const { return names_.count(&var) > 0; }
    std::string operator()(const PrimExpr& expr) { return Print(expr, 0); }

private:
    std::string Print(const PrimExpr& expr, int outer);
    std::string Infix(const PrimExpr& a, const PrimExpr& b, const char* op, int own, int outer);

    std::map<const tvm::tirx::VarNode*, std::string> names_;
    std::set<std::string> taken_;
};

// Sums and products of spelled numbers, without what adds or multiplies nothing.
std::string Sum(const std::vector<std::string>& terms);
std::string Times(const std::string& a, const std::string& name, int64_t value);
// "acc_s" -> "AccS".
std::string Camel(const std::string& name);

}  // namespace softmetal::tilelang::engine
