"""What an address hides is seen, and what it looks like is told from where it leads."""

import pytest

from briefing.model.addresses import Address, visible
from briefing.model.integrity import LINK

MIXED = "https://xn--pple-43d.com/"  # a Cyrillic а before pple
ALL_CYRILLIC = "https://xn--80ak6aa92e.com/"  # аррӏе


def said(address: str) -> list[str]:
    """What is said of an address that a brief may have."""
    assert LINK.fullmatch(address)
    return [str(oddity) for oddity in Address(address).oddities]


@pytest.mark.parametrize(
    "address",
    [
        "https://example.org/a/b?c=d#e",
        "HTTP://EXAMPLE.ORG:8080",
        "https://example.org/@someone/a@b.c?mail=a@b.c",
        "https://[2001:db8::1]:80/",
        "https://example.org/a%20b?text=%0A",
        "https://ur.wikipedia.org/wiki/%DA%A9%D8%A7%D9%86%E2%80%8C%DA%A9%D9%86%DB%8C",
        "https://example.cn/%D6%D0%B9%FA",  # not UTF-8
        "mailto:a@example.org?subject=b@c&cc=d@e",
        "mailto:someone",
    ],
)
def test_plain_addresses(address: str) -> None:
    """Nothing is said of addresses that are what they seem, and no host beside them."""
    assert said(address) == []
    assert Address(address).aside == ""


@pytest.mark.parametrize(
    ("address", "aside"),
    [
        ("https://xn--fiqs8s/", "中国"),
        ("https://www.xn--mgbai9azgqp6j.example/", "www.پاکستان.example"),
        ("https://xn--bcher-kva.example/", "bücher.example"),
        ("https://xn--90anlffn.xn--p1ai/", "минобр.рф"),
    ],
)
def test_hosts_in_other_letters(address: str, aside: str) -> None:
    """A host beyond ASCII is given in both forms, and is no trick for that."""
    assert said(address) == []
    assert Address(address).aside == aside


@pytest.mark.parametrize(
    ("address", "wanted", "aside"),
    [
        (
            "https://bank.example@evil.example/",
            ["“bank.example” before the @ is no host but a name to sign in with; it leads to evil.example"],
            "evil.example",
        ),
        (
            "https://bank.example%2F%E2%80%AE@evil.example:443",
            [
                "“bank.example/\\u202e” before the @ is no host but a name to sign in with; it leads to evil.example",
                "it holds signs that cannot be seen or that turn text: \\u202e",
            ],
            "evil.example",
        ),
        (
            "https://a@b@evil.example/",
            ["“a@b” before the @ is no host but a name to sign in with; it leads to evil.example"],
            "evil.example",
        ),
        (
            MIXED,
            ["the host xn--pple-43d.com (аpple.com) mixes letters of scripts that look alike: а (U+0430)"],
            "аpple.com",
        ),
        (
            "https://%D0%B0pple.com/",
            ["the host %D0%B0pple.com (аpple.com) mixes letters of scripts that look alike: а (U+0430)"],
            "аpple.com",
        ),
        (
            ALL_CYRILLIC,
            ["the host xn--80ak6aa92e.com (аррӏе.com) only looks like Latin letters"],
            "аррӏе.com",
        ),
        (
            "https://example.org/%E2%80%AEfdp.exe",
            ["it holds signs that cannot be seen or that turn text: \\u202e"],
            "example.org",
        ),
        (
            "https://example.org/?q=%E2%80%8B%F3%A0%80%81",
            ["it holds signs that cannot be seen or that turn text: \\u200b \\U000e0001"],
            "example.org",
        ),
        (
            "https://ex%E2%80%8Bample.org/",
            ["it holds signs that cannot be seen or that turn text: \\u200b"],
            "ex\\u200bample.org",
        ),
        (
            "mailto:a@xn--pple-43d.com?subject=b",
            ["the host xn--pple-43d.com (аpple.com) mixes letters of scripts that look alike: а (U+0430)"],
            "аpple.com",
        ),
    ],
)
def test_tricks(address: str, wanted: list[str], aside: str) -> None:
    """Each trick is told, and the real host stands beside the address."""
    assert said(address) == wanted
    assert Address(address).aside == aside


def test_what_is_no_punycode() -> None:
    """A host that only begins like punycode stays as it is."""
    assert Address("https://xn--99999999999.org/").aside == ""


def test_russian_hosts_are_no_tricks() -> None:
    """A Russian word under a Russian domain may look Latin: nobody takes it for another host."""
    assert said("https://xn--n1ah.xn--p1ai/") == []


@pytest.mark.parametrize(
    ("address", "most", "wanted"),
    [
        ("https://example.org/short", 60, "https://example.org/short"),
        ("https://example.org/" + "a" * 50 + "b" * 50, 60, "https://example.org/" + "a" * 19 + "…" + "b" * 20),
        ("https://" + "u" * 100 + "@example.org/end", 60, "https://uuuuuuuu…example.org/end"),
        (
            "https://" + "h" * 100 + ".org/" + "a" * 100,
            60,
            "https://" + "h" * 100 + ".org/" + "a" * 15 + "…" + "a" * 16,
        ),
    ],
)
def test_long_addresses(address: str, most: int, wanted: str) -> None:
    """An address is cut in its middle, never in its host."""
    assert Address(address).shortened(most) == wanted


def test_visible() -> None:
    """What cannot be seen is written as an escape, all else as it is."""
    assert visible("a\u202eb c\u3000\U000e0041é铜") == "a\\u202eb\\u0020c\\u3000\\U000e0041é铜"


def _host(letters: str) -> str:
    """A host as links write it."""
    return ".".join(
        part if part.isascii() else f"xn--{part.encode('punycode').decode()}" for part in letters.split(".")
    )


@pytest.mark.parametrize(
    ("host", "is_odd"),
    [
        pytest.param("カード.example", False, id="a sign of two scripts of one language"),
        pytest.param("カードcard.example", False, id="Japanese with Latin"),
        pytest.param("ㄅ一가ぁァa.example", False, id="all that is written with ideographs"),
        pytest.param("сасе.com", True, id="Cyrillic that looks like Latin"),
        pytest.param("сасе.com.рф", False, id="Cyrillic below a Cyrillic domain"),
    ],
)
def test_letters_of_hosts(host: str, is_odd: bool) -> None:
    """What is written together is no trick, nor are letters of one script in a domain of theirs."""
    assert bool(Address(f"https://{_host(host)}/").oddities) is is_odd


def test_an_address_without_a_host() -> None:
    """It is shown as it stands, and cut where it is long."""
    assert (Address("mailto:desk").host, Address("mailto:desk").shortened()) == ("", "mailto:desk")
    assert Address("mailto:" + "x" * 400).shortened().startswith("mailto:x")


@pytest.mark.parametrize(
    ("before", "after", "most", "cut_before", "cut_after"),
    [
        pytest.param(271, 0, 300, False, False, id="a long name, and room for it"),
        pytest.param(290, 0, 300, False, False, id="a long name, and just room for it"),
        pytest.param(291, 0, 300, True, False, id="a name too long by one"),
        pytest.param(96, 400, 300, False, True, id="a third before the host"),
        pytest.param(90, 400, 300, False, True, id="less than a third before the host"),
        pytest.param(97, 400, 300, True, True, id="more than a third before the host"),
        pytest.param(120, 193, 300, True, False, id="just room behind the host"),
        pytest.param(120, 194, 300, True, True, id="no room behind the host"),
        pytest.param(9, 31, 10, False, False, id="forty are always shown"),
        pytest.param(9, 32, 10, False, True, id="and no more than asked for otherwise"),
    ],
)
def test_where_an_address_is_cut(before: int, after: int, most: int, cut_before: bool, cut_after: bool) -> None:
    """Only where it is longer than what is shown, and its host never."""
    start, host, end = f"https://{'n' * (before - 9)}@", "ab.example", "/" + "p" * (after - 1) if after else ""
    shown = Address(start + host + end).shortened(most)
    ahead, found, behind = shown.partition("@ab.example" if not cut_before else host)
    assert found
    assert ("…" in ahead, "…" in behind) == (cut_before, cut_after)
    assert cut_before or ahead + "@" == start
    assert cut_after or behind == end


@pytest.mark.parametrize(("letters", "is_cut"), [(80, False), (81, True)])
def test_a_name_to_sign_in_with_is_told_as_far_as_it_is_short(letters: int, is_cut: bool) -> None:
    """Eighty of its letters are named."""
    (said,) = Address(f"https://{'n' * letters}@example.org").oddities
    assert f"“{'n' * 80}{'…' * is_cut}” before" in said


def test_the_last_of_the_first_signs() -> None:
    """What four digits can say is said by four."""
    assert visible("\uffff\U000e0001") == r"\uffff\U000e0001"
