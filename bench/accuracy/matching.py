"""Figures that every score is made of: overlap, precision, recall, F1."""


def overlap(a, b):
    """Code points that two {"begin", "end"} have in common; 0 or less when they are apart."""
    return min(a["end"], b["end"]) - max(a["begin"], b["begin"])


def percent(part, whole):
    return 100.0 * part / whole if whole else 0.0


def f1(hits, found, gold):
    return percent(2 * hits, found + gold)


def one_to_one(gold, found):
    """Pairs (gold index, found index) of overlapping expressions: widest overlap first, then leftmost."""
    candidates = sorted(
        (-overlap(g, f), g["begin"], i, j)
        for i, g in enumerate(gold) for j, f in enumerate(found) if overlap(g, f) > 0)
    taken_gold, taken_found, pairs = set(), set(), []
    for _, _, i, j in candidates:
        if i not in taken_gold and j not in taken_found:
            taken_gold.add(i)
            taken_found.add(j)
            pairs.append((i, j))
    return pairs
