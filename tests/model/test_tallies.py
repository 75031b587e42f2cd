"""What the charts count: companies by country, claims by speaker."""

from collections.abc import Callable

from briefing.model.load import loads
from briefing.model.tallies import counts_by_country


def test_companies_by_country(small: Callable[[str], bytes]) -> None:
    """The counts of one country are added up, in the order of the file; who has no country or no count is left out."""
    given = (("PK", 2), ("CN", 5), ("PK", 30), ("", 7), ("AF", 0), ("IR", None))
    more = "".join(
        f'[[participant]]\nid = "p{number}"\nkind = "group"\nname.en = "P"\n'
        + (f'country = "{country}"\n' if country else "")
        + ("" if count is None else f"count = {count}\n")
        for number, (country, count) in enumerate(given)
    )
    assert list(counts_by_country(loads(small(more))).items()) == [("PK", 32), ("CN", 5), ("AF", 0)]


def test_claims_by_speaker(small: Callable[[str], bytes]) -> None:
    """Who makes most claims comes first, the source itself among the speakers; equals stand as in the file."""
    more = "".join(f'[[participant]]\nid = "{name}"\nkind = "person"\nname.en = "P"\n' for name in "abc")
    more += "".join(
        f'[[fact]]\nid = "f{number}"\ntab = "overview"\nkind = "event"\ntext.en = "F"\n'
        + (f'said_by = "{name}"\n' if name != "-" else "")
        for number, name in enumerate("ca-b-bc-")
    )
    counted = loads(small(more)).claims_by_speaker
    assert list(counted.items()) == [(None, 3), ("c", 2), ("b", 2), ("a", 1)]
    assert loads(small("")).claims_by_speaker == {}
