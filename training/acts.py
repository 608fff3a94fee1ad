# SPDX-License-Identifier: Apache-2.0
"""Learns which act a statement is from its cue and content, and writes the weights as text.

    acts.py --labels training/labels/acts-train.tsv training/labels/acts-more.tsv training/labels/acts-wide.tsv --corpus CORPUS/train
            --words core/src/main/resources/org/onrecord/act --output core/src/main/resources/org/onrecord/act/act-weights.txt
            [--check training/labels/acts-check.tsv] [--cases CASES.tsv --parity PARITY.tsv] [--folds 5]

A multinomial logistic regression over the features that `features` gives. The Java code computes the same ones; PARITY.tsv,
made from the invented phrases of CASES.tsv, holds the two together. Python 3.11 and NumPy.
"""
import argparse
import collections
import glob
import os
import re

import numpy as np

WORD = re.compile(r"[^\W_]+(?:['\u2019\-][^\W_]+)*")
SENTENCE = re.compile(r"(?<=[.?!])[\"\u201d\u2019']*\s+(?=[\"\u201c\u2018'\[(]*[A-Z])|\n")
CLOSING = " \"\u201d\u2019'|"

SELF = {"i", "we", "he", "she", "they", "it"}
BE = set("is was are were be been being am seem seems seemed looks sounds feels become becomes not".split())
QUESTION_WORDS = set("what who whom whose when where why how which whether if".split())
RELATIVE = set("who that which if what whether how why i".split())
OPENERS = set("so and but just please well now then never always simply okay ok together first or".split())
ADVERBS = set("not also never always still soon to only then probably".split())
WEAK_VERBS = set("be have get likely probably see win need lose like prefer love say think rather".split())
PLANNING = set("plan plans planned planning intend intends intended going pledge pledged promised promises vowed committed prepared "
               "willing ready determined wants want".split())
DOCUMENTS = "poll survey study report data memo analysis document email letter statement book article bill law".split()
IMPERATIVES = set(
    "let look stop take make be do go vote give get keep remember imagine think consider come help tell ask read watch wait "
    "listen show put try leave bring call send join stand act start trust believe hold fix pass build protect work use turn "
    "stay pay say check follow forget support demand respect release drop resign apologize elect open close end draw tear "
    "shut cut find meet focus treat disarm hand feel fight expect own walk move run march rally write choose learn share save quiet".split())
NOUNS_TOO = {"work", "support", "act", "end", "call", "trust", "respect", "vote", "demand"}
LEFT_OPEN = {"say", "bare", "none"}
SPOKEN = LEFT_OPEN | {"report", "call", "suggest", "warn", "seem"}
NAMING = {"call", "suggest", "warn", "seem"}
SMALL = 0.04  # a weight that is nearer to zero is left out
NO_ANSWER = "comment answer respond discuss say confirm provide elaborate identify disclose specify name state return reply".split()


def words(text):
    """The words of a text in lower case, contractions taken apart."""
    found = []
    for match in WORD.finditer(text):
        word = match[0].lower().replace("\u2019", "'")
        for ending, added in (("n't", "not"), ("'ll", "will"), ("'d", "would"), ("'ve", "have"), ("'re", "are"), ("'m", "am")):
            if word.endswith(ending) and len(word) > len(ending):
                found += [word[:-len(ending)], added]
                break
        else:
            if word.endswith("'s") and len(word) > 2:
                found.append(word[:-2])
                if word[:-2] in ("it", "he", "she", "that", "there", "what", "who", "here"):
                    found.append("is")
            else:
                found.append(word)
    for index in range(1, len(found) - 1):
        following = found[index + 1]
        if found[index] == "would" and (following.endswith("ed") and following != "need" or following in ("been", "better", "had")):
            found[index] = "had"
    return found


class Stems:
    """Cuts words down to what their forms have in common."""

    def __init__(self, path):
        self.irregular = {form: base for base, forms in entries(path) for form in forms}

    def of(self, word):
        word = self.irregular.get(word, word)
        length, cut = len(word), True
        if word.endswith(("ies", "ied")) and length > 4:
            word = word[:-2]
        elif word.endswith("ing") and length > 5:
            word = word[:-3]
        elif word.endswith("ed") and length > 4 or word.endswith("es") and length > 4:
            word, cut = word[:-2], False
        elif word.endswith("s") and length > 3 and word[-2] not in "sui":
            word = word[:-1]
        if cut and word.endswith("e") and len(word) > 3:
            word = word[:-1]
        if word.endswith("y") and len(word) > 2:
            word = word[:-1] + "i"
        if len(word) > 3 and word[-1] == word[-2] and word[-1] not in "aeiou":
            word = word[:-1]
        return word


def entries(path):
    """The lines of a word list: its key and its words."""
    with open(path, encoding="utf-8") as lines:
        for line in lines:
            if not line.startswith("#") and ":" in line:
                key, rest = line.rstrip("\n").split(":", 1)
                yield key, rest.split()


class Lexicons:
    """The word lists that Java and Python share."""

    def __init__(self, folder):
        self.stems = Stems(os.path.join(folder, "irregular.txt"))
        self.cue, self.phrases, self.content = {}, [], {}
        for kind, list_ in entries(os.path.join(folder, "cue-classes.txt")):
            for word in list_:
                if "+" in word:
                    self.phrases.append(([self.stems.of(part) for part in word.split("+")], kind))
                else:
                    self.cue.setdefault(self.stems.of(word), kind)
        for kind, list_ in entries(os.path.join(folder, "content-words.txt")):
            for word in list_:
                self.content.setdefault(word, kind)
        self.documents = {self.stems.of(word) for word in DOCUMENTS}
        self.no_answer = {self.stems.of(word) for word in NO_ANSWER}

    def cue_class(self, stems):
        """What a cue does by itself: a phrase, else the first strong word, else the first weak one."""
        for phrase, kind in self.phrases:
            if any(holds(stems, start, phrase) for start in range(len(stems))):
                return kind
        kinds = [self.cue[stem] for stem in stems if stem in self.cue]
        strong = [kind for kind in kinds if kind not in ("say", "report", "seem")]
        decided = [kind for kind in strong if kind != "other"]
        if decided:
            return decided[0]
        if strong:
            return "other"
        if not stems:
            return "bare"
        if not kinds:
            return "none"
        return "say" if "say" in kinds else kinds[-1]


def holds(stems, start, phrase):
    """Whether the words of a phrase stand from `start` on, at most one other word between two of them."""
    place = start
    for number, word in enumerate(phrase):
        if number and place < len(stems) and stems[place] != word:
            place += 1
        if place >= len(stems) or stems[place] != word:
            return False
        place += 1
    return True


def refined(kind, stems, content, no_answer):
    """The class of a cue, seen together with the first words of its content."""
    negated, refused = "not" in stems or "no" in stems, "refus" in stems
    if negated and "comment" in content.stems[:12] and any(stem in stems for stem in ("respond", "return", "repli", "answer")):
        return "no_comment"
    if kind == "decline" or refused and kind == "commitment":
        to_answer = content.stems[:1] == ["to"] and len(content.stems) > 1 and content.stems[1] in no_answer
        return "no_comment" if to_answer or any(stem in no_answer for stem in stems) else "commitment"
    if (negated or refused) and kind == "say" and any(stem in ("comment", "respond", "repli", "answer") for stem in stems):
        return "no_comment"
    if kind == "ask":
        asks_to_act = (content.words[:1] == ["to"] or stems[-1:] == ["to"]) and not content.ends_in_question
        return "demand" if asks_to_act else "question"
    return kind


class Content:
    def __init__(self, text, stems):
        self.text = text
        self.words = words(text)
        self.stems = [stems.of(word) for word in self.words]
        raw = [part for part in SENTENCE.split(text) if part.strip(CLOSING)] or [""]
        self.sentences = [words(part) for part in raw]
        self.questions = [part.rstrip(CLOSING).endswith("?") for part in raw]
        self.ends_in_question = self.questions[-1]


def obliges(sentence):
    """Whether a sentence says what should be done: "must act", "needs to", "there is a need for", "it's time to"."""
    for index, word in enumerate(sentence):
        after = sentence[index + 1] if index + 1 < len(sentence) else ""
        before = sentence[index - 1] if index else ""
        if word in ("should", "must", "ought") and after != "have" and before not in RELATIVE \
                and not (after == "be" and sentence[index + 2:index + 3] == ["able"]):
            return True
        if word in ("need", "needs") and (after in ("to", "a", "more", "not") or after == "for" and before in ("a", "the", "no")):
            return True
        if word in ("needed", "necessary", "essential", "imperative", "required") \
                and (before in BE or before in ("badly", "desperately", "urgently", "absolutely")):
            return True
        if word in ("has", "have", "gotta") and after == "to" \
                and before not in ("i", "will", "would", "not", "he", "she", "might", "may", "could", "did", "they"):
            return True
        if word == "got" and after == "to" and before in ("have", "has", "i", "we", "you"):
            return True
        if word == "better" and before in ("had", "you", "she", "he", "they") and after != "than":
            return True
        if word == "time" and after in ("to", "for", "that", "we") or word == "incumbent" or word == "wise" and after == "to":
            return True
        if word == "want" and after in ("you", "them"):
            return True
    return False


def commands(sentence, question):
    """Whether a sentence is an imperative: "Let them wait", "Don't sign"."""
    start = 0
    while start < len(sentence) and sentence[start] in OPENERS:
        start += 1
    rest = sentence[start:]
    if rest[:2] == ["do", "not"]:
        return True
    if len(rest) < 2 or rest[0] not in IMPERATIVES or question or rest[1] in ("is", "was", "are", "has", "will"):
        return False
    if rest[0] in ("do", "look"):
        return rest[0] == "look" and rest[1] == "at"
    return not (rest[0] in NOUNS_TOO and rest[1] in ("of", "for", "in"))


def features(source, cue, content_text, quotation, lexicons):
    """What speaks for one act or another."""
    stems = [lexicons.stems.of(word) for word in words(cue)]
    content = Content(content_text, lexicons.stems)
    kind = refined(lexicons.cue_class(stems), stems, content, lexicons.no_answer)
    found = {"lex=" + kind}
    found |= {"c=" + stem for stem in stems}
    if stems:
        found.add("end=" + stems[-1])
    speakers = words(source)
    prefix = "s:" if kind in LEFT_OPEN or kind in NAMING else "r:" if kind == "report" else kind + ":"
    found.add(prefix + "kind=" + quotation)
    found.add(prefix + "len=%d" % min(6, (len(content.words) + 1).bit_length() - 1))
    opening = content.stems[1:3] if content.stems[:1] == ["that"] else content.stems[:2]
    found |= {prefix + "w=" + stem for stem in opening}
    if any(lexicons.stems.of(word) in lexicons.documents for word in speakers[-6:]):
        found.add("doc:" + kind)
    if kind in SPOKEN:
        found |= {prefix + name for name in spoken(content, quotation, speakers, lexicons)}
    if kind in NAMING:
        found |= {kind + ":" + name for name in named(content, stems, quotation, lexicons)}
    if kind == "bare" and any(content.questions):
        found.add("bare:question")
    return found


def spoken(content, quotation, speakers, lexicons):
    obliging = [obliges(sentence) for sentence in content.sentences]
    if obliging[0]:
        yield "ought1"
    if any(obliging):
        yield from ("ought", "ought:" + quotation)
    commanding = [commands(*pair) for pair in zip(content.sentences, content.questions)]
    if any(commanding):
        yield "imperative"
    if commanding[0]:
        yield "imperative1"
    first = content.sentences[0]
    first = first[1:] if first[:1] == ["that"] else first
    yield from intends(first, quotation, set(speakers) | SELF)
    yield from judges(content.sentences, quotation, lexicons)
    if first[:1] and first[0] in SELF or first[1:2] and first[1] in SELF:
        yield "self"
    if first[:1] and first[0] in SELF and "not" in first[1:4]:
        yield "selfnot"
    if re.search(r"[0-9]", content.text):
        yield "number"
    if all(content.questions):
        yield "questions"
    elif content.ends_in_question:
        yield "lastquestion"
    if first[:1] and first[0] in ("no", "not", "never"):
        yield "no"


def intends(first, quotation, speakers):
    """Whether the speaker says what he or another will do."""
    for index, word in enumerate(first[:14]):
        after = first[index + 1:index + 4]
        if word in ("will", "would", "shall", "cannot") and index and "if" not in first[:index]:
            verbs = [verb for verb in after if verb not in ADVERBS]
            if first[index - 1] in speakers or index > 1 and first[index - 2] in speakers:
                yield "itwill" if first[index - 1] == "it" else "will:" + quotation
                yield "willbe" if verbs[:1] and verbs[0] in WEAK_VERBS else "willdo"
                if "not" in after:
                    yield "willnot"
            else:
                yield "otherwill"
            return
        if word in PLANNING and after[:1] == ["to"] and index < 8:
            yield "plans:self" if any(before in speakers for before in first[max(0, index - 3):index]) else "plans"


def judges(sentences, quotation, lexicons):
    count = collections.Counter()
    for number, sentence in enumerate(sentences):
        for index, word in enumerate(sentence):
            kind = lexicons.content.get(word)
            if kind:
                count[kind] += 1
                if kind != "untrue" and any(before in BE for before in sentence[max(0, index - 4):index]):
                    yield from ("is", "is:" + kind)
                    if number == 0:
                        yield "is1:" + kind
    yield from ("has:" + kind for kind in count)
    strong = min(3, count["praise"] + count["blame"])
    yield from ("strong=%d" % strong, "strong=%d:%s" % (strong, quotation))
    yield "mild=%d" % min(3, count["fine"] + count["poor"])


def named(content, stems, quotation, lexicons):
    yield from ("kind=" + quotation, "length=%d" % min(4, len(content.words) // 4))
    yield from (lexicons.content[word] for word in content.words if word in lexicons.content)
    if content.words and content.words[0].endswith("ing"):
        yield "ing"
    if "to" in stems or "to" in content.words[:6]:
        yield "to"
    if "as" in stems or "as" in content.words:
        yield "as"
    if any(obliges(sentence) for sentence in content.sentences):
        yield "ought"


def scale(feature):
    """The class of the cue is believed sooner than single words are."""
    return 2.0 if feature.startswith("lex=") else 1.0


class Regression:
    """Multinomial logistic regression with an L2 penalty, minimised by L-BFGS. What something else says of the rows, a score for each label of
    each, can be given too, as {label: score}: it counts beside the features, all of it by one factor that is learned with their weights."""

    def __init__(self, rows, acts, penalty, least, given=None):
        count = collections.Counter(name for row in rows for name in row)
        self.names = sorted(name for name, number in count.items() if number >= least)
        self.place = {name: index for index, name in enumerate(self.names)}
        self.acts = sorted(set(acts))
        self.weights, self.factor = self.fit(self.matrix(rows), self.scores(given), np.array([self.acts.index(act) for act in acts]), penalty)

    def matrix(self, rows):
        matrix = np.zeros((len(rows), len(self.names) + 1))
        matrix[:, -1] = 1
        for index, row in enumerate(rows):
            for name in row:
                if name in self.place:
                    matrix[index, self.place[name]] = scale(name)
        return matrix

    def scores(self, given):
        """What is given of each row, in the order of the labels; nothing is zero."""
        return np.array([[row[act] for act in self.acts] for row in given]) if given else np.zeros((1, len(self.acts)))

    def fit(self, matrix, given, wanted, penalty, steps=150):
        rows, width = matrix.shape
        target = np.zeros((rows, len(self.acts)))
        target[np.arange(rows), wanted] = 1

        def loss(flat):
            weights = flat[:-1].reshape(width, -1)
            score = matrix @ weights + flat[-1] * given
            score -= score.max(1, keepdims=True)
            total = np.exp(score).sum(1, keepdims=True)
            bound = weights.copy()
            bound[-1] = 0
            value = -(target * (score - np.log(total))).sum() + penalty / 2 * (bound ** 2).sum()
            error = np.exp(score) / total - target
            return value, np.append(matrix.T @ error + penalty * bound, (error * given).sum())

        found = minimise(loss, np.zeros(width * len(self.acts) + 1), steps)
        return found[:-1].reshape(width, -1), found[-1]

    def predict(self, rows, given=None):
        return [self.acts[best] for best in (self.matrix(rows) @ self.weights + self.factor * self.scores(given)).argmax(1)]


def minimise(loss, place, steps, memory=10):
    value, gradient = loss(place)
    history = []
    for _ in range(steps):
        direction, kept = gradient.copy(), []
        for move, change, factor in reversed(history):
            amount = factor * (move @ direction)
            kept.append(amount)
            direction -= amount * change
        if history:
            move, change, _ = history[-1]
            direction *= (move @ change) / (change @ change)
        else:
            direction /= max(1.0, np.linalg.norm(gradient))
        for (move, change, factor), amount in zip(history, reversed(kept)):
            direction += move * (amount - factor * (change @ direction))
        step = 1.0
        while True:
            place_next = place - step * direction
            value_next, gradient_next = loss(place_next)
            if value_next <= value - 1e-4 * step * (gradient @ direction) or step < 1e-8:
                break
            step /= 2
        move, change = place_next - place, gradient_next - gradient
        if move @ change > 1e-12:
            history = (history + [(move, change, 1 / (move @ change))])[-memory:]
        done = abs(value - value_next) < 1e-7 * abs(value)
        place, value, gradient = place_next, value_next, gradient_next
        if done:
            break
    return place


def attributions(path):
    """The spans of a brat file by the id of their event."""
    spans, found = {}, {}
    with open(path, encoding="utf-8") as lines:
        for line in lines:
            parts = line.rstrip("\n").split("\t")
            if len(parts) < 2:
                continue
            if parts[0].startswith("T"):
                spans[parts[0]] = [tuple(map(int, piece.split())) for piece in parts[1].split(" ", 1)[1].split(";")]
            elif parts[0].startswith("E"):
                event = found.setdefault(parts[0], {})
                for argument in parts[1].split():
                    role, span = argument.split(":")
                    event.setdefault(re.sub(r"\d+$|Nested", "", role), []).extend(spans.get(span, []))
    return found


def joined(text, spans):
    """The pieces of a span, a line each, as they stand in the text."""
    return "\n".join(text[start:end].replace("\n", " ") for start, end in sorted(set(spans)))


def quotation(content):
    """How much is quoted, near enough for learning: by the marks in the content."""
    if content[:1] in ("\"", "\u201c", "'", "\u2018"):
        return "direct"
    return "mixed" if re.search("[\"\u201c]|''", content) else "indirect"


def labels(paths):
    """Document, attribution, act, whether it is asserted, and medium of each line of some label files."""
    for path in paths:
        with open(path, encoding="utf-8") as lines:
            for line in lines:
                if not line.startswith("#"):
                    yield line.split("\t")[:5]


def labelled(paths, corpus, lexicons):
    """The features, the act and the document of every labelled attribution."""
    rows, acts, documents, cache = [], [], [], {}
    for document, event, act, _, _ in labels(paths):
        if document not in cache:
            with open(os.path.join(corpus, "text", document + ".txt"), encoding="utf-8", newline="") as file:
                text = file.read()
            files = glob.glob(os.path.join(corpus, "attributions", glob.escape(document) + "_????.ann"))
            cache[document] = text, attributions(sorted(files)[0])
        text, events = cache[document]
        parts = events[event]
        source, cue, content = (joined(text, parts.get(role, [])) for role in ("Source", "Cue", "Content"))
        rows.append(features(source, cue, content, quotation(content), lexicons))
        acts.append(act)
        documents.append(document)
    return rows, acts, documents


def cross_validated(rows, acts, documents, folds, penalty, least):
    names = sorted(set(documents))
    np.random.RandomState(0).shuffle(names)
    fold = {name: index % folds for index, name in enumerate(names)}
    right = 0
    for part in range(folds):
        inside = [index for index, name in enumerate(documents) if fold[name] != part]
        outside = [index for index, name in enumerate(documents) if fold[name] == part]
        model = Regression([rows[index] for index in inside], [acts[index] for index in inside], penalty, least)
        guessed = model.predict([rows[index] for index in outside])
        right += sum(guess == acts[index] for guess, index in zip(guessed, outside))
    return right / len(rows)


def write(model, path, labels, learner):
    """The weights that count, one feature a line with the labels that it speaks for or against."""
    with open(path, "w", encoding="utf-8") as out:
        out.write("# Weights of the %s, learned by %s: a feature and its weight for each label that it speaks for or against.\n" % (labels, learner))
        out.write("\t".join([labels] + model.acts) + "\n")
        for name, weights in zip(model.names + ["bias"], model.weights):
            parts = ["%s=%.2f" % (label, weight * scale(name)) for label, weight in zip(model.acts, weights) if abs(weight * scale(name)) >= SMALL]
            if parts:
                out.write("\t".join([name] + parts) + "\n")


def write_parity(model, cases, path, lexicons):
    with open(cases, encoding="utf-8") as lines, open(path, "w", encoding="utf-8") as out:
        for line in lines:
            if line.startswith("#"):
                continue
            source, cue, content, kind = line.rstrip("\n").split("\t")
            row = features(source, cue, content, kind, lexicons)
            out.write("\t".join([source, cue, content, kind, model.predict([row])[0], " ".join(sorted(row))]) + "\n")


def main():
    parser = argparse.ArgumentParser()
    for name in ("--corpus", "--words", "--output"):
        parser.add_argument(name, required=True)
    parser.add_argument("--labels", nargs="+", required=True)
    parser.add_argument("--check", nargs="*", default=[], help="labels to measure on, never learned from")
    parser.add_argument("--cases")
    parser.add_argument("--parity")
    parser.add_argument("--folds", type=int, default=0)
    parser.add_argument("--penalty", type=float, default=1.5)
    parser.add_argument("--least", type=int, default=2)
    options = parser.parse_args()
    lexicons = Lexicons(options.words)
    rows, acts, documents = labelled(options.labels, options.corpus, lexicons)
    if options.folds:
        right = cross_validated(rows, acts, documents, options.folds, options.penalty, options.least)
        print("%d statements, right when left out: %.3f" % (len(rows), right))
    model = Regression(rows, acts, options.penalty, options.least)
    write(model, options.output, "acts", "training/acts.py")
    if options.check:
        held, wanted, _ = labelled(options.check, options.corpus, lexicons)
        right = sum(guess == act for guess, act in zip(model.predict(held), wanted))
        print("%d statements held out, right: %.3f" % (len(held), right / len(held)))
    if options.cases:
        write_parity(model, options.cases, options.parity, lexicons)


if __name__ == "__main__":
    main()
