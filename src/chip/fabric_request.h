// Whether a NoC request is one the chip can carry out, and where it goes. Knows coordinates, bounds and alignment; no
// time.
#pragma once

#include <string>
#include <vector>

#include "chip/fabric.h"

namespace softmetal::chip::detail {

struct Target {
    Machine::Node node;
    uint32_t bank = 0;     // if DRAM
    uint64_t address = 0;  // in L1, or within the bank
};

struct Rectangle {  // physical, in the order the NoC visits them
    std::vector<uint32_t> columns, rows;
};

// Every method throws KernelFault naming source core, request and values.
class RequestChecker {
public:
    explicit RequestChecker(const Machine& machine) : machine_(machine) {}

    Target unicast(const Injection& injection) const;
    Rectangle multicast(const Injection& injection) const;
    [[noreturn]] void fail(const Injection& injection, const std::string& what) const;

private:
    void check_size(const Injection& injection) const;
    void check_l1(const Injection& injection) const;
    void check_alignment(const Injection& injection, uint32_t alignment) const;
    std::string places() const;

    const Machine& machine_;
};

}  // namespace softmetal::chip::detail
