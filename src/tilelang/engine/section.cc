// Orders the parts of a value and gives each a register of Dst.
#include "engine/section.h"

#include <algorithm>
#include <set>

namespace softmetal::tilelang::engine {
namespace {

class SectionMaker {
public:
    SectionMaker(const ChipPtr& own, const Plan& plan) : own_(own), plan_(plan) {}

    Section Make(const ValuePtr& root) {
        order_ = Order(root);
        CountUses(root);
        for (const ValuePtr& value : order_) Add(value);
        section_.result = place_.at(root.get());
        return section_;
    }

private:
    // Reductions by the FPU and products add to what a register holds, so they come first and find it zero; before a
    // product only comes what it adds to.
    std::vector<ValuePtr> Order(const ValuePtr& root) {
        auto all = Ordered(root);
        std::stable_partition(all.begin(), all.end(), [&](const ValuePtr& value) {
            return value->op == "reduce" && !IsExactReduction(*value, plan_);
        });
        const auto product =
            std::find_if(all.begin(), all.end(), [](const ValuePtr& value) { return value->op == "matmul"; });
        if (product == all.end()) return all;
        FindSum(all, *product);
        std::vector<ValuePtr> order;
        if (sum_) order = Ordered(base_);
        order.push_back(*product);
        for (const ValuePtr& value : all) {
            if (std::find(order.begin(), order.end(), value) == order.end()) order.push_back(value);
        }
        return order;
    }

    // What the product adds to, if the product is used in one sum only.
    void FindSum(const std::vector<ValuePtr>& all, const ValuePtr& product) {
        int64_t uses = 0;
        for (const ValuePtr& value : all) uses += std::count(value->args.begin(), value->args.end(), product);
        if (uses != 1) return;
        for (const ValuePtr& value : all) {
            if (value->op != "add") continue;
            const size_t at = value->args[0] == product ? 0 : 1;
            if (value->args[at] != product || value->args[1 - at]->op == "number") continue;
            int64_t base_uses = 0;
            for (const ValuePtr& other : all) {
                base_uses += std::count(other->args.begin(), other->args.end(), value->args[1 - at]);
            }
            if (base_uses != 1) continue;
            sum_ = value;
            base_ = value->args[1 - at];
        }
    }

    // Operands of FPU operations and numbers that functions take are no values in Dst.
    void CountUses(const ValuePtr& root) {
        uses_[root.get()] = 1;
        for (const ValuePtr& value : order_) {
            if (IsFpuOperation(*value, own_, plan_)) continue;
            for (size_t i = 0; i < value->args.size(); ++i) {
                if (i + 1 == value->args.size() && TakesNumber(*value)) continue;
                ++uses_[value->args[i].get()];
            }
        }
    }

    static bool TakesNumber(const Value& value) {
        return value.args.size() == 2 && value.args[1]->op == "number" && FindFunction(value.op, true);
    }

    void Add(const ValuePtr& value) {
        if (uses_[value.get()] == 0) return;
        Step step;
        step.value = value;
        if (IsBuffer(*value)) {
            step.kind = value->op == "tile" ? Step::kCopy : Step::kBroadcast;
        } else if (value->op == "number") {
            step.kind = Step::kFill;
        } else if (value->op == "pattern") {
            step.kind = Step::kPattern;
        } else if (IsExactReduction(*value, plan_)) {
            AddExactReduction(step);
            return;
        } else if (value->op == "reduce") {
            step.kind = Step::kReduce;
        } else if (IsFpuOperation(*value, own_, plan_)) {
            step.kind = Step::kFpu;
        } else if (value->op == "matmul") {
            AddProduct(step);
            return;
        } else if (value == sum_) {
            place_[value.get()] = 0;  // the product has added up in place
            return;
        } else {
            AddFunction(step);
            return;
        }
        const std::string& op = value->op;
        step.out = Take(op == "column" || op == "element" || op == "number");
        // The FPU adds up a product phase by phase, onto what the register holds.
        if (step.kind == Step::kFpu && op == "mul" && step.out < section_.registers) Clear(step.out);
        Keep(step);
    }

    void Keep(Step step) {
        place_[step.value.get()] = step.out;
        step.fresh = Count(step.out);
        section_.steps.push_back(step);
    }

    // True when the register is used for the first time.
    bool Count(int64_t at) {
        int64_t& count = at >= kShared ? section_.shared : section_.registers;
        const int64_t index = at >= kShared ? at - kShared : at;
        const bool fresh = index >= count;
        count = std::max(count, index + 1);
        return fresh;
    }

    // Its second register takes tile after tile.
    void AddExactReduction(Step step) {
        step.kind = Step::kExactReduce;
        step.out = Take(false);
        step.in = {Take(false)};
        Keep(step);
        Count(step.in[0]);
        taken_.erase(step.in[0]);
    }

    void AddProduct(Step step) {
        step.kind = Step::kMatmul;
        if (!sum_) {
            step.out = Take(false);
            return Keep(step);
        }
        const int64_t at = place_.at(base_.get());
        if (at != 0 && taken_.count(0)) throw Declined{"the sum of a product needs more of Dst than there is"};
        if (at != 0) Duplicate(at, 0);
        taken_.insert(0);
        step.out = 0;
        Keep(step);
    }

    void Clear(int64_t at) {
        Step step;
        step.kind = Step::kFill;
        step.value = MakeNumber(0);
        step.out = at;
        section_.steps.push_back(step);
    }

    void Duplicate(int64_t from, int64_t to) {
        Step step;
        step.kind = Step::kDuplicate;
        step.in = {from};
        step.out = to;
        section_.steps.push_back(step);
        Count(to);
    }

    void AddFunction(Step step) {
        step.kind = Step::kFunction;
        const bool number = TakesNumber(*step.value);
        step.function = FindFunction(step.value->op, number);
        if (!step.function) throw Declined{"the function " + step.value->op + " is not in the tile engine's table"};
        std::vector<int64_t> ending;
        for (int i = 0; i < step.function->inputs; ++i) {
            const ValuePtr& arg = step.value->args[i];
            step.in.push_back(place_.at(arg.get()));
        }
        for (int i = 0; i < step.function->inputs; ++i) {
            if (--uses_[step.value->args[i].get()] == 0) ending.push_back(step.in[i]);
        }
        for (int64_t at : ending) taken_.erase(at);
        const bool shared = std::all_of(step.in.begin(), step.in.end(), [](int64_t at) { return at >= kShared; });
        if (step.function->inputs > 1) {
            step.out = Take(shared);
        } else if (!ending.empty()) {
            step.out = ending[0];
            taken_.insert(step.out);
        } else {  // functions of one tile work in place, and the tile is needed again
            step.out = Take(shared);
            Duplicate(step.in[0], step.out);
        }
        Keep(step);
    }

    int64_t Take(bool shared) {
        int64_t at = shared ? kShared : 0;
        while (taken_.count(at)) ++at;
        taken_.insert(at);
        return at;
    }

    const ChipPtr& own_;
    const Plan& plan_;
    std::vector<ValuePtr> order_;
    ValuePtr sum_, base_;
    std::map<const Value*, int64_t> uses_, place_;
    std::set<int64_t> taken_;
    Section section_;
};

}  // namespace

Section MakeSection(const ValuePtr& root, const ChipPtr& own, const Plan& plan) {
    return SectionMaker(own, plan).Make(root);
}

}  // namespace softmetal::tilelang::engine
