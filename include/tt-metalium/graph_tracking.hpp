// Hooks by which TT-NN records its graph of operations: including it is an error that says so.
#pragma once

#error \
    "softmetal: <tt-metalium/graph_tracking.hpp> is about TT-NN's recording of its operations, which is not supported; set SOFTMETAL_REPORT to record launches"
