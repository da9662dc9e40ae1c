// Runs a function when a scope ends.
#pragma once

// Made by the scoped_lock() of what is held.
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
