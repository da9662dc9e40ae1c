// A name as a template argument, for get_token_if_present<"name">(). Knows nothing of bindings.
#pragma once

#include <stddef.h>

namespace softmetal::device {

template <size_t N>
struct BindingName {
    char text[N]{};
    consteval BindingName(const char (&source)[N]) {
        for (size_t i = 0; i < N; ++i) text[i] = source[i];
    }
    template <size_t M>
    consteval bool operator==(const char (&other)[M]) const {
        if (N != M) return false;
        for (size_t i = 0; i < N && i < M; ++i)
            if (text[i] != other[i]) return false;
        return true;
    }
};

}  // namespace softmetal::device
