"""Builds kernels with the real kernel compiler and tries further arguments where its messages ask for them.

Knows nothing of which kernels there are."""

from __future__ import annotations

import json
import subprocess
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field, replace
from pathlib import Path

from census.arguments import Arguments, Learner

ROUNDS = 8
# Other values for every argument, where the first ones break a kernel's static_assert. At a position, three describes a
# tensor in shards.
OTHER_VALUES = (0, 1, 4, 32)
SHARDED = 3


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


def with_numbers(arguments: Arguments, value: int) -> Arguments:
    """Another value for every named argument and every position that is a plain number."""
    positions = list(arguments.compile_args)
    for index in arguments.scalars:
        if index < len(positions):
            positions[index] = value
    named = {name: value for name in arguments.named}
    return replace(arguments, compile_args=tuple(positions), named=named)


def in_shards(arguments: Arguments) -> Arguments:
    return replace(arguments, compile_args=(SHARDED,) * len(arguments.compile_args))


def others(arguments: Arguments, error: str) -> list[Arguments]:
    """What else is plausible after an error that other values may not have."""
    if "InterleavedSpec" in error:
        return [in_shards(arguments), with_numbers(in_shards(arguments), 1)]
    if "static assertion" not in error and "constant expression" not in error:
        return []
    numbers = [with_numbers(arguments, value) for value in OTHER_VALUES]
    return [*numbers, in_shards(arguments), with_numbers(in_shards(arguments), 1)]


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
