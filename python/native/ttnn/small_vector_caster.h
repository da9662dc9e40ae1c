// Python lists for ttsl::SmallVector.
#pragma once

#include <nanobind/stl/detail/nb_list.h>

#include <tt_stl/small_vector.hpp>

namespace nanobind::detail {

template <typename T, size_t N>
struct type_caster<ttsl::SmallVector<T, N>> : list_caster<ttsl::SmallVector<T, N>, T> {};

}  // namespace nanobind::detail
