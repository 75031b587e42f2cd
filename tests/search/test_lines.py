"""Which texts have a term as whole words: what the index remembers is what a look at each text says."""

from hypothesis import example, given
from hypothesis import strategies as st

from briefing.search.lines import Lines
from briefing.search.text import fold
from briefing.search.words import stands_whole_in

_TEXTS = st.lists(st.text(st.sampled_from("ab1é س_.-\n矿"), max_size=12).map(lambda text: fold(text).text), max_size=5)
_TERMS = st.text(st.sampled_from("ab1é س.矿"), min_size=1, max_size=3).map(
    lambda term: " ".join(fold(term).text.split())
)


@given(_TEXTS, _TERMS.filter(bool))
@example(["a a", "a.b\na", "ab"], "a")
@example(["a矿b", "矿a"], "a")
@example(["a 矿", "a矿"], "a矿")
def test_whole_words(texts: list[str], term: str) -> None:
    """Of any texts, asked for in any order."""
    lines, numbers = Lines(texts, []), list(reversed(range(len(texts))))
    assert lines.whole(term, numbers) == [stands_whole_in(term, texts[number]) for number in numbers]


def test_words_that_end_where_it_shows() -> None:
    """They are known without a look at the texts, each once."""
    assert set(Lines(["pak china, 1.5_t", "china 黄金b"], []).words()) == {"pak", "china", "1", "5", "t", "b"}
