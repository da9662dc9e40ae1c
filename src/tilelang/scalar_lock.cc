// The grantor's kernel as text, and the arguments of both sides.
#include "scalar_lock.h"

#include <algorithm>
#include <sstream>

namespace softmetal::tilelang {

RuntimeArg LockArgument(const std::string& column, int64_t core, const Core& grantor) {
    const std::string place = std::to_string(grantor.x) + "," + std::to_string(grantor.y);
    if (column == "core") return core;
    if (column == "grantor_x") return "noc_x:" + place;
    if (column == "grantor_y") return "noc_y:" + place;
    if (column == "ready_semaphore") return "semaphore:0";
    if (column == "grant_semaphore") return "semaphore:1";
    return column;
}

KernelPlan Grantor(const Launch& launch, const ScalarKernel& kernel, const LockPlan& lock,
                   const std::vector<Core>& on) {
    const auto mailbox = std::find_if(kernel.places.begin(), kernel.places.end(),
                                      [](const ScalarPlace& place) { return place.name == "mailbox"; });
    std::ostringstream out;
    out << "// " << launch.name << ": grants the lock that atomic operations hold, on one core for all.\n"
        << "#include <cstdint>\n\n#include \"api/dataflow/dataflow_api.h\"\n#include \"softmetal/scalar/lock.h\"\n\n"
        << "void kernel_main() {\n"
        << "    if (!get_arg_val<uint32_t>(0)) return;\n"
        << "    const uint32_t mailbox = get_write_ptr(" << lock.memory << ") + " << mailbox->offset << ";\n"
        << "    auto noc_x = [](uint32_t column) { return get_arg_val<uint32_t>(3 + column); };\n"
        << "    auto noc_y = [](uint32_t row) { return get_arg_val<uint32_t>(" << 3 + lock.columns << " + row); };\n"
        << "    softmetal::scalar::grant_locks(mailbox, " << lock.runs.size() << ", " << lock.columns
        << ", get_arg_val<uint32_t>(1), get_arg_val<uint32_t>(2), noc_x, noc_y);\n}\n";
    KernelPlan plan;
    plan.name = "grantor", plan.processor = "ncrisc", plan.noc = 1, plan.source = out.str();
    plan.columns = {"grants", "ready_semaphore", "grant_semaphore"};
    for (int64_t x = 0; x < lock.columns; ++x) plan.columns.push_back("noc_x of column " + std::to_string(x));
    for (int64_t y = 0; y < lock.rows; ++y) plan.columns.push_back("noc_y of row " + std::to_string(y));
    for (const Core& core : on) {
        const bool grants = core.x == lock.grantor.x && core.y == lock.grantor.y;
        CoreArgs row{core.x, core.y, {int64_t{grants}, "semaphore:0", "semaphore:1"}};
        for (int64_t x = 0; x < lock.columns; ++x) row.values.push_back("noc_x:" + std::to_string(x) + ",0");
        for (int64_t y = 0; y < lock.rows; ++y) row.values.push_back("noc_y:0," + std::to_string(y));
        plan.rows.push_back(row);
    }
    return plan;
}

}  // namespace softmetal::tilelang
