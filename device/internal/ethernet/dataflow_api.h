// Ethernet processors are not simulated: a kernel for them does not compile.
#pragma once
#error "softmetal does not simulate Ethernet processors: kernels for them cannot be built"
