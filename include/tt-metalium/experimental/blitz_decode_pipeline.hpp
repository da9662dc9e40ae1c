// Pipelines over several chips, which need the network between them: including it is an error that says so.
#pragma once

#error \
    "softmetal: <tt-metalium/experimental/blitz_decode_pipeline.hpp> is about a pipeline over several chips' fabric, which is not simulated"
