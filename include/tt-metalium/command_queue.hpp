// The queue of a single device, as programs before meshes use it.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <variant>
#include <vector>

#include <tt-metalium/distributed.hpp>
#include <tt-metalium/host_api.hpp>
#include <tt-metalium/mesh_command_queue.hpp>

namespace tt::tt_metal {

// The same queue as a mesh has.
using CommandQueue = distributed::MeshCommandQueue;
// A buffer by reference or by shared pointer.
using BufferRef = std::variant<std::reference_wrapper<Buffer>, std::shared_ptr<Buffer>>;

// The queue of a device that CreateDevice made. UserError for a null or closed device, or a queue it does not have.
CommandQueue& GetCommandQueue(IDevice* device, uint8_t cq_id = 0);

// Runs a program on every device of the queue's mesh.
void EnqueueProgram(CommandQueue& queue, Program& program, bool blocking);

// Copies host memory to a buffer: as many bytes as the buffer has. UserError when a vector has fewer.
void EnqueueWriteBuffer(CommandQueue& queue, const BufferRef& buffer, const void* source, bool blocking);

// Copies a whole buffer to host memory; a vector is made to fit.
void EnqueueReadBuffer(CommandQueue& queue, const BufferRef& buffer, void* destination, bool blocking);
using distributed::Finish;

// The buffer that is referred to.
Buffer& get_buffer(const BufferRef& buffer);

template <typename DType>
void EnqueueWriteBuffer(CommandQueue& queue, const BufferRef& buffer, const std::vector<DType>& source, bool blocking) {
    TT_FATAL(source.size() * sizeof(DType) >= get_buffer(buffer).size(),
             "EnqueueWriteBuffer: the buffer holds {} bytes, the source has {}", get_buffer(buffer).size(),
             source.size() * sizeof(DType));
    EnqueueWriteBuffer(queue, buffer, static_cast<const void*>(source.data()), blocking);
}
template <typename DType>
void EnqueueReadBuffer(CommandQueue& queue, const BufferRef& buffer, std::vector<DType>& destination, bool blocking) {
    destination.resize(get_buffer(buffer).size() / sizeof(DType));
    EnqueueReadBuffer(queue, buffer, static_cast<void*>(destination.data()), blocking);
}

}  // namespace tt::tt_metal
