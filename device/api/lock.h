// Runs a function when a scope ends.
#pragma once

template <typename ReleaseFunc>
class Lock {
public:
    explicit Lock(ReleaseFunc release) : release_(release) {}
    ~Lock() { release_(); }
    Lock(const Lock&) = delete;
    Lock& operator=(const Lock&) = delete;

private:
    ReleaseFunc release_;
};
