// A visitor made of several lambdas.
#pragma once

namespace ttsl {

template <class... Visitors>
struct overloaded : Visitors... {
    using Visitors::operator()...;
};

}  // namespace ttsl

namespace tt::stl {
using namespace ::ttsl;
}
