// Program-to-program passes of the engine path.
#include "engine/arrange.h"

#include <algorithm>
#include <limits>
#include <map>
#include <set>

#include "engine/functions.h"
#include "engine/simplify.h"
#include "tile_ops.h"

namespace softmetal::tilelang::engine {
namespace {

void Rename(std::vector<ChipUse>& uses, const ChipPtr& from, const ChipPtr& to) {
    for (ChipUse& use : uses) {
        if (use.chip == from) use.chip = to;
    }
}

void RenameReads(const NodePtr& node, const ChipPtr& from, const ChipPtr& to) {
    if (node->kind == Node::kStore && node->chip == from) node->chip = to;
    if (node->scalar) Rename(node->scalar->takes, from, to);
    if (node->kind == Node::kCompute) {
        node->result = Replaced(node->result, [&](const ValuePtr& value) -> ValuePtr {
            if (value->chip != from && value->chip_b != from) return nullptr;
            auto copy = std::make_shared<Value>(*value);
            if (copy->chip == from) copy->chip = to;
            if (copy->chip_b == from) copy->chip_b = to;
            return copy;
        });
    }
    for (const NodePtr& inner : node->body) RenameReads(inner, from, to);
    for (const NodePtr& inner : node->otherwise) RenameReads(inner, from, to);
}

void RenameWrites(const NodePtr& node, const ChipPtr& from, const ChipPtr& to) {
    if ((node->kind == Node::kLoad || node->kind == Node::kCompute) && node->chip == from) node->chip = to;
    if (node->scalar) Rename(node->scalar->gives, from, to);
    for (const NodePtr& inner : node->body) RenameWrites(inner, from, to);
    for (const NodePtr& inner : node->otherwise) RenameWrites(inner, from, to);
}

bool ReadsItself(const NodePtr& node, const ChipPtr& chip) {
    const auto reads = ReadsOf(*node);
    return std::find(reads.begin(), reads.end(), chip) != reads.end();
}
int64_t CountOf(const ValuePtr& root, const std::string& op) {
    const auto order = Ordered(root);
    return std::count_if(order.begin(), order.end(), [&](const ValuePtr& value) { return value->op == op; });
}

}  // namespace

Home HomeOf(const Program& program, const ChipPtr& chip) {
    const Body* body = &program.body;
    while (true) {
        Home home{body, body->size(), 0};
        for (size_t i = 0; i < body->size(); ++i) {
            if (!Touches(*(*body)[i], chip)) continue;
            home.first = std::min(home.first, i);
            home.last = i;
        }
        if (home.first == body->size()) return home;  // nobody uses it
        const Node& node = *(*body)[home.first];
        if (home.first != home.last || (node.body.empty() && node.otherwise.empty())) return home;
        auto touches = [&](const NodePtr& inner) { return Touches(*inner, chip); };
        const bool in_body = std::any_of(node.body.begin(), node.body.end(), touches);
        if (in_body && std::any_of(node.otherwise.begin(), node.otherwise.end(), touches)) return home;
        body = in_body ? &node.body : &node.otherwise;
    }
}

void SeparateStores(Program& program) {
    std::set<ChipPtr> computed, read;
    std::map<ChipPtr, int64_t> stores;
    std::map<ChipPtr, tvm::DataType> loaded;
    Walk(program.body, [&](const NodePtr& node) {
        if (node->kind == Node::kStore) ++stores[node->chip];
        if (node->kind == Node::kLoad) loaded[node->chip] = node->global->buffer->dtype;
        if (node->kind != Node::kCompute) return;
        computed.insert(node->chip);
        for (const ChipPtr& chip : ReadsOf(*node)) read.insert(chip);
    });
    ForBodies(program.body, [&](Body& body) {
        for (size_t i = 0; i < body.size(); ++i) {
            const NodePtr store = body[i];
            if (store->scalar) {
                for (ChipUse& use : store->scalar->takes) {
                    const ChipPtr out = Renamed(program, use.chip, "_out");
                    body.insert(body.begin() + i++, MakeCompute(out, MakeLeaf("tile", use.chip), store->span));
                    use.chip = out;
                }
            }
            if (store->kind != Node::kStore) continue;
            const tvm::DataType dtype = store->global->buffer->dtype;
            const bool moves = !computed.count(store->chip) && !read.count(store->chip) && stores[store->chip] == 1;
            if (moves && (!loaded.count(store->chip) || loaded.at(store->chip) == dtype)) continue;
            const ChipPtr out = Renamed(program, store->chip, "_out");
            out->dtype = DTypeName(dtype);
            body.insert(body.begin() + i, MakeCompute(out, MakeLeaf("tile", store->chip), store->span));
            store->chip = out;
            ++i;
        }
    });
}

void MaskEdges(Program& program) {
    std::set<ChipPtr> computed;
    std::set<const tvm::tirx::BufferNode*> stored;
    Walk(program.body, [&](const NodePtr& node) {
        if (node->kind == Node::kStore) stored.insert(node->global->buffer.get());
    });
    Walk(program.body, [&](const NodePtr& node) {
        const bool rewritten = node->kind == Node::kLoad && stored.count(node->global->buffer.get());
        if (node->kind == Node::kCompute || rewritten) computed.insert(node->chip);
    });
    // Loaded buffers end in zeros, which suit sums and products.
    auto needs = [&](const ChipPtr& chip, bool columns, bool zeros_suit) {
        return (columns ? chip->cols : chip->rows) % 32 != 0 && (!zeros_suit || computed.count(chip));
    };
    auto mask = [&](Body& body, size_t& i, ChipPtr& chip, bool columns, double outside) {
        auto inside = MakeLeaf("pattern", nullptr);
        const int64_t last = (columns ? chip->cols : chip->rows) - 1;
        (columns ? inside->col_sign : inside->row_sign) = -1;
        inside->offset = tvm::IntImm(tvm::DataType::Int(32), last);
        inside->residue = last % 32;
        const ChipPtr masked = Renamed(program, chip, "_masked");
        const auto value = Simplified("where", {inside, MakeLeaf("tile", chip), MakeNumber(outside)});
        body.insert(body.begin() + i, MakeCompute(masked, value, body[i]->span));
        ++i;
        chip = masked;
    };
    ForBodies(program.body, [&](Body& body) {
        for (size_t i = 0; i < body.size(); ++i) {
            if (body[i]->kind != Node::kCompute) continue;
            for (const ValuePtr& value : Ordered(body[i]->result)) {
                const double lowest = -std::numeric_limits<double>::infinity();
                const bool sum = value->kind == "sum";
                if (value->op == "reduce" && needs(value->chip, value->over_columns, sum)) {
                    mask(body, i, value->chip, value->over_columns, sum ? 0 : lowest);
                }
                if (value->op != "matmul") continue;
                if (needs(value->chip, true, true)) mask(body, i, value->chip, true, 0);
                if (needs(value->chip_b, value->trans_b, true)) mask(body, i, value->chip_b, value->trans_b, 0);
            }
        }
    });
}

namespace {

// "column", "row" or "" (neither, or both): what every leaf of a value is; numbers are anything.
std::string VectorKind(const ValuePtr& value) {
    std::string kind;
    for (const ValuePtr& part : Ordered(value)) {
        if (!part->args.empty() || IsUniform(*part)) continue;
        if (part->op != "column" && part->op != "row") return "";
        if (!kind.empty() && kind != part->op) return "";
        kind = part->op;
    }
    return kind;
}

}  // namespace

void HoistVectors(Program& program) {
    ForBodies(program.body, [&](Body& body) {
        for (size_t i = 0; i < body.size(); ++i) {
            if (body[i]->kind != Node::kCompute) continue;
            const NodePtr node = body[i];
            std::vector<NodePtr> hoisted;
            node->result = Replaced(node->result, [&](const ValuePtr& value) -> ValuePtr {
                // x / v is x times a vector of reciprocals.
                if (value->op == "div" && VectorKind(value->args[1]) != "" && VectorKind(value->args[0]) == "") {
                    return MakeCall("mul", {value->args[0], MakeCall("recip", {value->args[1]})});
                }
                return nullptr;
            });
            node->result = Replaced(node->result, [&](const ValuePtr& value) -> ValuePtr {
                const std::string kind = value->args.empty() ? "" : VectorKind(value);
                if (kind.empty()) return nullptr;
                auto vector = std::make_shared<Chip>();
                for (const ValuePtr& part : Ordered(value)) {
                    if (part->chip) *vector = *part->chip;
                }
                vector->dtype = "float32";
                const ChipPtr chip = Renamed(program, vector, "_" + value->op);
                hoisted.push_back(MakeCompute(chip,
                                              Replaced(value,
                                                       [&](const ValuePtr& part) -> ValuePtr {
                                                           return part->chip ? MakeLeaf("tile", part->chip) : nullptr;
                                                       }),
                                              node->span));
                return MakeLeaf(kind, chip);
            });
            body.insert(body.begin() + i, hoisted.begin(), hoisted.end());
            i += hoisted.size();
        }
    });
}

// ---- fusion

namespace {

bool ComesFirst(const Value& value) {
    return value.op == "reduce" || value.op == "matmul";
}

}  // namespace

int64_t RegistersOf(const ValuePtr& root) {
    // Operands in order, reductions and products before all others, each held until its last use, results in the place
    // of an operand that ends. What is the same for a row of tiles has registers of its own.
    auto order = Ordered(root);
    std::stable_partition(order.begin(), order.end(), [](const ValuePtr& value) { return ComesFirst(*value); });
    std::map<const Value*, size_t> last;
    auto operands = [](const Value& value) {
        std::vector<ValuePtr> held = value.args;
        if (TakesNumber(value)) held.pop_back();
        return held;
    };
    for (size_t i = 0; i < order.size(); ++i) {
        for (const ValuePtr& arg : operands(*order[i])) last[arg.get()] = i;
    }
    last[root.get()] = order.size();
    std::set<const Value*> shared;
    int64_t live[2] = {}, most[2] = {};
    for (size_t i = 0; i < order.size(); ++i) {
        const Value& value = *order[i];
        if (!last.count(&value)) continue;
        const auto held = operands(value);
        auto is_shared = [&](const ValuePtr& arg) { return shared.count(arg.get()) > 0; };
        const bool leaf = value.op == "column" || value.op == "element" || IsUniform(value);
        const bool alike = leaf || (!held.empty() && std::all_of(held.begin(), held.end(), is_shared));
        if (alike) shared.insert(&value);
        std::set<const Value*> ending;
        for (const ValuePtr& arg : held) {
            if (last[arg.get()] == i) ending.insert(arg.get());
        }
        for (const Value* arg : ending) --live[shared.count(arg)];
        most[alike] = std::max(most[alike], ++live[alike]);
    }
    return most[0] + most[1];
}

namespace {

class Fuser {
public:
    Fuser(Program& program, int64_t dst_tiles) : program_(program), dst_tiles_(dst_tiles) {}

    void Run() {
        ForBodies(program_.body, [&](Body& body) {
            for (size_t i = 0; i < body.size();) {
                const size_t user = UserOf(body, i);
                if (user == 0 || !Merge(body, i, user)) ++i;
            }
        });
    }

private:
    // The only statement that reads what body[i] computes, or 0.
    size_t UserOf(const Body& body, size_t i) const {
        const NodePtr& node = body[i];
        if (node->kind != Node::kCompute) return 0;
        const ChipPtr& chip = node->chip;
        size_t user = 0;
        for (size_t j = i + 1; j < body.size(); ++j) {
            if (!Touches(*body[j], chip)) continue;
            const bool reads = Reads(*body[j], chip);
            if (reads && (user != 0 || body[j]->kind != Node::kCompute)) return 0;
            if (reads) user = j;
            if (Sets(*body[j], chip)) return user;
            if (!reads) return 0;  // set somewhere inside
        }
        return DeadAtEnd(body, chip) ? user : 0;
    }

    // Nobody reads the buffer after this body, nor in its next turn.
    bool DeadAtEnd(const Body& body, const ChipPtr& chip) const {
        const Home home = HomeOf(program_, chip);
        return home.body == &body && Sets(*body[home.first], chip) && !ReadsItself(body[home.first], chip);
    }

    bool Merge(Body& body, size_t i, size_t user) {
        const NodePtr maker = body[i], reader = body[user];
        for (const ChipPtr& chip : ReadsOf(*maker)) {
            for (size_t j = i + 1; j < user; ++j) {
                if (Writes(*body[j], chip)) return false;
            }
        }
        const ChipPtr& chip = maker->chip;
        for (const ValuePtr& value : Ordered(reader->result)) {
            if (value->chip_b == chip) return false;
            if (value->chip == chip && (value->op != "tile" || value->transposed)) return false;
        }
        if (chip->TileRows() != reader->chip->TileRows() || chip->TileCols() != reader->chip->TileCols()) return false;
        const bool product = CountOf(maker->result, "matmul") > 0;
        const int64_t heavy = CountOf(reader->result, "matmul") + CountOf(reader->result, "reduce");
        if (product && heavy > 0) return false;
        if (CountOf(maker->result, "reduce") > 0 && CountOf(reader->result, "matmul") > 0) return false;
        ValuePtr made = maker->result;
        // What goes on in the same 16 bits may have more on its way.
        if (chip->dtype != "float32" && chip->dtype != reader->chip->dtype) made = Rounded(made, chip->dtype);
        if (!made) return false;
        const ValuePtr merged = Replaced(
            reader->result, [&](const ValuePtr& value) -> ValuePtr { return value->chip == chip ? made : nullptr; });
        if (RegistersOf(merged) > dst_tiles_) return false;
        reader->result = Resimplified(merged);
        body.erase(body.begin() + i);
        return true;
    }

    static ValuePtr Resimplified(const ValuePtr& root) {
        std::map<const Value*, ValuePtr> done;
        for (const ValuePtr& value : Ordered(root)) {
            std::vector<ValuePtr> args;
            for (const ValuePtr& arg : value->args) args.push_back(done.at(arg.get()));
            const bool kept = args == value->args;
            done[value.get()] = kept ? value : Simplified(value->op, args);
            if (!kept && value->number != 0) done[value.get()] = Scaled(value, args);
        }
        return done.at(root.get());
    }

    static ValuePtr Scaled(const ValuePtr& value, const std::vector<ValuePtr>& args) {
        auto copy = std::make_shared<Value>(*value);
        copy->args = args;
        return copy;
    }

    Program& program_;
    int64_t dst_tiles_;
};

}  // namespace

namespace {

bool IsNarrow(const Program& program) {
    bool narrow = !program.exact_float32;
    Walk(program.body, [&](const NodePtr& node) {
        if (node->global) narrow = narrow && node->global->buffer->dtype.bits() <= 16;
    });
    return narrow;
}

bool OnlyReduces(const Node& node, const ChipPtr& chip) {
    if (node.kind != Node::kCompute) return false;
    const auto values = Ordered(node.result);
    return std::all_of(values.begin(), values.end(), [&](const ValuePtr& value) {
        return value->chip != chip || value->op == "reduce" || value->op == "matmul";
    });
}

// The computation that body[i], a copy, copies the result of, if it may as well write the copy itself.
std::optional<size_t> MakerOf(const Program& program, const Body& body, size_t i) {
    const Node& copy = *body[i];
    const Value& source = *copy.result;
    if (copy.kind != Node::kCompute || source.op != "tile" || source.transposed) return {};
    const ChipPtr &wide = source.chip, &narrow = copy.chip;
    const bool alike = wide->rows == narrow->rows && wide->cols == narrow->cols && wide->length == narrow->length;
    if (!alike || wide->dtype != "float32" || narrow->dtype == "float32") return {};
    std::optional<size_t> maker;
    for (size_t j = 0; j < i; ++j) {
        if (Sets(*body[j], wide)) maker = j;
        if (maker && Touches(*body[j], narrow)) maker.reset();
    }
    if (!maker || body[*maker]->kind != Node::kCompute) return {};
    // A sum may as well be one of rounded numbers; what else reads them wants the bits that the copy loses. What is
    // stored is only that.
    bool reduced = false, stored = false;
    for (size_t j = *maker + 1; j < body.size(); ++j) {
        if (Writes(*body[j], wide) || (j != i && Reads(*body[j], wide) && !OnlyReduces(*body[j], wide))) return {};
        reduced = reduced || (j != i && Reads(*body[j], wide));
    }
    Walk(program.body,
         [&](const NodePtr& node) { stored = stored || (node->kind == Node::kStore && node->chip == narrow); });
    if (stored && reduced) return {};
    const Home home = HomeOf(program, wide);
    const bool dies = home.body == &body && Sets(*body[home.first], wide) && !ReadsItself(body[home.first], wide);
    return dies ? maker : std::nullopt;
}

}  // namespace

void NarrowEarly(Program& program) {
    if (!IsNarrow(program)) return;
    ForBodies(program.body, [&](Body& body) {
        for (size_t i = 0; i < body.size(); ++i) {
            const auto maker = MakerOf(program, body, i);
            if (!maker) continue;
            const ChipPtr wide = body[*maker]->chip, narrow = body[i]->chip;
            body[*maker]->chip = narrow;
            body.erase(body.begin() + i);
            for (size_t j = *maker + 1; j < body.size(); ++j) RenameReads(body[j], wide, narrow);
            --i;
        }
    });
}

void FuseExpressions(Program& program, int64_t dst_tiles) {
    Fuser(program, dst_tiles).Run();
}

// ---- versions

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

void OrderTiles(Program& program) {
    std::map<ChipPtr, std::pair<bool, bool>> uses;  // as in1 that is transposed; in another way
    Walk(program.body, [&](const NodePtr& node) {
        if (node->kind == Node::kStore) uses[node->chip].second = true;
        if (node->scalar) {
            for (const ChipUse& use : node->scalar->takes) uses[use.chip].second = true;
        }
        if (node->kind != Node::kCompute) return;
        for (const ValuePtr& value : Ordered(node->result)) {
            if (value->chip) uses[value->chip].second = true;
            if (!value->chip_b) continue;
            (value->trans_b ? uses[value->chip_b].first : uses[value->chip_b].second) = true;
        }
    });
    for (const auto& [chip, use] : uses) chip->tiles_by_column = use.first && !use.second;
    // A buffer that also stands otherwise gets a copy in the order that the product wants.
    ForBodies(program.body, [&](Body& body) {
        for (size_t i = 0; i < body.size(); ++i) {
            if (body[i]->kind != Node::kCompute) continue;
            for (const ValuePtr& value : Ordered(body[i]->result)) {
                if (value->op != "matmul" || !value->trans_b || value->chip_b->tiles_by_column) continue;
                if (value->chip_b->TileRows() == 1 || value->chip_b->TileCols() == 1) continue;
                const ChipPtr ordered = Renamed(program, value->chip_b, "_by_column");
                ordered->tiles_by_column = true;
                body.insert(body.begin() + i, MakeCompute(ordered, MakeLeaf("tile", value->chip_b), body[i]->span));
                ++i;
                value->chip_b = ordered;
            }
        }
    });
}

}  // namespace softmetal::tilelang::engine
