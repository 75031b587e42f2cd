"""Numbers with what is counted: each language has its own forms for one and for many."""

from briefing.qt.words import translate


class Counts:
    """The texts that Qt chooses a form of by a number. Its lupdate knows them by `self.tr` alone, so all stand here."""

    def tr(self, text: str, comment: str, number: int) -> str:
        """The form of `text` that goes with `number`, which stands for `%n`."""
        return translate("Counts", text, comment, number)

    def claims(self, number: int) -> str:
        """How many claims there are."""
        return self.tr("%n claim(s)", "", number)

    def claims_of_participant(self, number: int) -> str:
        """How many claims are by or about the participant that is shown."""
        return self.tr("%n claim(s) by or about this participant", "", number)

    def facts(self, number: int) -> str:
        """How many facts a brief has."""
        return self.tr("%n fact(s)", "", number)

    def sources(self, number: int) -> str:
        """How many sources a brief has."""
        return self.tr("%n source(s)", "", number)

    def rows(self, shown: int, total: int) -> str:
        """How many rows of a table are shown, of how many."""
        return self.tr("{shown} of %n row(s)", "", total).format(shown=shown)

    def pages(self, number: int) -> str:
        """How many pages a document has."""
        return self.tr("%n page(s)", "", number)

    def about_pages(self, number: int) -> str:
        """How many pages a document will have, as far as that is known."""
        return self.tr("about %n page(s)", "", number)

    def more_places(self, number: int) -> str:
        """How many places are left out of a list."""
        return self.tr("… and %n more place(s)", "", number)

    def differences(self, number: int) -> str:
        """How many changes there are between two versions."""
        return self.tr("%n difference(s)", "", number)

    def errors(self, number: int) -> str:
        """How many errors the checks find."""
        return self.tr("%n error(s)", "", number)

    def warnings(self, number: int) -> str:
        """How many warnings the checks find."""
        return self.tr("%n warning(s)", "", number)

    def problems(self, number: int) -> str:
        """How many problems a file has that cannot be opened, and what to do."""
        return self.tr(
            "%n problem(s) found. Mend the file and try again; line and column are counted from 1.", "", number
        )

    # What a tab leaves out while it shows only some claims

    def hidden_claims(self, number: int) -> str:
        """How many claims."""
        return self.tr("%n claim(s) not shown", "", number)

    def hidden_sections(self, number: int) -> str:
        """How many sections."""
        return self.tr("%n section(s) not shown", "", number)

    def hidden_paragraphs(self, number: int) -> str:
        """How many paragraphs of a section."""
        return self.tr("%n paragraph(s) not shown", "", number)

    def hidden_gaps(self, number: int) -> str:
        """How many gaps."""
        return self.tr("%n gap(s) not shown", "", number)

    def hidden_figures(self, number: int) -> str:
        """How many key figures."""
        return self.tr("%n key figure(s) not shown", "", number)

    def hidden_entries(self, number: int) -> str:
        """How many entries of the outlook."""
        return self.tr("%n entry/entries not shown", "", number)
