// The accesses to elements that a launch makes whatever the data are, with the loops round them. Knows nothing of what
// is made of them.
#pragma once

#include <functional>
#include <optional>
#include <vector>

#include "launch.h"
#include "tile_ops.h"

namespace softmetal::tilelang {

class SureAccesses : public tvm::tirx::StmtExprVisitor {
public:
    explicit SureAccesses(const Launch& launch);
    void Visit();

protected:
    struct Reach {
        int64_t least, largest;
    };
    // A loop's variable, a block's or a thread's index, with the values that it takes, one after another.
    struct Walked {
        tvm::tirx::Var var;
        int64_t first, last;
    };
    // An index as a sum of variables times numbers.
    struct Sum {
        int64_t base;
        std::vector<int64_t> factors;  // of walked(), in order
    };

    // One element in every turn. Where guards() is not empty, only in the turns in which all of them hold.
    virtual void OnElement(const tvm::tirx::Buffer& buffer, const tvm::ffi::Array<tvm::PrimExpr>& indices,
                           bool stored) = 0;
    // What T.copy sets, and from what, or T.fill, from nothing; in turns as above.
    virtual void OnRegion(const Region&, const Region*) {}

    const std::vector<Walked>& walked() const { return walked_; }
    const std::vector<tvm::PrimExpr>& guards() const { return guards_; }
    const tvm::Span& span() const { return span_; }
    std::optional<Sum> SumOf(const tvm::PrimExpr& index);
    // The smallest and the largest value of a sum of walked variables: both come up.
    std::optional<Reach> ReachOf(const tvm::PrimExpr& index);
    // Between which values an index of any kind lies: neither has to come up.
    Reach BoundsOf(const tvm::PrimExpr& index);

    tvm::arith::Analyzer analyzer_;

private:
    void Walk(const tvm::tirx::Var& var, int64_t first, int64_t count);
    void Maybe(const std::function<void()>& visit);
    void TileOperator(const tvm::tirx::CallNode* op, const std::string& name);
    void Element(const tvm::tirx::Buffer& buffer, const tvm::ffi::Array<tvm::PrimExpr>& indices, bool stored);

    void VisitStmt(const tvm::tirx::Stmt& stmt) final;
    void VisitStmt_(const tvm::tirx::ForNode* op) final;
    void VisitStmt_(const tvm::tirx::WhileNode* op) final;
    void VisitStmt_(const tvm::tirx::IfThenElseNode* op) final;
    void VisitStmt_(const tvm::tirx::BufferStoreNode* op) final;
    void VisitExpr_(const tvm::tirx::BufferLoadNode* op) final;
    void VisitExpr_(const tvm::tirx::CallNode* op) final;
    void VisitExpr_(const tvm::tirx::SelectNode* op) final;
    void VisitExpr_(const tvm::tirx::AndNode* op) final;
    void VisitExpr_(const tvm::tirx::OrNode* op) final;

    const Launch& launch_;
    std::vector<Walked> walked_;
    std::vector<tvm::PrimExpr> guards_;
    int maybe_ = 0;
    tvm::Span span_;
};

}  // namespace softmetal::tilelang
