// Scalar statements of the reader and of the writer: names, places, text.
#include "engine/emit_scalar.h"

#include <algorithm>

#include "engine/scalar_work.h"
#include "tile_ops.h"

namespace softmetal::tilelang::engine {

using namespace tvm;
using namespace tvm::tirx;

void NameVariables(IndexText& names, const Launch& launch, const Program& program) {
    for (const Var& var : launch.block_vars) names.Name(var);
    Walk(program.body, [&](const NodePtr& node) {
        if (node->kind == Node::kLoop || node->kind == Node::kLet) names.Name(node->var);
    });
}

std::vector<const BufferNode*> MovedTensors(const Program& program, bool by_writer) {
    std::vector<const BufferNode*> moved;
    Walk(program.body, [&](const NodePtr& node) {
        if (node->kind != (by_writer ? Node::kStore : Node::kLoad)) return;
        const BufferNode* buffer = node->global->buffer.get();
        if (std::find(moved.begin(), moved.end(), buffer) == moved.end()) moved.push_back(buffer);
    });
    return moved;
}

ScalarCode PrintScalarCode(const Launch& launch, const Program& program, bool by_writer, int64_t cores) {
    ScalarCode code;
    std::vector<const Node*> nodes;
    std::vector<Stmt> statements;
    std::map<Data, Buffer> used;
    Walk(program.body, [&](const NodePtr& node) {
        if (!node->scalar || node->scalar->by_writer != by_writer) return;
        nodes.push_back(node.get());
        statements.push_back(Lowered(launch, *node->scalar));
        const Touched touched = TouchedBy(statements.back());
        used.insert(touched.read.begin(), touched.read.end());
        used.insert(touched.set.begin(), touched.set.end());
    });
    if (nodes.empty()) return code;
    auto is_used = [&](const Buffer& buffer) { return used.count(buffer->data.get()) > 0; };
    Launch part = launch;
    part.global.clear(), part.on_chip.clear();
    std::copy_if(launch.global.begin(), launch.global.end(), std::back_inserter(part.global), is_used);
    std::copy_if(launch.on_chip.begin(), launch.on_chip.end(), std::back_inserter(part.on_chip), is_used);
    code.tensors = part.global;

    ScalarPlacement placement;
    placement.memory = kMemory[by_writer];
    const auto moved = MovedTensors(program, by_writer);
    placement.first_argument = moved.size();
    if (!moved.empty()) {
        placement.first_layout = std::string(moved.back()->name) + "_layout.next_compile_time_args_offset()";
    }
    IndexText names;
    NameVariables(names, launch, program);
    auto name = [&](const Var& var) { placement.names.push_back({var, names.Name(var)}); };
    for (const Var& var : launch.block_vars) name(var);
    Walk(program.body, [&](const NodePtr& node) {
        if (node->kind == Node::kLoop || node->kind == Node::kLet) name(node->var);
    });
    try {
        code.fragments = PrintScalarFragments(part, statements, cores, placement);
    } catch (const ffi::Error& error) {
        throw Declined{error.message()};
    }
    for (size_t i = 0; i < nodes.size(); ++i) code.texts[nodes[i]] = code.fragments.texts[i];
    return code;
}

}  // namespace softmetal::tilelang::engine
