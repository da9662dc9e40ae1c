// Reads a JSON description field by field. Knows JSON and units, nothing of chips.
#include "chip/machine_reader.h"

#include <fmt/format.h>

#include <algorithm>
#include <nlohmann/json.hpp>

#include "softmetal/error.h"

namespace softmetal::chip::detail {

using nlohmann::json;

Field::Field(const json* json, std::string path)
    : json_(json), path_(std::move(path)), read_(std::make_shared<std::set<std::string>>()) {}

void Field::fail(const std::string& what) const {
    throw ConfigError(fmt::format("{}: {}", path_, what));
}

const json& Field::member(const std::string& name) const {
    if (!json_->is_object()) fail("is not an object");
    auto found = json_->find(name);
    if (found == json_->end()) fail(fmt::format("field '{}' is missing", name));
    read_->insert(name);
    return *found;
}

bool Field::has(const std::string& name) const {
    return json_->is_object() && json_->contains(name);
}

std::vector<std::string> Field::keys() const {
    std::vector<std::string> out;
    for (const auto& item : json_->items()) out.push_back(item.key());
    return out;
}

Field Field::object(const std::string& name) const {
    Field field(&member(name), fmt::format("{}.{}", path_, name));
    if (!field.json_->is_object()) field.fail("is not an object");
    return field;
}

std::vector<Field> Field::items() const {
    if (!json_->is_array()) fail("is not a list");
    std::vector<Field> out;
    for (size_t i = 0; i < json_->size(); ++i) out.emplace_back(&(*json_)[i], fmt::format("{}[{}]", path_, i));
    return out;
}

std::vector<Field> Field::list(const std::string& name) const {
    return Field(&member(name), fmt::format("{}.{}", path_, name)).items();
}

void Field::unit(const std::string& expected) const {
    std::string given = text("unit");
    if (given != expected) fail(fmt::format("unit is '{}' instead of '{}'", given, expected));
    if (text("source").empty()) fail("'source' is empty");
}

Field Field::sourced(const std::string& name, const std::string& unit) const {
    Field field = object(name);
    field.unit(unit);
    return field;
}

double Field::number(const std::string& name, const std::string& unit) const {
    Field field = sourced(name, unit);
    double value = field.plain_number("value");
    field.done();
    return value;
}

uint64_t Field::unsigned_number(const std::string& name, const std::string& unit) const {
    Field field = sourced(name, unit);
    uint64_t value = field.plain_unsigned("value");
    field.done();
    return value;
}

std::vector<uint32_t> Field::numbers(const std::string& name, const std::string& unit) const {
    Field field = sourced(name, unit);
    auto values = field.plain_numbers("values");
    field.done();
    return values;
}

std::map<std::string, double> Field::numbers_by_name(const std::string& name, const std::string& unit) const {
    Field field = sourced(name, unit);
    auto values = field.plain_numbers_by_name("values");
    field.done();
    return values;
}

std::vector<std::string> Field::names(const std::string& name) const {
    Field field = object(name);
    if (field.text("source").empty()) field.fail("'source' is empty");
    auto values = field.plain_names("values");
    field.done();
    return values;
}

double Field::plain_number(const std::string& name) const {
    const json& value = member(name);
    if (!value.is_number()) fail(fmt::format("'{}' is not a number", name));
    return value.get<double>();
}

uint64_t Field::plain_unsigned(const std::string& name) const {
    const json& value = member(name);
    if (!value.is_number_unsigned()) fail(fmt::format("'{}' is not a whole number from 0 on", name));
    return value.get<uint64_t>();
}

std::vector<uint32_t> Field::plain_numbers(const std::string& name) const {
    std::vector<uint32_t> out;
    for (const Field& item : list(name)) {
        if (!item.json_->is_number_unsigned()) item.fail("is not a whole number from 0 on");
        out.push_back(item.json_->get<uint32_t>());
    }
    return out;
}

std::map<std::string, double> Field::plain_numbers_by_name(const std::string& name) const {
    std::map<std::string, double> out;
    Field field = object(name);
    for (const std::string& key : field.keys()) out[key] = field.plain_number(key);
    return out;
}

std::vector<std::string> Field::plain_names(const std::string& name) const {
    std::vector<std::string> out;
    for (const Field& item : list(name)) {
        if (!item.json_->is_string()) item.fail("is not a text");
        out.push_back(item.json_->get<std::string>());
    }
    return out;
}

std::string Field::text(const std::string& name) const {
    const json& value = member(name);
    if (!value.is_string()) fail(fmt::format("'{}' is not a text", name));
    return value.get<std::string>();
}

Xy Field::xy() const {
    if (!json_->is_array() || json_->size() != 2 || !(*json_)[0].is_number_unsigned() ||
        !(*json_)[1].is_number_unsigned())
        fail("is not a coordinate [x, y]");
    return {(*json_)[0].get<uint8_t>(), (*json_)[1].get<uint8_t>()};
}

void Field::done() const {
    for (const auto& item : json_->items())
        if (item.key() != "source" && !read_->contains(item.key()))
            fail(fmt::format("field '{}' is unknown", item.key()));
}

namespace {

json parsed(std::string_view text, const std::string& file) {
    try {
        return json::parse(text);
    } catch (const json::parse_error& error) {
        throw ConfigError(fmt::format("{}: not JSON: {}", file, error.what()));
    }
}

json laid_over_its_base(json top, const std::string& file, const std::vector<EmbeddedFile>& parts) {
    const auto base = top.find("base");
    if (base == top.end()) return top;
    const std::string name = base->is_string() ? base->get<std::string>() : base->dump();
    const auto part = std::find_if(parts.begin(), parts.end(), [&](const auto& one) { return one.name == name; });
    if (part == parts.end()) throw ConfigError(fmt::format("{}: base '{}' does not exist", file, name));
    top.erase("base");
    const std::string below = fmt::format("parts/{}.json", name);
    json whole = laid_over_its_base(parsed(part->text, below), below, parts);
    whole.merge_patch(top);
    return whole;
}

}  // namespace

Document::Document(std::string_view text, const std::string& file, const std::vector<EmbeddedFile>& parts)
    : json_(std::make_unique<json>(laid_over_its_base(parsed(text, file), file, parts))), file_(file) {}
Document::~Document() = default;

Field Document::root() const {
    return Field(json_.get(), file_);
}

}  // namespace softmetal::chip::detail
