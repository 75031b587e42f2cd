"""Briefing: a desktop reader for structured briefs about cooperation in the mineral sector."""

__version__ = "0.1.0"

APP_ID = "org.briefing.Briefing"
"""The name the desktop knows the program by: that of its menu entry, its icon and its windows."""
