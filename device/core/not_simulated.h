// Names that kernels may mention and must not reach: a call that is left after optimization is a compile error with the
// function's name and the reason. Knows nothing of what the functions would do.
#pragma once

#define SOFTMETAL_NO_FABRIC "softmetal does not simulate the fabric between chips"
#define SOFTMETAL_NO_HOST_LINK "softmetal does not simulate the link to the host (PCIe)"
#define SOFTMETAL_NOT_SIMULATED(reason) __attribute__((error(reason)))
