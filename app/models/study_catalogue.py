"""The studies in words: what each is called, what it asks, and where the paper has it."""

from __future__ import annotations

from dataclasses import dataclass

__all__ = ["CATALOGUE", "StudyWords", "words_of"]


@dataclass(frozen=True)
class StudyWords:
    """One study.

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
    condition: str = "Condition"
    of_blocks: bool = False
    seeds: int = 1
    network: str = ""


CATALOGUE = (
    StudyWords(
        "pretraining",
        "Pretrained or random",
        "Table I",
        "How much do weights learnt from pictures help on these sounds, against random ones?",
    ),
    StudyWords(
        "ensemble",
        "One network or five",
        "Table II",
        "How much better is the mean of several networks than each one alone?",
        seeds=5,
    ),
    StudyWords(
        "weight-change",
        "Weight change",
        "SVCCA, Fig. 2a",
        "Which blocks does training on these sounds change, and which stay as they were?",
    ),
    StudyWords(
        "weight-fusion",
        "Weight fusion",
        "Fig. 2b",
        "Up to which block are trained weights worth having, with random ones after it?",
        "Trained up to",
        of_blocks=True,
    ),
    StudyWords(
        "weight-freeze",
        "Weight freeze",
        "Fig. 2c",
        "How many blocks can be left untrained before accuracy is lost?",
        "Frozen up to",
        of_blocks=True,
    ),
    StudyWords(
        "model-cutoff",
        "Model cutoff",
        "last blocks removed",
        "How much of the network is needed at all, and how little is enough?",
        "Cut after",
        of_blocks=True,
    ),
    StudyWords(
        "resolutions",
        "Resolutions",
        "three or one",
        "Do three time resolutions of the spectrogram beat one of them shown three times?",
        "Input",
    ),
    StudyWords(
        "representations",
        "Representations",
        "log-mel won",
        "Which form of a sound does a plain network learn best from, without trained weights?",
        network="sound_cnn8",
    ),
    StudyWords(
        "grid-search",
        "Learning rate × decay",
        "grid search",
        "Which learning rate and which weight decay suit these sounds best?",
        "Rate, decay",
    ),
)
"""All studies that are offered, in the paper's order."""


def words_of(name: str) -> StudyWords:
    """Return the words of a study; of one that is not known, its bare name."""
    for words in CATALOGUE:
        if words.name == name:
            return words
    return StudyWords(name, name.replace("-", " ").capitalize() or "Study", "", "")
