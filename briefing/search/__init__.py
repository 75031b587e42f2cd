"""Search within a brief: folding, queries, index, ranking. Knows no Qt."""
