// Programs kept by the hash of what they were made of, so that the second run builds nothing.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <unordered_map>
#include <utility>

#include <tt-metalium/mesh_coord.hpp>
#include <tt-metalium/mesh_workload.hpp>
#include <tt-metalium/program.hpp>
#include <tt_stl/overloaded.hpp>
#include <tt_stl/unique_any.hpp>

namespace tt::tt_metal::program_cache::detail {

// A program and what its maker needs to give it new arguments; or, from proxy(), a reference to both elsewhere.
template <typename shared_variables_t>
struct CachedProgram {
private:
    std::optional<tt::tt_metal::Program> owned_program_;
    std::optional<shared_variables_t> owned_variables_;

    CachedProgram(tt::tt_metal::Program& program, shared_variables_t& shared_variables)
        : program(program), shared_variables(shared_variables) {}

public:
    // The program, and what goes with it.
    tt::tt_metal::Program& program;
    shared_variables_t& shared_variables;

    CachedProgram(tt::tt_metal::Program&& owned, shared_variables_t&& variables)
        : owned_program_(std::move(owned)),
          owned_variables_(std::move(variables)),
          program(*owned_program_),
          shared_variables(*owned_variables_) {}
    // The references follow what is owned; those of a proxy stay.
    CachedProgram(CachedProgram&& other) noexcept
        : owned_program_(std::move(other.owned_program_)),
          owned_variables_(std::move(other.owned_variables_)),
          program(owned_program_ ? *owned_program_ : other.program),
          shared_variables(owned_variables_ ? *owned_variables_ : other.shared_variables) {}
    CachedProgram(const CachedProgram&) = delete;
    CachedProgram& operator=(const CachedProgram&) = delete;
    CachedProgram& operator=(CachedProgram&&) = delete;

    // Owns nothing: both must outlive it.
    static CachedProgram proxy(tt::tt_metal::Program& program, shared_variables_t& shared_variables) {
        return CachedProgram(program, shared_variables);
    }
};

// The same for a workload.
template <typename shared_variables_t>
struct CachedMeshWorkload {
    // The workload, and what goes with it.
    distributed::MeshWorkload workload;
    shared_variables_t shared_variables;

    CachedMeshWorkload(distributed::MeshWorkload&& workload, shared_variables_t&& shared_variables)
        : workload(std::move(workload)), shared_variables(std::move(shared_variables)) {}
};

// A workload of programs that were each made for one device, with the variables of each.
template <typename shared_variables_t>
struct AdaptedCachedMeshWorkload {
    // Of each range of devices.
    using Variables = std::unordered_map<distributed::MeshCoordinateRange, shared_variables_t>;
    distributed::MeshWorkload workload;
    Variables shared_variables;

    AdaptedCachedMeshWorkload(distributed::MeshWorkload&& workload, Variables&& shared_variables)
        : workload(std::move(workload)), shared_variables(std::move(shared_variables)) {}
};

// An entry of the cache: one of the three above, and the number of the factory that made it.
struct CachedProgramFactory {
    // Of what an entry holds, in bytes.
    static constexpr auto MAX_SIZE = 4096;
    static constexpr auto ALIGNMENT = 32;

    // What is kept, and who made it.
    ttsl::unique_any<MAX_SIZE, ALIGNMENT> cached_program;
    std::size_t program_factory_index = 0;

    template <typename shared_variables_t>
    CachedProgramFactory(CachedProgram<shared_variables_t>&& cached, std::size_t factory_index)
        : cached_program(std::move(cached)), program_factory_index(factory_index) {}
    template <typename shared_variables_t>
    CachedProgramFactory(CachedMeshWorkload<shared_variables_t>&& cached, std::size_t factory_index)
        : cached_program(std::move(cached)), program_factory_index(factory_index) {}
    template <typename shared_variables_t>
    CachedProgramFactory(AdaptedCachedMeshWorkload<shared_variables_t>&& cached, std::size_t factory_index)
        : cached_program(std::move(cached)), program_factory_index(factory_index) {}
};

// The cache of a device. It keeps what is inserted until clear(); whether it is asked at all is its user's decision,
// by is_enabled() and cache_misses_allowed().
struct ProgramCache {
    // Whether there is an entry of that hash.
    bool contains(uint64_t program_hash) const { return cache_.contains(program_hash); }
    // Throws std::out_of_range when there is no such entry.
    CachedProgramFactory& get(uint64_t program_hash) { return cache_.at(program_hash); }
    // An entry that is there already stays as it is.
    void insert(uint64_t program_hash, CachedProgramFactory&& program) {
        cache_.try_emplace(program_hash, std::move(program));
    }
    // Removes all entries; how many there are.
    void clear() { cache_.clear(); }
    std::size_t num_entries() const { return cache_.size(); }

    // Whether the cache is to be asked.
    void enable() { is_enabled_ = true; }
    void disable() { is_enabled_ = false; }
    bool is_enabled() const { return is_enabled_; }
    // Whether a program that is not there may be made.
    void set_cache_misses_allowed(bool allowed) { misses_allowed_ = allowed; }
    bool cache_misses_allowed() const { return misses_allowed_; }

private:
    bool is_enabled_ = true;
    bool misses_allowed_ = true;
    std::unordered_map<uint64_t, CachedProgramFactory> cache_;
};

}  // namespace tt::tt_metal::program_cache::detail
