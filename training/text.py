# SPDX-License-Identifier: Apache-2.0
"""Text to the encoder's input: words, word pieces and features, each with its place in the text.

The Java class `org.onrecord.tag.WordPieces` does the same; `parity.py` writes the cases that hold the two together.
Offsets are in Unicode code points (Python's unit).
"""
import unicodedata
from dataclasses import dataclass

MAX_WORD = 100  # characters; a longer word is unknown, as in BERT
STRAIGHT = {"“": '"', "”": '"', "„": '"', "‟": '"', "«": '"', "»": '"', "‘": "'", "’": "'", "‚": "'", "‛": "'"}
OPENING, CLOSING = set("“„«"), set("”»")
OUTSIDE, INSIDE, OPENS, CLOSES = range(4)
LOWER, INITIAL, UPPER, MIXED = range(4)
FEATURES = 32


@dataclass(frozen=True)
class Word:
    """One word or mark: its place, its pieces' ids and its feature row (case x quotation x paragraph start)."""

    start: int
    end: int
    pieces: tuple
    feature: int


def paragraphs(text):
    """(start, end) of each line that is not blank, without the white space around it."""
    start = 0
    for line in _lines(text):
        left = len(line) - len(line.lstrip())
        if line.strip():
            yield start + left, start + len(line.rstrip())
        start += len(line)


def _lines(text):
    """Lines with their '\\n'; other line separators of str.splitlines are ordinary white space here."""
    start = 0
    while start < len(text):
        end = text.find("\n", start) + 1 or len(text)
        yield text[start:end]
        start = end


def is_mark(c):
    """Punctuation as BERT has it: every ASCII sign that is no letter or digit, and Unicode category P."""
    code = ord(c)
    if 33 <= code <= 47 or 58 <= code <= 64 or 91 <= code <= 96 or 123 <= code <= 126:
        return True
    return unicodedata.category(c).startswith("P")


def is_ideograph(c):
    code = ord(c)
    return (0x4E00 <= code <= 0x9FFF or 0x3400 <= code <= 0x4DBF or 0x20000 <= code <= 0x2A6DF or 0x2A700 <= code <= 0x2B81F
            or 0x2B820 <= code <= 0x2CEAF or 0xF900 <= code <= 0xFAFF or 0x2F800 <= code <= 0x2FA1F)


def is_space(c):
    return c in " \t\n\r" or unicodedata.category(c) in ("Zs", "Zl", "Zp", "Cc", "Cf")


def split(text, start, end):
    """(start, end) of each word of text[start:end]."""
    at = None
    for i in range(start, end):
        c = text[i]
        alone = is_mark(c) or is_ideograph(c)
        if alone or is_space(c):
            if at is not None:
                yield at, i
                at = None
            if alone:
                yield i, i + 1
        elif at is None:
            at = i
    if at is not None:
        yield at, end


def straight(word):
    """Curly marks straight."""
    return "".join(STRAIGHT.get(c, c) for c in word)


def uncased(word):
    """Lower case without accents, curly marks straight."""
    return "".join(c for c in unicodedata.normalize("NFD", straight(word).lower()) if unicodedata.category(c) != "Mn")


class Vocabulary:
    """The word pieces of an encoder; a cased one tells letters of either case and with accents apart."""

    def __init__(self, path, cased=False):
        with open(path, encoding="utf-8") as lines:
            self.ids = {line.rstrip("\n"): i for i, line in enumerate(lines)}
        self.unknown, self.first, self.last, self.padding, self.mask = (self.ids[x] for x in ("[UNK]", "[CLS]", "[SEP]", "[PAD]", "[MASK]"))
        self.normal = straight if cased else uncased
        self.cache = {}

    def pieces(self, word):
        """Ids of the longest-match-first pieces of a word as it stands in the text."""
        if word not in self.cache:
            self.cache[word] = self._pieces(self.normal(word))
        return self.cache[word]

    def _pieces(self, word):
        if len(word) > MAX_WORD:
            return (self.unknown,)
        found, start = [], 0
        while start < len(word):
            end = len(word)
            while end > start and ("##" if start else "") + word[start:end] not in self.ids:
                end -= 1
            if end == start:
                return (self.unknown,)
            found.append(self.ids[("##" if start else "") + word[start:end]])
            start = end
        return tuple(found) or (self.unknown,)


def case_of(word):
    if word == word.lower():
        return LOWER
    if len(word) > 1 and word == word.upper():
        return UPPER
    return INITIAL if word[1:] == word[1:].lower() else MIXED


def words(text, start, end, vocabulary):
    """The words of one paragraph. The quotation state begins anew here."""
    found, inside = [], False
    for b, e in split(text, start, end):
        raw = text[b:e]
        mark = STRAIGHT.get(raw, raw) == '"'
        if mark:
            opens = raw in OPENING or (raw not in CLOSING and not inside)
            state, inside = (OPENS, True) if opens else (CLOSES, False)
        else:
            state = INSIDE if inside else OUTSIDE
        feature = (case_of(raw) * 4 + state) * 2 + (0 if found else 1)
        found.append(Word(b, e, vocabulary.pieces(raw), feature))
    return found
