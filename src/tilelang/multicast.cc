// The sender is inside its rectangle, which leaves it out.
#include "multicast.h"

#include <utility>

namespace softmetal::tilelang {

Core MulticastGroup::Sender() const {
    return {first.x + first.y % cols, first.y + (first.x + rows / 2) % rows};
}

RuntimeArg MulticastArgument(const MulticastGroup& group, const std::string& what, const Core& core) {
    Core begin = group.first, end{group.first.x + group.cols - 1, group.first.y + group.rows - 1};
    if (group.noc == 1) std::swap(begin, end);
    const Core sender = group.Sender();
    if (what == "sends") return int64_t{core == sender};
    if (what == "receivers_x0") return NocCoordinate("x", begin.x, begin.y);
    if (what == "receivers_y0") return NocCoordinate("y", begin.x, begin.y);
    if (what == "receivers_x1") return NocCoordinate("x", end.x, end.y);
    if (what == "receivers_y1") return NocCoordinate("y", end.x, end.y);
    if (what == "sender_x") return NocCoordinate("x", sender.x, sender.y);
    if (what == "sender_y") return NocCoordinate("y", sender.x, sender.y);
    if (what == "ready_semaphore") return "semaphore:" + std::to_string(group.semaphore);
    if (what == "filled_semaphore") return "semaphore:" + std::to_string(group.semaphore + 1);
    TVM_FFI_THROW(InternalError) << "a multicast has no runtime argument " << what;
    TVM_FFI_UNREACHABLE();
}

}  // namespace softmetal::tilelang
