// Part of the network between chips, which is not simulated: including it is an error that says so.
#pragma once

#error \
    "softmetal: <tt-metalium/experimental/fabric/edm_fabric_counters.hpp> is about the fabric between chips, which is not simulated"
