"""The finished document on screen and on paper: imported only when someone wants to see it."""
