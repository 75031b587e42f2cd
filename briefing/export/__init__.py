"""From a brief to a PDF, through Typst in a process of its own. Knows no Qt."""
