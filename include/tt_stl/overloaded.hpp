// A visitor made of several lambdas.
#pragma once

namespace ttsl {

// For std::visit.
template <class... Visitors>
struct overloaded : Visitors... {
    using Visitors::operator()...;
};

}  // namespace ttsl

namespace tt::stl {
using namespace ::ttsl;
}
