// A small map whose keys need no order and no hash.
#pragma once

#include <algorithm>
#include <concepts>
#include <cstddef>
#include <initializer_list>
#include <list>
#include <ranges>
#include <type_traits>
#include <utility>

#include <tt_stl/assert.hpp>
#include <tt_stl/optional_reference.hpp>

namespace tt::tt_metal::experimental {

// Keys are compared one by one; iteration goes in the order of insertion. References to values stay valid until their
// entry is erased.
template <typename K, typename V>
class Table {
    static_assert(!std::is_reference_v<V>, "a Table holds values, not references");

public:
    // As in the containers of the standard library.
    using key_type = K;
    using mapped_type = V;
    using value_type = std::pair<const K, V>;
    using size_type = std::size_t;
    using iterator = typename std::list<value_type>::iterator;
    using const_iterator = typename std::list<value_type>::const_iterator;

    Table() noexcept = default;
    // Throws UserError for a key that is there twice.
    Table(std::initializer_list<value_type> entries) { insert_all(entries); }
    template <std::ranges::input_range R>
    requires std::convertible_to<std::ranges::range_reference_t<R>, value_type>
    explicit Table(const R& entries) { insert_all(entries); }
    Table(const Table& other) = default;
    Table(Table&& other) noexcept = default;
    Table& operator=(const Table& other) {
        entries_ = std::list<value_type>(other.entries_);
        return *this;
    }
    Table& operator=(Table&& other) noexcept = default;

    // The entries in the order in which they were inserted.
    [[nodiscard]] iterator begin() { return entries_.begin(); }
    [[nodiscard]] iterator end() { return entries_.end(); }
    [[nodiscard]] const_iterator begin() const { return entries_.begin(); }
    [[nodiscard]] const_iterator end() const { return entries_.end(); }
    [[nodiscard]] const_iterator cbegin() const { return entries_.begin(); }
    [[nodiscard]] const_iterator cend() const { return entries_.end(); }

    // How many entries there are, and removing all of them.
    [[nodiscard]] bool empty() const noexcept { return entries_.empty(); }
    [[nodiscard]] size_type size() const noexcept { return entries_.size(); }
    void clear() noexcept { entries_.clear(); }

    // The entry of a key; end() where there is none.
    [[nodiscard]] iterator find(const K& key) {
        return std::find_if(begin(), end(), [&](const value_type& entry) { return entry.first == key; });
    }
    [[nodiscard]] const_iterator find(const K& key) const {
        return std::find_if(begin(), end(), [&](const value_type& entry) { return entry.first == key; });
    }
    [[nodiscard]] bool contains(const K& key) const { return find(key) != end(); }

    // Adds an entry unless its key is there; the entry, and whether it was added.
    std::pair<iterator, bool> insert(value_type entry) {
        if (auto existing = find(entry.first); existing != end()) return {existing, false};
        entries_.push_back(std::move(entry));
        return {std::prev(end()), true};
    }
    template <typename... Args>
    requires std::constructible_from<value_type, Args...> std::pair<iterator, bool> emplace(Args&&... args) {
        return insert(value_type(std::forward<Args>(args)...));
    }
    // Removes the entry of a key; how many were removed.
    size_type erase(const K& key) {
        const auto existing = find(key);
        if (existing == end()) return 0;
        entries_.erase(existing);
        return 1;
    }

    // The value of a key; a new one where there is none.
    V& operator[](const K& key) {
        if (auto existing = find(key); existing != end()) return existing->second;
        entries_.push_back(value_type(key, V{}));
        return entries_.back().second;
    }
    // The value of a key; nothing where there is none.
    [[nodiscard]] ttsl::optional_reference<V> get(const K& key) noexcept {
        const auto existing = find(key);
        if (existing == end()) return std::nullopt;
        return existing->second;
    }
    [[nodiscard]] ttsl::optional_reference<const V> get(const K& key) const noexcept {
        const auto existing = find(key);
        if (existing == end()) return std::nullopt;
        return existing->second;
    }

    // The same keys with the same values, in any order.
    [[nodiscard]] friend bool operator==(const Table& a, const Table& b) {
        return a.size() == b.size() && std::all_of(a.begin(), a.end(), [&](const value_type& entry) {
                   const auto other = b.find(entry.first);
                   return other != b.end() && other->second == entry.second;
               });
    }

private:
    template <typename Entries>
    void insert_all(const Entries& entries) {
        for (const auto& entry : entries) {
            TT_FATAL(insert(value_type(entry.first, entry.second)).second, "a Table got the same key twice");
        }
    }

    std::list<value_type> entries_;
};

}  // namespace tt::tt_metal::experimental
