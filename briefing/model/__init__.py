"""The brief as immutable, typed objects, and the way from a file to them. Knows no Qt."""
