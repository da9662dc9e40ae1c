// Kernels over several chips, which need the network between them: including it is an error that says so.
#pragma once

#error \
    "softmetal: <tt-metalium/experimental/udm/mesh_builder.hpp> is about kernels that span several chips over the fabric, which is not simulated"
