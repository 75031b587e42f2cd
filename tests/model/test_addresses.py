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
