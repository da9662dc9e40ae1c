#include "chip/interrupt.h"

#include <atomic>

namespace softmetal::chip {
namespace {

std::atomic<bool> stop{false};

}  // namespace

void interrupt() {
    stop.store(true, std::memory_order_relaxed);
}
void resume() {
    stop.store(false, std::memory_order_relaxed);
}
bool interrupted() {
    return stop.load(std::memory_order_relaxed);
}

}  // namespace softmetal::chip
