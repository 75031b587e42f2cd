"""How far a promise has come, how sure a judgement is, and what kind of tonnage a figure is."""

from enum import StrEnum
from typing import Annotated

import msgspec

Currency = Annotated[str, msgspec.Meta(pattern=r"^[A-Z]{3}$(?!\n)", description="Of money: ISO 4217, e.g. USD.")]

Year = Annotated[int, msgspec.Meta(ge=1000, le=9999, description="Of money: the year of its prices.")]


class Status(StrEnum):
    """The rungs that a commitment climbs, the lowest first."""

    STATED = "stated"
    MEMORANDUM = "memorandum"
    BINDING = "binding"
    FINANCED = "financed"
    OPERATING = "operating"


class Likelihood(StrEnum):
    """How likely a judgement holds, in the terms of ICD 203 (D.6.e.2.a); the least likely first."""

    ALMOST_NO_CHANCE = "almost no chance"
    VERY_UNLIKELY = "very unlikely"
    UNLIKELY = "unlikely"
    EVEN = "roughly even chance"
    LIKELY = "likely"
    VERY_LIKELY = "very likely"
    ALMOST_CERTAIN = "almost certain"


class Confidence(StrEnum):
    """How sure the one who judges is of the judgement's basis, in the terms of ICD 203."""

    LOW = "low"
    MODERATE = "moderate"
    HIGH = "high"


class Category(StrEnum):
    """What a tonnage counts, in the terms of CRIRSCO's standards: in the ground, what of it pays, what is made."""

    RESOURCES = "resources"
    INFERRED = "inferred resources"
    INDICATED = "indicated resources"
    MEASURED = "measured resources"
    RESERVES = "reserves"
    PROBABLE = "probable reserves"
    PROVED = "proved reserves"
    PRODUCTION = "production"
    CAPACITY = "capacity"
    TRADE = "trade"

    @property
    def is_resource(self) -> bool:
        """Whether it is in the ground, and nobody has shown that it pays."""
        return self.value.endswith("resources")

    @property
    def is_reserve(self) -> bool:
        """Whether it is the part that pays."""
        return self.value.endswith("reserves")
