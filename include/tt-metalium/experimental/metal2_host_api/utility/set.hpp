// A small set whose keys need no order and no hash.
#pragma once

#include <algorithm>
#include <concepts>
#include <cstddef>
#include <functional>
#include <initializer_list>
#include <ranges>
#include <utility>
#include <vector>

namespace tt::tt_metal::experimental {

// Keys are equal when `Proj` gives the same for both. Iteration goes in the order of insertion.
template <typename K, auto Proj = std::identity{}>
class FlatSet {
public:
    // As in the containers of the standard library.
    using key_type = K;
    using value_type = K;
    using size_type = std::size_t;
    using iterator = typename std::vector<K>::const_iterator;
    using const_iterator = iterator;

    FlatSet() noexcept = default;
    // Of keys that are there twice the first stays.
    FlatSet(std::initializer_list<K> keys) {
        for (const auto& key : keys) insert(key);
    }
    template <std::ranges::input_range R>
    requires std::convertible_to<std::ranges::range_reference_t<R>, K>
    explicit FlatSet(const R& keys) {
        for (const auto& key : keys) insert(key);
    }

    // The keys in the order in which they were inserted.
    [[nodiscard]] const_iterator begin() const noexcept { return keys_.begin(); }
    [[nodiscard]] const_iterator end() const noexcept { return keys_.end(); }
    [[nodiscard]] const_iterator cbegin() const noexcept { return keys_.begin(); }
    [[nodiscard]] const_iterator cend() const noexcept { return keys_.end(); }

    // How many keys there are (entries), and removing all of them.
    [[nodiscard]] bool empty() const noexcept { return keys_.empty(); }
    [[nodiscard]] size_type size() const noexcept { return keys_.size(); }
    void clear() noexcept { keys_.clear(); }

    // The equal key; end() where there is none.
    [[nodiscard]] const_iterator find(const K& key) const {
        return std::ranges::find(keys_, std::invoke(Proj, key), Proj);
    }
    [[nodiscard]] bool contains(const K& key) const { return find(key) != end(); }
    [[nodiscard]] size_type count(const K& key) const { return contains(key) ? 1 : 0; }

    // Adds a key unless an equal one is there; the key, and whether it was added.
    std::pair<const_iterator, bool> insert(K key) {
        if (auto existing = find(key); existing != end()) return {existing, false};
        keys_.push_back(std::move(key));
        return {std::prev(keys_.cend()), true};
    }
    // Removes a key; how many were removed.
    size_type erase(const K& key) {
        const auto existing = find(key);
        if (existing == end()) return 0;
        keys_.erase(existing);
        return 1;
    }

    // The same keys, compared whole, in any order.
    [[nodiscard]] friend bool operator==(const FlatSet& a, const FlatSet& b) requires std::equality_comparable<K> {
        return a.size() == b.size() && std::all_of(a.begin(), a.end(), [&](const K& key) {
                   const auto other = b.find(key);
                   return other != b.end() && *other == key;
               });
    }

private:
    std::vector<K> keys_;
};

}  // namespace tt::tt_metal::experimental
