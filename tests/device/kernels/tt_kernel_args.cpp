// Arguments by position, by name at compile time, and through generated constants.
#include "api/dataflow/dataflow_api.h"
#include "api/scratchpad.h"
#include "api/tensor/local_tensor_accessor.h"
#include "experimental/kernel_args.h"

namespace args {
constexpr experimental::RtaArg<uint32_t> source{0};
constexpr experimental::CrtaArg<uint32_t> count{4};
constexpr experimental::CtaVal<uint32_t> cb{3};
}  // namespace args

void kernel_main() {
    static_assert(get_arg(args::cb) == 3);
    static_assert(get_named_compile_time_arg_val("answer") == 42);
    static_assert(get_compile_time_arg_val(1) == 2048);
    Scratchpad<uint32_t> scratch(ScratchpadBindingToken(2, 256));
    scratch[0] = get_arg(args::source) + get_arg(args::count) + get_common_arg_val<uint32_t>(5);
    LocalTensorAccessor<uint16_t> local(get_arg_val<uint32_t>(1));
    local[scratch.size()] = 1;
}
