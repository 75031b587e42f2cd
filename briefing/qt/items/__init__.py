"""Qt item models over the brief's records: they hold objects and answer roles, nothing more."""
