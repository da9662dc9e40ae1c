// Processes that work together. In softmetal there is one: rank 0 of 1. What needs a second one throws UnsupportedError
// or names the rank that does not exist.
#pragma once

#include <complex>
#include <cstddef>
#include <cstdint>
#include <exception>
#include <memory>
#include <optional>
#include <string>
#include <type_traits>

#include <tt_stl/span.hpp>
#include <tt_stl/strong_type.hpp>

namespace tt::tt_metal::distributed::multihost {

// How values of several processes become one.
enum class ReduceOp : std::uint8_t { SUM, MAX, MIN, PROD, LAND, LOR, BAND, BOR };

// The type of values in a message.
enum class DType : std::uint8_t {
    INT8,
    UINT8,
    INT16,
    UINT16,
    INT32,
    UINT32,
    INT64,
    UINT64,
    FLOAT32,
    FLOAT64,
    BOOL,
    BYTE,
    COMPLEX_FLOAT,
    COMPLEX_DOUBLE,
};

// The DType of a C++ type; -1 for a type that has none.
template <typename T>
consteval int dtype_number() {
    if (std::is_same_v<T, std::int8_t>) return static_cast<int>(DType::INT8);
    if (std::is_same_v<T, std::uint8_t>) return static_cast<int>(DType::UINT8);
    if (std::is_same_v<T, std::int16_t>) return static_cast<int>(DType::INT16);
    if (std::is_same_v<T, std::uint16_t>) return static_cast<int>(DType::UINT16);
    if (std::is_same_v<T, std::int32_t>) return static_cast<int>(DType::INT32);
    if (std::is_same_v<T, std::uint32_t>) return static_cast<int>(DType::UINT32);
    if (std::is_same_v<T, std::int64_t>) return static_cast<int>(DType::INT64);
    if (std::is_same_v<T, std::uint64_t>) return static_cast<int>(DType::UINT64);
    if (std::is_same_v<T, float>) return static_cast<int>(DType::FLOAT32);
    if (std::is_same_v<T, double>) return static_cast<int>(DType::FLOAT64);
    if (std::is_same_v<T, bool>) return static_cast<int>(DType::BOOL);
    if (std::is_same_v<T, std::complex<float>>) return static_cast<int>(DType::COMPLEX_FLOAT);
    if (std::is_same_v<T, std::complex<double>>) return static_cast<int>(DType::COMPLEX_DOUBLE);
    return -1;
}
template <typename T>
inline constexpr bool is_supported_dtype_v = dtype_number<T>() >= 0;
template <typename T>
requires is_supported_dtype_v<T>
inline constexpr DType dtype_of_v = static_cast<DType>(dtype_number<T>());

// The same as a type with a member `value`; incomplete for a type that has none.
template <typename T, typename = void>
struct dtype_of;
template <typename T>
struct dtype_of<T, std::enable_if_t<is_supported_dtype_v<T>>> : std::integral_constant<DType, dtype_of_v<T>> {};
template <typename T, typename = void>
struct is_supported_dtype : std::bool_constant<is_supported_dtype_v<T>> {};

// Numbers that cannot be taken for each other.
using Rank = ttsl::StrongType<int, struct RankTag>;
using Tag = ttsl::StrongType<int, struct TagTag>;
using Color = ttsl::StrongType<int, struct ColorTag>;
using Key = ttsl::StrongType<int, struct KeyTag>;
using Size = ttsl::StrongType<int, struct SizeTag>;
using SubcontextId = ttsl::StrongType<int, struct SubcontextIdTag>;
using DistributedContextId = ttsl::StrongType<int, struct DistributedContextIdTag>;

// An error between processes. softmetal throws its own errors instead; the type is here for handlers.
class DistributedException : public std::exception {
public:
    // Who failed, and how.
    virtual Rank rank() const noexcept = 0;
    virtual int error_code() const noexcept = 0;
    virtual const std::string& message() const noexcept = 0;
    virtual const std::string& error_string() const noexcept = 0;
    const char* what() const noexcept override { return message().c_str(); }
};

// What arrived: from whom, and how many bytes.
struct Status {
    // The sender, its mark, and the bytes.
    Rank source = Rank(0);
    Tag tag = Tag(0);
    int count = 0;
};

// A transfer under way.
class Request {
public:
    virtual ~Request() = default;
    // Waits for the end, asks for it (nullopt: not done), gives up, or asks whether it goes on.
    [[nodiscard]] virtual Status wait() = 0;
    [[nodiscard]] virtual std::optional<Status> test() = 0;
    virtual void cancel() = 0;
    [[nodiscard]] virtual bool active() const = 0;
};

class DistributedContext;

// Shared by those who use them.
using RequestPtr = std::shared_ptr<Request>;
using ContextPtr = std::shared_ptr<DistributedContext>;

// The processes that take part. Messages a process sends to itself are kept until it receives them; receiving one that
// was not sent throws UserError, because it would wait forever.
class DistributedContext {
public:
    // Of split(): for a process that takes no part.
    static constexpr int SPLIT_COLOR_UNDEFINED = -1;

    // The one context, made when it is first asked for; another one in its place. Throws UserError for null.
    static void create(int argc, char** argv);
    static const ContextPtr& get_current_world();
    static ContextPtr get_world_context();
    static void set_current_world(const ContextPtr& ctx);
    static bool is_initialized();

    virtual ~DistributedContext() = default;
    // Its number among the contexts of the process.
    DistributedContextId id() const { return id_; }

    // 0; 1, the length of the list of processes; and no.
    [[nodiscard]] virtual Rank rank() const = 0;
    [[nodiscard]] virtual Size size() const = 0;
    [[nodiscard]] virtual bool supports_fault_tolerance() const = 0;

    // Parts of a job: there is one, of one process; its elements are ranks. Throws UserError for another.
    [[nodiscard]] virtual std::optional<SubcontextId> subcontext_id() const { return std::nullopt; }
    [[nodiscard]] virtual int subcontext_count() const { return 1; }
    [[nodiscard]] virtual Size subcontext_size(SubcontextId subcontext_id) const = 0;
    [[nodiscard]] virtual ttsl::Span<const int> subcontext_sizes() const = 0;
    [[nodiscard]] virtual Rank local_to_world_rank(SubcontextId subcontext_id, Rank local_rank) const = 0;

    // Waits for all processes.
    virtual void barrier() const = 0;

    // Messages. ssend would wait for the receiver and throws UserError.
    virtual void send(ttsl::Span<std::byte> buffer, Rank dest, Tag tag) const = 0;
    virtual void ssend(ttsl::Span<std::byte> buffer, Rank dest, Tag tag) const = 0;
    virtual void recv(ttsl::Span<std::byte> buffer, Rank source, Tag tag) const = 0;
    [[nodiscard]] virtual RequestPtr isend(ttsl::Span<std::byte> buffer, Rank dest, Tag tag) const = 0;
    [[nodiscard]] virtual RequestPtr irecv(ttsl::Span<std::byte> buffer, Rank source, Tag tag) const = 0;

    // With one process what is sent is what arrives. Throws UserError when the two have not as many bytes.
    virtual void broadcast(ttsl::Span<std::byte> buffer, Rank root) const = 0;
    virtual void gather(ttsl::Span<std::byte> send_buf, ttsl::Span<std::byte> recv_buf, Rank root) const = 0;
    virtual void scatter(ttsl::Span<std::byte> send_buf, ttsl::Span<std::byte> recv_buf, Rank root) const = 0;
    virtual void all_gather(ttsl::Span<std::byte> send_buf, ttsl::Span<std::byte> recv_buf) const = 0;
    virtual void all_to_all(ttsl::Span<std::byte> send_buf, ttsl::Span<std::byte> recv_buf) const = 0;
    // The same, of values.
    virtual void all_reduce(ttsl::Span<std::byte> send_buf, ttsl::Span<std::byte> recv_buf, ReduceOp op,
                            DType dtype) const = 0;
    virtual void reduce(ttsl::Span<std::byte> send_buf, ttsl::Span<std::byte> recv_buf, ReduceOp op, DType dtype,
                        Rank root) const = 0;
    virtual void reduce_scatter(ttsl::Span<std::byte> send_buf, ttsl::Span<std::byte> recv_buf, ReduceOp op,
                                DType dtype) const = 0;
    virtual void scan(ttsl::Span<std::byte> send_buf, ttsl::Span<std::byte> recv_buf, ReduceOp op,
                      DType dtype) const = 0;
    // The same, with the type of the values known.
    template <class T>
    requires is_supported_dtype_v<T>
    void all_reduce(ttsl::Span<T> send_buf, ttsl::Span<T> recv_buf, ReduceOp op) const {
        all_reduce(std::as_writable_bytes(send_buf), std::as_writable_bytes(recv_buf), op, dtype_of_v<T>);
    }
    template <class T>
    requires is_supported_dtype_v<T>
    void reduce(ttsl::Span<T> send_buf, ttsl::Span<T> recv_buf, ReduceOp op, Rank root) const {
        reduce(std::as_writable_bytes(send_buf), std::as_writable_bytes(recv_buf), op, dtype_of_v<T>, root);
    }
    template <class T>
    requires is_supported_dtype_v<T>
    void scan(ttsl::Span<T> send_buf, ttsl::Span<T> recv_buf, ReduceOp op) const {
        scan(std::as_writable_bytes(send_buf), std::as_writable_bytes(recv_buf), op, dtype_of_v<T>);
    }
    template <class T>
    requires is_supported_dtype_v<T>
    void reduce_scatter(ttsl::Span<T> send_buf, ttsl::Span<T> recv_buf, ReduceOp op) const {
        reduce_scatter(std::as_writable_bytes(send_buf), std::as_writable_bytes(recv_buf), op, dtype_of_v<T>);
    }

    // Another context of the same process.
    [[nodiscard]] virtual ContextPtr duplicate() const = 0;
    // Null for SPLIT_COLOR_UNDEFINED.
    [[nodiscard]] virtual ContextPtr split(Color color, Key key) const = 0;
    [[nodiscard]] virtual ContextPtr create_sub_context(ttsl::Span<int> ranks) const = 0;
    virtual void translate_ranks_to_other_ctx(ttsl::Span<int> ranks, const ContextPtr& other_ctx,
                                              ttsl::Span<int> translated_ranks) const = 0;

    // Throws UserError with the code: a library ends no process.
    virtual void abort(int error_code) const = 0;
    virtual void revoke_and_shrink() = 0;
    [[nodiscard]] virtual bool is_revoked() = 0;

    // Bytes of the next message that recv would give.
    virtual std::size_t snoop_incoming_msg_size(Rank source, Tag tag) const = 0;

protected:
    DistributedContextId id_{0};
};

}  // namespace tt::tt_metal::distributed::multihost
