"""Checks of a brief: rules, each a small function, and the findings they make. Knows no Qt."""
