"""TempEval-3 scoring of time expressions, micro-averaged over a corpus.

strict: the extent is the gold one. relaxed: it overlaps it, one to one. type, value: relaxed matches whose type or value
is right too, over all expressions.
"""
from collections import Counter

from families import family_of
from matching import f1, one_to_one, percent


def same(a, b, field):
    return (a.get(field) or "").strip().upper() == (b.get(field) or "").strip().upper()


def shown(x):
    return f"{x.get('text')!r} {x.get('type')} {x.get('value')}" if x else "-"


def score(documents, answers, errors=None):
    """Figures of `answers` ({id: answer}) on gold `documents`; mistakes go to `errors`, a list of
    (family, line), if one is given."""
    n = Counter()
    for document in documents:
        gold, found = document["timexes"], answers.get(document["id"], {}).get("timexes", [])
        pairs = one_to_one(gold, found)
        n["gold"] += len(gold)
        n["found"] += len(found)
        n["relaxed"] += len(pairs)
        for i, j in pairs:
            g, f = gold[i], found[j]
            right = {"strict": (g["begin"], g["end"]) == (f["begin"], f["end"]),
                     "type": same(g, f, "type"), "value": same(g, f, "value")}
            n.update(k for k, good in right.items() if good)
            wrong = {"strict": "extent"}.get
            for k, good in right.items():
                note(errors, None if good else wrong(k, k), document, g, f)
        note_unpaired(errors, document, gold, found, pairs)
    result = {k: f1(n[k], n["found"], n["gold"]) for k in ("strict", "relaxed", "type", "value")}
    result["precision"] = percent(n["relaxed"], n["found"])
    result["recall"] = percent(n["relaxed"], n["gold"])
    return result


def note_unpaired(errors, document, gold, found, pairs):
    for i in sorted(set(range(len(gold))) - {i for i, _ in pairs}):
        note(errors, "missed", document, gold[i], None)
    for j in sorted(set(range(len(found))) - {j for _, j in pairs}):
        note(errors, "spurious", document, None, found[j])


def note(errors, kind, document, gold, found):
    if errors is None or kind is None:
        return
    family = family_of((gold or found).get("text") or "", (gold or found).get("type"))
    rule = f" by {found['rule']}" if found and found.get("rule") else ""
    context = around(document["text"], gold or found)
    errors.append(((kind, family), f"{document['id']}: gold {shown(gold)} | found {shown(found)}{rule} | {context}"))


def around(text, x, width=40):
    before, after = text[max(0, x["begin"] - width):x["begin"]], text[x["end"]:x["end"] + width]
    return " ".join(f"{before}[{text[x['begin']:x['end']]}]{after}".split())
