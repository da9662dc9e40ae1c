"""Builds kernels with the real kernel compiler and tries further arguments where its messages ask for them.

Knows nothing of which kernels there are."""

from __future__ import annotations

import json
import re
import subprocess
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field, replace
from pathlib import Path

from census.arguments import Arguments, Learner

ROUNDS = 8
# Values for every argument where the first ones break a kernel's static_assert. In front of a page size, one and three
# describe a tensor in shards, the others an interleaved one.
OTHER_VALUES = (1, 3, 0, 4, 32)
SHARDED = (3, 1)


class Driver:
    """One `kernel_census_build` process."""

    def __init__(self, program: Path, environment: dict[str, str]) -> None:
        self.process = subprocess.Popen(
            [program], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, env=environment, bufsize=1
        )

    def build(self, request: dict) -> dict:
        self.process.stdin.write(json.dumps(request) + "\n")
        self.process.stdin.flush()
        answer = self.process.stdout.readline()
        if not answer:
            raise RuntimeError(f"the build program ended with exit code {self.process.wait()} at {request}")
        return json.loads(answer)

    def close(self) -> None:
        self.process.stdin.close()
        self.process.wait()


@dataclass
class Outcome:
    ok: bool = True
    flavours: dict[str, bool] = field(default_factory=dict)
    error: str = ""
    unsupported: bool = False
    seconds: float = 0.0
    arguments: Arguments | None = None


def with_value(arguments: Arguments, value: int) -> Arguments:
    """Another value for every argument."""
    return replace(
        arguments,
        compile_args=(value,) * len(arguments.compile_args),
        named={name: value for name in arguments.named},
    )


def with_numbers(arguments: Arguments, value: int) -> Arguments:
    """Another value for every named argument and every position that is a plain number."""
    positions = list(arguments.compile_args)
    for index in arguments.scalars:
        if index < len(positions):
            positions[index] = value
    return replace(arguments, compile_args=tuple(positions), named={name: value for name in arguments.named})


def numbers_asked_for(error: str) -> list[int]:
    """Numbers in the conditions that failed, such as the 16 of `D % 16 == 0`."""
    conditions = re.findall(r"static assertion failed due to requirement '([^\n]*?)'(?::|\n|$)", error)
    found = [int(n) for text in conditions for n in re.findall(r"(?<![\w.])(\d+)(?:UL)?\b", text)]
    found += [4] * ("sizeof(unsigned long)" in error)
    return [n for n in dict.fromkeys(found) if n not in (2, *OTHER_VALUES) and n < 1 << 32][:3]


def others(arguments: Arguments, error: str) -> list[Arguments]:
    """What else is plausible after an error that other values may not have."""
    if "InterleavedSpec" in error:
        return [with_value(arguments, value) for value in SHARDED]
    about_values = "static assertion|constant expression|invalid explicitly-specified|form a reference to|be narrowed"
    if not re.search(about_values, error):
        return []
    values = [*numbers_asked_for(error), *OTHER_VALUES]
    return [change(arguments, value) for value in values for change in (with_numbers, with_value)]


class Runner:
    def __init__(self, learner: Learner, program: Path, jobs: int, common: dict, environment: dict[str, str]) -> None:
        self.learner = learner
        self.program, self.jobs, self.common, self.environment = program, jobs, common, environment
        self.local = threading.local()
        self.drivers: list[Driver] = []

    def driver(self) -> Driver:
        if not hasattr(self.local, "driver"):
            self.local.driver = Driver(self.program, self.environment)
            self.drivers.append(self.local.driver)
        return self.local.driver

    def build(self, path: Path, flavour: str, arguments: Arguments) -> dict:
        request = {"id": 0, "path": str(path), "flavour": flavour, **self.common, **arguments.request()}
        return self.driver().build(request)

    def settle(self, path: Path, flavour: str, arguments: Arguments) -> tuple[dict, Arguments]:
        """The answer for one flavour, with what its messages taught about the arguments."""
        answer = self.build(path, flavour, arguments)
        for _ in range(ROUNDS):
            learned = None if answer["ok"] else self.learner.learn(arguments, answer["error"])
            if learned is None:
                break
            arguments = learned
            answer = self.build(path, flavour, arguments)
        return answer, arguments

    def run_one(self, path: Path, flavours: tuple[str, ...], arguments: Arguments) -> Outcome:
        outcome = self._attempt(path, flavours, arguments)
        for other in [] if outcome.ok else others(outcome.arguments, outcome.error):
            attempt = self._attempt(path, flavours, other)
            if attempt.ok:
                return attempt
        return outcome

    def _attempt(self, path: Path, flavours: tuple[str, ...], arguments: Arguments) -> Outcome:
        outcome = Outcome()
        for flavour in flavours:
            answer, arguments = self.settle(path, flavour, arguments)
            outcome.flavours[flavour] = answer["ok"]
            outcome.seconds += answer["seconds"]
            outcome.unsupported |= answer.get("unsupported", False)
            if not answer["ok"]:
                outcome.ok = False
                outcome.error = outcome.error or answer["error"]
                break
        outcome.arguments = arguments
        return outcome

    def run(self, tasks: list[Callable[[], None]]) -> None:
        with ThreadPoolExecutor(self.jobs) as pool:
            for done in [pool.submit(task) for task in tasks]:
                done.result()
        for driver in self.drivers:
            driver.close()
