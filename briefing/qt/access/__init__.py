"""What screen readers are told of the window beyond what Qt tells of its widgets. Made after the first paint."""
