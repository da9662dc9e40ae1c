// Kernels, circular buffers and semaphores that run together.
#pragma once

#include <cstdint>
#include <memory>
#include <vector>

namespace tt::tt_metal {

class CircularBuffer;
struct ProgramDescriptor;

namespace detail {
class ProgramImpl;
}

// The number that profiles show.
using ProgramId = std::uint64_t;

// Owns what it is made of; moved, not copied. A kernel, circular buffer or semaphore that cannot be is a UserError when
// it is added.
class Program {
public:
    Program();
    // Throws UserError or UnsupportedError for what the calls that build a program would refuse.
    explicit Program(const ProgramDescriptor& descriptor);
    explicit Program(std::shared_ptr<detail::ProgramImpl> impl);
    ~Program() noexcept;
    Program(const Program&) = delete;
    Program& operator=(const Program&) = delete;
    // What is left behind is empty: using it is an error that says so.
    Program(Program&& other) noexcept;
    Program& operator=(Program&& other) noexcept;

    // The number under which profiles show it; 0 until set.
    void set_runtime_id(ProgramId id);
    ProgramId get_runtime_id() const;
    // All circular buffers, in the order of creation.
    std::vector<std::shared_ptr<CircularBuffer>> circular_buffers() const;

    // The opaque implementation. UserError when the program has been moved away.
    detail::ProgramImpl& impl();
    const detail::ProgramImpl& impl() const;
    std::shared_ptr<detail::ProgramImpl> shared_impl() const;

private:
    std::shared_ptr<detail::ProgramImpl> impl_;
};

}  // namespace tt::tt_metal
