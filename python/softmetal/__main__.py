"""`python -m softmetal` is the `softmetal` command."""

from softmetal.cli import main

main()
