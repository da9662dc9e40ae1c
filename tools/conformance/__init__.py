"""Conformance: programs of TT-Metalium's SDK, unmodified, against softmetal."""
