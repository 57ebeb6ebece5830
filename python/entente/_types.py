"""A report as the stream has it (docs/openapi.json tells the same)."""
from __future__ import annotations

from typing import Literal, Optional, TypedDict

Kind = Literal["event", "relation", "measure"]
Modality = Literal["happened", "ongoing", "planned", "wished", "hypothetical", "denied"]


class Participant(TypedDict):
    entity: str
    sector: Optional[str]
    name: Optional[str]
    span: Optional[list[int]]


class Trigger(TypedDict):
    text: Optional[str]
    span: Optional[list[int]]


Date = TypedDict("Date", {"from": Optional[str], "to": Optional[str], "precision": Optional[str],
                          "text": Optional[str], "basis": Optional[str]})
Published = TypedDict("Published", {"from": Optional[str], "to": Optional[str], "basis": Optional[str]})


class Place(TypedDict):
    name: Optional[str]
    country: Optional[str]
    lat: Optional[float]
    lon: Optional[float]


class Report(TypedDict):
    report: str
    document: str
    uri: Optional[str]
    published: Optional[Published]
    sentence: int
    span: list[int]
    text: str
    kind: Kind
    trigger: Optional[Trigger]
    actor: list[Participant]
    recipient: list[Participant]
    reciprocal: bool
    type: Optional[str]
    mode: Optional[str]
    contexts: list[str]
    cameo: Optional[str]
    goldstein: Optional[float]
    quad: Optional[int]
    relation: Optional[str]
    topic: Optional[str]
    indicator: Optional[str]
    value: Optional[float]
    value_to: Optional[float]
    comparator: Optional[str]
    unit: Optional[str]
    text_value: Optional[str]
    date: Optional[Date]
    place: Optional[Place]
    speaker: list[Participant]
    modality: Modality
    timing: Optional[str]
    confidence: Optional[float]
    rule: Optional[str]


class Header(TypedDict):
    format: int
    entente: str
    model: str
    world: str
    lexicon: str
