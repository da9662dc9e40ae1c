"""A program as users write it, for the type checker: every line is right but those that say which error they are."""

from softmetal import ttnn

device = ttnn.open_device(device_id=0)
a = ttnn.ones((2, 3), dtype=ttnn.bfloat16, layout=ttnn.TILE_LAYOUT, device=device)
b: ttnn.Tensor = ttnn.exp(a + 1.0) @ ttnn.transpose(a, 0, 1)
rows, columns = b.shape[0], int(b.shape[-1])
cores = ttnn.CoreRange(ttnn.CoreCoord(0, 0), ttnn.CoreCoord(1, 1))

args = ttnn.RuntimeArgs()
args[0][0] = [a.buffer_address(), rows]
kernel = ttnn.KernelDescriptor(
    "void kernel_main() {}",
    ttnn.KernelDescriptor.SourceType.SOURCE_CODE,
    cores,
    compile_time_args=[1, 2],
    runtime_args=args,
    common_runtime_args=[3],
    config=ttnn.ReaderConfigDescriptor(),
)
result: ttnn.Tensor = ttnn.generic_op([a, b], ttnn.ProgramDescriptor(kernels=[kernel]))

program = ttnn.CreateProgram()
handle: int = ttnn.CreateKernelFromString(program, "void kernel_main() {}", cores, ttnn.DataMovementConfig())
ttnn.SetRuntimeArgs(program, handle, ttnn.CoreCoord(0, 0), [1, 2])
ttnn.SetRuntimeArgs(program, handle, [ttnn.CoreCoord(0, 0)], [[1, 2]])
ttnn.EnqueueProgram(device, program)
picture: str = ttnn.core_grid_svg(program)
with ttnn.manage_device(device_id=0) as other:
    on_other = ttnn.from_torch(ttnn.to_torch(result), device=other)

ttnn.exp("text")  # error: arg-type
ttnn.ones((2, 3), layout="tile")  # error: arg-type
ttnn.CreateSemaphore(program, cores, "zero")  # error: call-overload,arg-type
ttnn.softmax(a, dim=-1, nonsense=True)  # error: call-arg
ttnn.CoreCoord(0, 0).z  # error: attr-defined
number: int = ttnn.matmul(a, b)  # error: assignment
