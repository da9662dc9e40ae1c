// Builds the statement tree of one kernel: loops, named constants and tt calls, as TIR.
#pragma once

#include <functional>
#include <map>
#include <string>
#include <vector>

#include "pch.h"
#include "tt_ops.h"

namespace softmetal::tilelang {

class KernelBuilder {
public:
    using Expr = tvm::PrimExpr;
    using Body = std::function<void()>;

    // A named compile-time number. Only those that the body uses end up in the kernel, in order of first mention.
    tvm::tirx::Var Const(const std::string& name, int64_t value);
    static Expr Number(int64_t value) { return tvm::IntImm(tvm::DataType::UInt(32), value); }

    static Expr Call(const std::string& op, const tvm::ffi::Array<Expr>& args);
    void Do(const std::string& op, const tvm::ffi::Array<Expr>& args = {});
    void Comment(const std::string& text);
    // The second of one name in a scope gets a number.
    tvm::tirx::Var Let(const std::string& name, const Expr& value);
    // The next runtime argument; Args() lists them.
    tvm::tirx::Var Arg(const std::string& name);
    // A loop, or, when it would run once, its body with 0 for the variable.
    void Loop(const std::string& name, const std::string& count_name, int64_t count,
              const std::function<void(Expr)>& body);
    void If(const Expr& condition, const Body& then_body, const Body& else_body);

    const std::vector<std::string>& Args() const { return args_; }
    // The whole tree under its kernel scope.
    tvm::tirx::Stmt Finish(const std::string& kernel);

private:
    tvm::tirx::Stmt Collect(const Body& body);

    std::vector<std::vector<tvm::tirx::Stmt>> open_ = {{}};
    std::vector<std::map<std::string, int64_t>> names_ = {{}};  // in each open scope, how often Let took a name
    std::vector<std::pair<tvm::tirx::Var, int64_t>> constants_;
    std::vector<std::string> args_;
};

}  // namespace softmetal::tilelang
