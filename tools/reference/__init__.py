"""Reads the public headers' declarations and comments, writes docs/reference, and says what has no comment."""
