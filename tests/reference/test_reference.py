"""Every public name has a comment that says what it must, and docs/reference holds what `make reference` writes."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from reference.parse import Name, World

from reference import pages, parse, rules, worlds

ROOT = Path(__file__).resolve().parents[2]
FOLDERS = {"host": "include", "device": "device"}


@pytest.fixture(scope="session")
def names() -> dict[str, list[Name]]:
    device = [name for world in worlds.device() for name in parse.parse(world)]
    return {"host": parse.parse(worlds.host()), "device": device}


@pytest.mark.parametrize("api", FOLDERS)
def test_every_public_name_has_its_purpose(names: dict[str, list[Name]], api: str) -> None:
    assert rules.without_purpose(names[api]) == []
    assert rules.crowded_groups(names[api]) == []


@pytest.mark.parametrize("api", FOLDERS)
def test_sizes_addresses_and_times_have_units(names: dict[str, list[Name]], api: str) -> None:
    assert rules.without_units(names[api], FOLDERS[api]) == []


def test_what_throws_says_so(names: dict[str, list[Name]]) -> None:
    throwing = rules.throwing_functions([p.read_text() for p in sorted((ROOT / "src/host").rglob("*.cpp"))])
    assert len(throwing) > 80
    assert rules.without_errors(names["host"], throwing, "include") == []


@pytest.mark.parametrize("api", FOLDERS)
def test_the_pages_are_those_of_the_headers(names: dict[str, list[Name]], api: str) -> None:
    topics, title = {"host": (pages.HOST, "Host API"), "device": (pages.DEVICE, "Device API")}[api]
    folder = ROOT / "docs/reference" / api
    written = pages.write(names[api], topics, FOLDERS[api], title)
    assert sorted(written) == sorted(p.name for p in folder.glob("*.md")), "run `make reference`"
    stale = [page for page, text in written.items() if (folder / page).read_text() != text]
    assert stale == [], "the comments have changed: run `make reference`"


# Words in code type on docs/host-api.md that are no names of ours.
OTHER_WORDS = {"bool", "detail", "Metalium", "runtime_error", "softmetal", "USE_REAL_METALIUM"}


def test_names_on_the_page_of_the_host_api_exist(names: dict[str, list[Name]]) -> None:
    known = {n.name for n in rules.every(names["host"])} | OTHER_WORDS
    text = re.sub(r"^```.*?^```", "", (ROOT / "docs/host-api.md").read_text(), flags=re.MULTILINE | re.DOTALL)
    used = {word for word in re.findall(r"`(?:\w+::)*(\w+)(?:\(\))?`", text)}
    assert len(used) > 40
    assert used - known == set()


HEADER = """\
// What the header is for.
#pragma once
namespace tt {
// Adds two numbers.
int add(int a, int b);
int add(int a, int b, int c);

int unexplained();
// ---- section
int also_unexplained();
int short_one();  // behind the declaration

// Explains two.
int first();
inline int second() {
    // Inside a body.
    return 2;
}
int third();

// A type.
class Thing {
public:
    explicit Thing(int size);
    // Its name.
    int name() const;
    int nameless() const;

    int size() const;
    // The same, in bytes.
    int byte_size() const;
    operator bool() const;

private:
    int hidden_;
};
}  // namespace tt
#define EXPLAINED 1  // a number
#define UNEXPLAINED 2
"""


@pytest.fixture(scope="session")
def example(tmp_path_factory: pytest.TempPathFactory) -> list[Name]:
    folder = tmp_path_factory.mktemp("example")
    (folder / "example.hpp").write_text(HEADER)
    return parse.parse(World(str(folder), ["example.hpp"], [f"-I{folder}"]))


def test_the_rules_find_what_is_missing(example: list[Name]) -> None:
    missing = [place.split(": ")[1] for place in rules.without_purpose(example)]
    assert missing == ["tt::unexplained", "tt::also_unexplained", "tt::Thing::size", "UNEXPLAINED"]


def test_comments_belong_to_what_they_stand_with(example: list[Name]) -> None:
    docs = {n.name: n.doc for n in rules.every(example)}
    assert docs["short_one"] == "behind the declaration"
    assert docs["second"] == docs["third"] == "Explains two."
    assert docs["nameless"] == "Its name."
    assert docs["Thing"] == "A type."  # the constructor's too, as it has none of its own
    assert "hidden_" not in docs
    assert "operator bool" not in docs


def test_units_are_asked_of_sizes_only(example: list[Name], tmp_path: Path) -> None:
    (tmp_path / "example.hpp").write_text(HEADER)
    assert [p.split("::")[-1] for p in rules.without_units(example, str(tmp_path))] == ["size"]


def test_errors_are_asked_of_what_throws(example: list[Name], tmp_path: Path) -> None:
    (tmp_path / "example.hpp").write_text(HEADER)
    source = """\
namespace tt {
int add(int a, int b) {
    if (a > b) fail("{} is above {}", a, b);
    return a + b;
}
int Thing::name() const {
    return 1;
}
}  // namespace tt
"""
    throwing = rules.throwing_functions([source])
    assert throwing == {"tt::add"}
    assert [p.split("::")[-1] for p in rules.without_errors(example, throwing, str(tmp_path))] == ["add", "add"]


def test_a_header_that_does_not_compile_is_named(tmp_path: Path) -> None:
    (tmp_path / "bad.hpp").write_text("int f(unknown_type);\n")
    with pytest.raises(SystemExit, match=r"bad\.hpp:1.*unknown_type"):
        parse.parse(World(str(tmp_path), ["bad.hpp"], [f"-I{tmp_path}"]))
