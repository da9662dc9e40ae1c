// Kernels, circular buffers and semaphores that run together.
#pragma once

#include <cstdint>
#include <memory>
#include <vector>

namespace tt::tt_metal {

class CircularBuffer;

namespace detail {
class ProgramImpl;
}

using ProgramId = std::uint64_t;

class Program {
public:
    Program();
    explicit Program(std::shared_ptr<detail::ProgramImpl> impl);
    ~Program() noexcept;
    Program(const Program&) = delete;
    Program& operator=(const Program&) = delete;
    // What is left behind is empty: using it is an error that says so.
    Program(Program&& other) noexcept;
    Program& operator=(Program&& other) noexcept;

    void set_runtime_id(ProgramId id);
    ProgramId get_runtime_id() const;
    std::vector<std::shared_ptr<CircularBuffer>> circular_buffers() const;

    detail::ProgramImpl& impl();
    const detail::ProgramImpl& impl() const;
    std::shared_ptr<detail::ProgramImpl> shared_impl() const;

private:
    std::shared_ptr<detail::ProgramImpl> impl_;
};

}  // namespace tt::tt_metal
