"""What hatchling calls before it packs the wheel, and before it links a checkout: builds what the program reads."""

import sys
from pathlib import Path

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class BuildHook(BuildHookInterface):
    """Builds the languages, and prepares the brief that comes with the program."""

    PLUGIN_NAME = "custom"

    def initialize(self, version: str, build_data: dict[str, object]) -> None:
        """Build everything into folders called `built`, which git ignores."""
        root = Path(self.root)
        sys.path[:0] = [str(root / ".ci"), str(root)]
        import languages

        from briefing import resources
        from briefing.model.parse import parse
        from briefing.model.prepared import prepare

        languages.build(root / "resources" / "languages")
        source = resources.bundled_brief().read_bytes()
        target = resources.prepared_brief()
        target.parent.mkdir(exist_ok=True)
        target.write_bytes(prepare(source, parse(source, str(resources.bundled_brief()))))
