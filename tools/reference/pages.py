"""Pages of the API reference from names and comments. Knows Markdown, nothing of compilers."""

from __future__ import annotations

import re
from fnmatch import fnmatch
from itertools import groupby
from pathlib import PurePosixPath

from .comments import File
from .parse import ROOT, Name

Topics = list[tuple[str, str, tuple[str, ...]]]  # (page, title, headers)

HOST: Topics = [
    ("devices", "Devices", ("device.hpp", "device_types.hpp", "cluster.hpp", "hal*.hpp", "dispatch_core*.hpp")),
    (
        "meshes",
        "Meshes of devices",
        ("mesh_device*.hpp", "mesh_config.hpp", "mesh_coord.hpp", "system_mesh.hpp", "distributed_c*"),
    ),
    (
        "programs",
        "Programs, kernels and their arguments",
        ("host_api.hpp", "program.hpp", "program_cache.hpp", "kernel_types.hpp"),
    ),
    ("programs", "", ("base_types.hpp", "runtime_args*.hpp", "tensor_accessor_args.hpp", "*arg_config.hpp")),
    ("circular_buffers", "Circular buffers", ("circular_buffer*", "kernel_structs.h", "global_circular_buffer*")),
    ("semaphores", "Semaphores", ("global_semaphore.hpp", "*semaphore*")),
    ("buffers", "Buffers", ("buffer*.hpp", "mesh_buffer.hpp", "allocator.hpp", "memory_reporter.hpp")),
    ("queues", "Command queues, workloads, events and traces", ("distributed.hpp", "mesh_command_queue.hpp")),
    ("queues", "", ("mesh_workload.hpp", "mesh_event.hpp", "mesh_trace_id.hpp", "command_queue*", "queue_id.hpp")),
    ("queues", "", ("*trace*.hpp", "*event*.hpp", "*sub_device*.hpp", "*queue*.hpp")),
    ("coordinates", "Cores and how work is split", ("*core_coord.hpp", "work_split.hpp", "core_coordinates.hpp")),
    ("coordinates", "", ("xy_pair.hpp", "core_space*.hpp")),
    (
        "tiles",
        "Shapes, tiles and number formats",
        ("shape*.hpp", "tile.hpp", "tilize_utils.hpp", "*float*.hpp", "*int8.hpp"),
    ),
    (
        "tiles",
        "",
        ("constants.hpp", "mxfp4.hpp", "tt_backend_api_types.hpp", "math.hpp", "tt_align.hpp", "vector_aligned.hpp"),
    ),
    ("direct", "Calls below queues, and the profiler's", ("tt_metal.hpp", "*profiler*.hpp")),
    ("metal2", "Program specifications (Metal 2.0) and descriptors", ("*metal2_host_api/*", "*descriptor*")),
    ("metal2", "", ("*/dataflow_buffer/*",)),
    ("tensors", "Host tensors", ("*/tensor/*", "*host_buffer.hpp", "memory_pin.hpp", "*pinned_memory*")),
    ("experimental", "Experimental", ("*/experimental/*",)),
    ("softmetal", "softmetal's own", ("softmetal/*",)),
    ("stl", "tt_stl and other helpers", ("tt_stl/*", "*")),
]

DEVICE: Topics = [
    ("arguments", "Arguments of kernels", ("core/arguments.h", "*compile_time_args.h", "*kernel_thread_globals.h")),
    (
        "noc",
        "Data movement: the NoC",
        ("*/dataflow/dataflow_api.h", "*/dataflow/noc*.h", "*/dataflow/endpoints.h", "*addrgen*"),
    ),
    ("circular_buffers", "Circular and dataflow buffers", ("*circular_buffer*", "*/dataflow/d*b*", "*cb_api.h")),
    (
        "semaphores",
        "Semaphores, locks, memory of a core",
        ("*semaphore*", "*/lock.h", "*core_local_mem.h", "*scratchpad*"),
    ),
    ("tensors", "Tensors and their pages", ("api/tensor/*",)),
    ("debug", "Printing, assertions, profiling", ("api/debug/*", "core/print*")),
    ("matmul", "Compute: matrix products", ("*/compute/matmul*", "*/compute/experimental/matmul*", "*/bmm*")),
    ("eltwise_fpu", "Compute: sums, products, broadcasts", ("*/compute/eltwise_binary.h", "*/compute/bcast.h")),
    ("reduce", "Compute: reductions and transpositions", ("*/compute/*reduce*", "*/compute/*transpose*")),
    ("reduce", "", ("*/compute/topk.h", "*/compute/welford.h", "*/compute/cumsum.h", "*/compute/ema.h")),
    ("tilize", "Compute: tilize, untilize, pack, copy", ("*tilize*", "*/pack*", "*tile_move*", "*copy_dest*")),
    ("registers", "Compute: start, Dst and formats", ("*reg_api.h", "*common.h", "*startup.h", "*reconfig*")),
    ("sfpu_unary", "Compute: functions of one tile", ("*/eltwise_unary/*",)),
    ("sfpu", "Compute: functions of several tiles", ("*sfpu*", "*binary*", "*max_min*", "api/compute/*")),
    ("sfpi", "SFPI: vectors of the SFPU", ("sfpi/*",)),
    ("numbers", "Numbers and formats by their bits", ("*",)),
]


def page_of(header: str, topics: Topics) -> str:
    """The page that a header belongs to: the first pattern that fits its path or file name."""
    for page, _, patterns in topics:
        if any(fnmatch(header, p) or fnmatch(PurePosixPath(header).name, p) for p in patterns):
            return page
    raise KeyError(header)


def write(names: list[Name], topics: Topics, folder: str, title: str) -> dict[str, str]:
    """Page name -> Markdown, README.md among them."""
    by_page: dict[str, list[Name]] = {}
    for name in names:
        by_page.setdefault(page_of(name.header, topics), []).append(name)
    titles = {page: title_ for page, title_, _ in topics if title_}
    pages = {f"{p}.md": _page(titles[p], by_page[p], folder, topics) for p in titles if p in by_page}
    pages["README.md"] = _index(title, titles, by_page)
    return pages


# What holds for all functions of a page.
_DST = "A tile index beyond Dst ends the launch with an error that names the line."
INTRODUCTIONS = {
    "Compute: functions of one tile": "`x` is every element of the Dst tile `idst`, where the result goes too; `p0`, "
    "`p1` and `p2` are words as the chip takes them, floats by their fp32 bits. An `..._init` goes once before its "
    f"function, `..._pack` forms run on the pack processor. {_DST}",
    "Compute: functions of several tiles": "`in0`, `in1` and `in2` are every element of the Dst tiles `idst0`, `idst1` "
    "and `idst2`; the result goes to `odst`, or over the first operand where there is none. `x` and `p0` are as for "
    f"functions of one tile. {_DST}",
}
NOTE = "<!-- Written by `make reference` from the comments of the headers. -->\n"


def _page(title: str, names: list[Name], folder: str, topics: Topics) -> str:
    order = [n.header for n in names]
    patterns = [p for _, _, ps in topics for p in ps]

    def rank(header: str) -> tuple[int, int]:
        first = next(i for i, p in enumerate(patterns) if fnmatch(header, p) or fnmatch(PurePosixPath(header).name, p))
        return first, order.index(header)

    parts = [f"# {title}\n\n{NOTE}"]
    if title in INTRODUCTIONS:
        parts.append(f"{INTRODUCTIONS[title]}\n")
    for header in sorted(dict.fromkeys(order), key=rank):
        parts.append(_header(header, [n for n in names if n.header == header], folder))
    return "\n".join(parts)


def _header(header: str, names: list[Name], folder: str) -> str:
    purpose = File((ROOT / folder / header).read_text()).purpose
    written = header if folder == "device" else f"<{header}>"
    scopes = [f"`{scope}`" for scope in dict.fromkeys("::".join(n.scope) for n in names) if scope]
    place = f" Namespace {', '.join(scopes)}." if scopes else ""
    parts = [f"## `{written}`\n\n{_text(purpose)}{place}\n"]
    section = ""
    for rows, groups in groupby(_grouped(names), key=lambda group: group[0].made_by_macro):
        if rows:
            parts.append(_rows(list(groups)))
            continue
        for group in groups:
            if group[0].section and group[0].section != section:
                section = group[0].section
                parts.append(f"### {section[0].upper()}{section[1:]}\n")
            parts.append(_entry(group))
    return "\n".join(parts)


def _grouped(names: list[Name]) -> list[list[Name]]:
    """Names that share a comment, in order; types stand alone."""
    groups: list[list[Name]] = []
    for name in names:
        alone = name.kind in ("type", "enum")
        last = groups[-1][-1] if groups else None
        if last and not alone and last.kind != "type" and name.group == last.group and name.doc == last.doc:
            groups[-1].append(name)
        else:
            groups.append([name])
    return groups


def _entry(group: list[Name]) -> str:
    first = group[0]
    anchors = "".join(f'<a id="{anchor(n)}"></a>' for n in _unique(group))
    code = [n.signature + (";" if n.kind in ("function", "alias", "value") else "") for n in group]
    body = f"{anchors}\n```cpp\n" + "\n".join(code) + "\n```\n"
    text = _text(first.doc)
    parts = [body, f"{text}\n"]
    if first.kind == "enum":
        parts.append(_enumerators(first))
    elif first.members:
        parts.append(_members(first))
    return "\n".join(parts)


def _rows(groups: list[list[Name]]) -> str:
    """Functions of one family, as a table."""
    rows = []
    for group in groups:
        anchors = "".join(f'<a id="{anchor(n)}"></a>' for n in _unique(group))
        code = "<br>".join(f"`{_line(n)}`" for n in group)
        rows.append(f"| {anchors}{code} | {_cell(group[0].doc)} |")
    return "| Function | |\n|---|---|\n" + "\n".join(rows) + "\n"


def _unique(group: list[Name]) -> list[Name]:
    return list({n.full_name: n for n in group}.values())


def anchor(name: Name) -> str:
    """The name as a fragment of an address."""
    return re.sub(r"\W+", "-", name.full_name).strip("-").lower()


def _enumerators(enum: Name) -> str:
    own = [m for m in enum.members if m.doc and m.doc != enum.doc]
    if own:
        return "\n".join(f"- `{m.signature}`" + (f": {_text(m.doc)}" if m in own else "") for m in enum.members) + "\n"
    return ", ".join(f"`{m.signature}`" for m in enum.members) + "\n"


def _members(type_: Name) -> str:
    inherited = [m for m in type_.members if m.overrides]
    own = [m for m in type_.members if not m.overrides and not (m.constructor and m.signature == f"{type_.name}()")]
    rows = []
    for (_, doc), members in groupby(own, key=lambda m: (m.group, m.doc)):
        members = list(members)
        code = "<br>".join(f"`{_line(m)}`" for m in members)
        rows.append(f"| {code} | {'' if doc == type_.doc else _cell(doc)} |")
        for inner in (m for m in members if m.members):
            for _, group in groupby(inner.members, key=lambda m: (m.group, m.doc)):
                group = list(group)
                code = "<br>".join(f"`{inner.name}::{_line(m)}`" for m in group)
                rows.append(f"| {code} | {'' if group[0].doc == inner.doc else _cell(group[0].doc)} |")
    table = "| Member | |\n|---|---|\n" + "\n".join(rows) + "\n" if rows else ""
    if inherited:
        names = ", ".join(f"`{n}`" for n in dict.fromkeys(m.name for m in inherited))
        table += f"\nAs in `{'`, `'.join(b for b in type_.bases if b != 'enable_shared_from_this')}`: {names}.\n"
    return table


def _line(name: Name) -> str:
    return re.sub(r"\s+", " ", name.signature.removeprefix("virtual ")).replace("|", "\\|").replace("( ", "(")


def _cell(text: str) -> str:
    return _text(text).replace("\n\n", "<br>").replace("|", "\\|")


def _text(text: str) -> str:
    """Comment text as Markdown: what looks like a tag or a list of pointers is escaped outside of code."""
    pieces = re.split(r"(`[^`]*`)", text)
    return "".join(p if p.startswith("`") else re.sub(r"([<>*_])", r"\\\1", p) for p in pieces)


def _index(title: str, titles: dict[str, str], by_page: dict[str, list[Name]]) -> str:
    parts = [f"# {title}\n\n{NOTE}", "| Page | Headers |\n|---|---|"]
    for page, text in titles.items():
        if page in by_page:
            headers = ", ".join(f"`{h}`" for h in dict.fromkeys(n.header for n in by_page[page]))
            parts.append(f"| [{text}]({page}.md) | {headers} |")
    parts.append("\n## Every name\n")
    entries: dict[str, str] = {}
    for page, names in by_page.items():
        for name in names:
            entries.setdefault(name.name, f"[`{name.name}`]({page}.md#{anchor(name)})")
    for letter, group in groupby(sorted(entries, key=str.lower), key=lambda n: n.lstrip("_")[0].upper()):
        parts.append(f"**{letter}** " + ", ".join(entries[n] for n in group) + "\n")
    return "\n".join(parts)
