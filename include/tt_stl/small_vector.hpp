// ttsl::SmallVector: a std::vector under the name that TT-Metalium programs use.
#pragma once

#include <cstddef>
#include <ostream>
#include <vector>

namespace ttsl {

// Grows beyond kPreallocated as any vector does.
template <typename T, std::size_t kPreallocated = 8>
class SmallVector : public std::vector<T> {
public:
    using std::vector<T>::vector;
    SmallVector() = default;
    explicit SmallVector(const std::vector<T>& other) : std::vector<T>(other) {}
};

template <typename T, std::size_t N>
std::ostream& operator<<(std::ostream& out, const SmallVector<T, N>& values) {
    out << "SmallVector([";
    for (std::size_t i = 0; i < values.size(); ++i) out << (i ? ", " : "") << values[i];
    return out << "])";
}

}  // namespace ttsl

namespace tt::stl {
using namespace ::ttsl;
}
