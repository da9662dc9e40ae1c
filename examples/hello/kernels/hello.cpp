// Prints this core's number.
#include "api/dataflow/dataflow_api.h"
#include "api/debug/dprint.h"

void kernel_main() {
    const uint32_t number = get_arg_val<uint32_t>(0);
    DPRINT << "Hello from core " << number << ENDL();
}
