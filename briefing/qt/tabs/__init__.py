"""The four tabs. A tab never imports a tab."""
