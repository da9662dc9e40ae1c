// Meetings of threads that TileLang's own compiler puts between what threads store in shared memory and what others
// load of it. Knows nothing of loops over threads.
#pragma once

#include "launch.h"

namespace softmetal::tilelang {

// The body of a launch with a barrier between statements of which one stores to a shared buffer and the other loads
// from it, unless each thread keeps to elements of its own; also round a loop whose turns do so.
tvm::tirx::Stmt WithSharedMeetings(const Launch& launch);

}  // namespace softmetal::tilelang
