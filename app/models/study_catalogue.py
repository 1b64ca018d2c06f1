"""The studies in words: what each is called, what it asks, and where the paper has it."""

from __future__ import annotations

from dataclasses import dataclass

from app.words import mark

__all__ = ["CATALOGUE", "StudyWords", "words_of"]


@dataclass(frozen=True)
class StudyWords:
    """One study; its words are English, `tr` is called where they are shown.

    Attributes
    ----------
    paper : str
        Table or figure of the paper.
    question : str
        The question that it answers, as one sentence.
    condition : str
        Heading of what it varies, besides network and start.
    of_blocks : bool
        It is about the blocks of a network, which can be chosen.
    seeds : int
        Trainings of each kind unless others are asked for.
    network : str
        That it is usually about; empty where any will do.
    """

    name: str
    title: str
    paper: str
    question: str
    condition: str = mark("Condition")
    of_blocks: bool = False
    seeds: int = 1
    network: str = ""


CATALOGUE = (
    StudyWords(
        "pretraining",
        mark("Pretrained or random"),
        mark("Table I"),
        mark("How much do weights learnt from pictures help on these sounds, against random ones?"),
    ),
    StudyWords(
        "ensemble",
        mark("One network or five"),
        mark("Table II"),
        mark("How much better is the mean of several networks than each one alone?"),
        seeds=5,
    ),
    StudyWords(
        "weight-change",
        mark("Weight change"),
        mark("SVCCA, Fig. 2a"),
        mark("Which blocks does training on these sounds change, and which stay as they were?"),
    ),
    StudyWords(
        "weight-fusion",
        mark("Weight fusion"),
        mark("Fig. 2b"),
        mark("Up to which block are trained weights worth having, with random ones after it?"),
        mark("Trained up to"),
        of_blocks=True,
    ),
    StudyWords(
        "weight-freeze",
        mark("Weight freeze"),
        mark("Fig. 2c"),
        mark("How many blocks can be left untrained before accuracy is lost?"),
        mark("Frozen up to"),
        of_blocks=True,
    ),
    StudyWords(
        "model-cutoff",
        mark("Model cutoff"),
        mark("last blocks removed"),
        mark("How much of the network is needed at all, and how little is enough?"),
        mark("Cut after"),
        of_blocks=True,
    ),
    StudyWords(
        "resolutions",
        mark("Resolutions"),
        mark("three or one"),
        mark("Do three time resolutions of the spectrogram beat one of them shown three times?"),
        mark("Input"),
    ),
    StudyWords(
        "representations",
        mark("Representations"),
        mark("log-mel won"),
        mark(
            "Which form of a sound does a plain network learn best from, without trained weights?"
        ),
        network="sound_cnn8",
    ),
    StudyWords(
        "grid-search",
        mark("Learning rate × decay"),
        mark("grid search"),
        mark("Which learning rate and which weight decay suit these sounds best?"),
        mark("Rate, decay"),
    ),
)
"""All studies that are offered, in the paper's order."""


def words_of(name: str) -> StudyWords:
    """Return the words of a study; of one that is not known, its bare name."""
    for words in CATALOGUE:
        if words.name == name:
            return words
    return StudyWords(name, name.replace("-", " ").capitalize() or mark("Study"), "", "")
