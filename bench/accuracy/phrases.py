"""Scoring on short phrases, each with the one value (or none) that it has.

found: an expression overlaps the gold one. right: one that does has the gold value or an accepted other one (a range also
when its two ends are found apart). kept: nothing is found where nothing is. Cases whose gold is only a guess are left out.
"""
from collections import Counter

from families import family_of
from matching import overlap, percent

GUESSES = ("disputed", "placeholder", "complex-calendar", "experimental", "latent")


def plain(value):
    return (value or "").upper().rstrip("Z")


def is_right(gold, hits):
    accepted = {plain(v) for v in [gold["value"], *(gold.get("alt") or [])]}
    values = [plain(x.get("value")) for x in hits]
    return any(v in accepted for v in values) or (len(values) > 1 and f"{values[0]}/{values[-1]}" in accepted)


def score(documents, answers, errors=None):
    n = Counter()
    for document in documents:
        if any(word in (document.get("note") or "").lower() for word in GUESSES):
            continue
        found = answers.get(document["id"], {}).get("timexes", [])
        if not document["timexes"]:
            n["negative"] += 1
            n["kept"] += not found
            if found:
                note(errors, ("spurious", family_of(found[0]["text"])), document, None, found)
        for gold in document["timexes"]:
            score_one(document, gold, found, n, errors)
    return {"found": percent(n["found"], n["phrases"]), "right": percent(n["right"], n["valued"]),
            "kept": percent(n["kept"], n["negative"])}


def score_one(document, gold, found, n, errors):
    core = {"begin": gold.get("core_begin", gold["begin"]), "end": gold["end"]}
    hits = [x for x in found if overlap(core, x) > 0]
    n["phrases"] += 1
    n["found"] += bool(hits)
    if gold.get("value") is None:
        return
    n["valued"] += 1
    right = is_right(gold, hits)
    n["right"] += right
    if not right:
        kind = "value" if hits else "missed"
        note(errors, (kind, family_of(gold["text"], gold.get("type"))), document, gold, hits)


def note(errors, family, document, gold, found):
    if errors is None:
        return
    wanted = f"{gold['text']!r} = {gold['value']}" if gold else "nothing"
    got = ", ".join(f"{x['text']!r} {x.get('value')}" for x in found) or "nothing"
    errors.append((family, f"{document['id']} [{document.get('dct')}] {document['text']!r}: {wanted} | found {got}"))
