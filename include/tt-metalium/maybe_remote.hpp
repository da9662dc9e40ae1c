// A value that is here, or that another process holds. In softmetal every value is here.
#pragma once

#include <functional>
#include <optional>
#include <sstream>
#include <string>
#include <type_traits>
#include <utility>
#include <vector>

#include <tt_stl/assert.hpp>

namespace tt::tt_metal {
class IDevice;
}

namespace tt::tt_metal::distributed {

// A value of this process, or none.
template <typename T>
class MaybeRemote {
public:
    using value_type = T;

    // One with a value, and one without.
    static MaybeRemote local(T value) { return MaybeRemote(std::move(value)); }
    static MaybeRemote remote() { return MaybeRemote(std::nullopt); }

    // Whether the value is here.
    bool is_local() const noexcept { return value_.has_value(); }
    bool is_remote() const noexcept { return !is_local(); }

    // The value. UserError if it is not here.
    T& value() & {
        check();
        return *value_;
    }
    const T& value() const& {
        check();
        return *value_;
    }
    T& operator*() & { return value(); }
    const T& operator*() const& { return value(); }
    T* operator->() { return &value(); }
    const T* operator->() const { return &value(); }

    // Calls the first function with the value, or the second without; the other two call one or nothing.
    template <typename LocalFunc, typename RemoteFunc>
    auto when(LocalFunc&& on_local, RemoteFunc&& on_remote) const -> decltype(auto) {
        return is_local() ? std::invoke(std::forward<LocalFunc>(on_local), *value_)
                          : std::invoke(std::forward<RemoteFunc>(on_remote));
    }
    template <typename LocalFunc>
    void if_local(LocalFunc&& on_local) const {
        if (is_local()) std::invoke(std::forward<LocalFunc>(on_local), *value_);
    }
    template <typename RemoteFunc>
    void if_remote(RemoteFunc&& on_remote) const {
        if (is_remote()) std::invoke(std::forward<RemoteFunc>(on_remote));
    }

    bool operator==(const MaybeRemote&) const = default;
    // The value as text.
    std::string to_string() const {
        if (is_remote()) return "MaybeRemote{remote}";
        std::ostringstream text;
        text << "MaybeRemote{" << *value_ << "}";
        return text.str();
    }

private:
    explicit MaybeRemote(std::optional<T> value) : value_(std::move(value)) {}
    void check() const { TT_FATAL(is_local(), "the value belongs to another process; check is_local() first"); }

    std::optional<T> value_;
};

// A device's number, and a device, that may be another process's.
using MaybeRemoteDeviceId = MaybeRemote<int>;
using MaybeRemoteDevice = MaybeRemote<IDevice*>;

// The values of this process, in order.
template <typename Container>
auto extract_locals(const Container& container) {
    std::vector<typename Container::value_type::value_type> locals;
    for (const auto& value : container) {
        if (value.is_local()) locals.push_back(value.value());
    }
    return locals;
}

// All values as local ones.
template <typename Container>
auto wrap_to_maybe_remote(const Container& container) {
    std::vector<MaybeRemote<typename Container::value_type>> wrapped;
    for (const auto& value : container) wrapped.push_back(MaybeRemote<typename Container::value_type>::local(value));
    return wrapped;
}

}  // namespace tt::tt_metal::distributed
