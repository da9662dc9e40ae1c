// FuseExpressions: a buffer that is read once, element by element, disappears into the expression that reads it.
#include <algorithm>
#include <map>

#include "engine/arrange.h"
#include "engine/simplify.h"

namespace softmetal::tilelang::engine {
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

void FuseExpressions(Program& program, int64_t dst_tiles) {
    Fuser(program, dst_tiles).Run();
}

}  // namespace softmetal::tilelang::engine
