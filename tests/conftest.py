"""What all tests share: a screen that needs none."""

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
