// The three kernels of a planned Program as text.
#pragma once

#include "engine/emit_scalar.h"
#include "engine/plan.h"
#include "engine/text.h"

namespace softmetal::tilelang::engine {

struct EmittedKernel {
    std::string source;
    std::vector<std::string> accessors;  // tensors, in order
    std::vector<std::string> columns;    // runtime arguments: "address:<tensor>", "first_block", "blocks",
                                         // "shared:<buffer>:<what>", "scalar:<parameter>"
};

EmittedKernel EmitReader(const Launch& launch, const Program& program, const Plan& plan, const ScalarCode& scalar);
EmittedKernel EmitWriter(const Launch& launch, const Program& program, const Plan& plan, const ScalarCode& scalar);
EmittedKernel EmitCompute(const Launch& launch, const Program& program, const Plan& plan);

// A processor's way through a Program: every kernel takes the same loops and conditions and does its own statements.
class KernelWalk {
public:
    KernelWalk(const Launch& launch, const Program& program, const Plan& plan, const std::string& header)
        : launch_(launch), program_(program), plan_(plan), text_(header) {
        NameVariables(index_, launch, program);
    }
    virtual ~KernelWalk() = default;

protected:
    virtual bool Works(const Node& node) const = 0;
    // Emits body[i], which is no loop, condition or let; returns how many statements it took.
    virtual size_t Emit(const Body& body, size_t i) = 0;
    virtual void BeforeNested(const Node&) {}
    virtual void BetweenBranches() {}
    virtual void AfterNested(const Node&) {}
    virtual void AfterStatement(const Body&, size_t) {}

    bool WorksInside(const Node& node) const;
    void WalkBlocks();
    void WalkBody(const Body& body);

    std::string Cb(const ChipPtr& chip);
    std::string Tiles(const ChipPtr& chip);
    std::string Cb(const ConstantTiles& tiles);
    // The id under which copies to Dst read a buffer.
    std::string CbCopied(const ChipPtr& chip);

    const Launch& launch_;
    const Program& program_;
    const Plan& plan_;
    KernelText text_;
    IndexText index_;

private:
    void WalkNode(const Node& node);
};

}  // namespace softmetal::tilelang::engine
