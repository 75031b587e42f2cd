"""Briefing: a desktop reader for structured briefs about cooperation in the mineral sector."""

__version__ = "0.1.0"
