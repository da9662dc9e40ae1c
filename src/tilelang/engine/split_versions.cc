// SplitVersions: a buffer that is set anew has a new buffer from there on.
#include <algorithm>

#include "engine/arrange.h"

namespace softmetal::tilelang::engine {
namespace {

// Whether a loop or condition sets a chip before it reads it, so that it needs nothing from before.
bool SetsFirst(const Node& node, const ChipPtr& chip) {
    for (const Body* body : {&node.body, &node.otherwise}) {
        for (const NodePtr& inner : *body) {
            if (!Touches(*inner, chip)) continue;
            if (Sets(*inner, chip) ? ReadsItself(inner, chip) : !SetsFirst(*inner, chip)) return false;
            break;
        }
    }
    return Writes(node, chip);
}

// Loops one after another that each set a buffer for themselves have buffers of their own.
void SplitLoops(Program& program, const ChipPtr& chip) {
    const Home home = HomeOf(program, chip);
    std::vector<NodePtr> users;
    for (const NodePtr& node : *home.body) {
        if (Touches(*node, chip)) users.push_back(node);
    }
    const bool apart = std::all_of(users.begin(), users.end(), [&](const NodePtr& node) {
        return node->kind == Node::kLoop && SetsFirst(*node, chip);
    });
    if (!apart) return;
    for (size_t i = 1; i < users.size(); ++i) {
        const ChipPtr own = Renamed(program, chip, "");
        RenameReads(users[i], chip, own);
        RenameWrites(users[i], chip, own);
    }
}

}  // namespace

void SplitVersions(Program& program) {
    for (const ChipPtr& chip : std::vector<ChipPtr>(program.chips)) SplitLoops(program, chip);
    const std::vector<ChipPtr> chips = program.chips;
    for (const ChipPtr& chip : chips) {
        const Home home = HomeOf(program, chip);
        if (home.first == home.body->size()) continue;
        ChipPtr current = chip;
        bool loaded = Fills(*(*home.body)[home.first], chip);
        for (size_t i = home.first + 1; i <= home.last; ++i) {
            const NodePtr& node = (*home.body)[i];
            if (current != chip) RenameReads(node, chip, current);
            const bool sets = Sets(*node, chip);
            if (sets && (loaded || Fills(*node, chip))) {
                loaded = Fills(*node, chip);
                current = Renamed(program, chip, "");
            }
            if (current != chip) RenameWrites(node, chip, current);
        }
    }
    auto unused = [&](const ChipPtr& chip) {
        const Home home = HomeOf(program, chip);
        return home.first == home.body->size();
    };
    auto& all = program.chips;
    all.erase(std::remove_if(all.begin(), all.end(), unused), all.end());
}

}  // namespace softmetal::tilelang::engine
