"""Widgets that tabs and the window are made of: each does one job and knows no other."""
