"""The family of a time expression, judged by its words: what to mend together."""
import re

MONTH = r"\b(jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec)[a-z]*\b"
FAMILIES = [  # the first that fits
    ("clock", r"\d\s*[ap]\.?m\b|o'clock|\bnoon\b|midnight|\d:\d\d"),
    ("set", r"\b(every|each|daily|weekly|monthly|annual|annually|yearly|per)\b|\b(mon|tues|wednes|thurs|fri|satur|sun)days\b"),
    ("reference", r"^(the )?(now|currently|present|past|future|recent|recently|once|soon|today's)\b|\bformer\b"),
    ("weekday", r"\b(mon|tues|wednes|thurs|fri|satur|sun)day\b|\bweekend\b"),
    ("decade or century", r"\b\d{2,4}'?s\b|\bcentur|\bdecade|ties\b"),
    ("quarter or season", r"\bquarter|\b(spring|summer|autumn|fall|winter)\b|\bfiscal|\bhalf\b"),
    ("month and year", MONTH + r"[a-z.,]*\s+\d{4}\b"),
    ("month and day", MONTH + r"|\d{1,2}[/-]\d{1,2}"),
    ("shift", r"\b(ago|later|earlier|before|after|since|hence)\b"),
    ("deictic", r"\b(today|yesterday|tomorrow|tonight|this|last|next|previous|coming|same|that|following)\b"),
    ("day part", r"\b(morning|afternoon|evening|night|day)\b"),
    ("year", r"\b\d{4}\b"),
    ("amount", r"\b(second|minute|hour|day|week|month|year)s?\b"),
]
COMPILED = [(name, re.compile(pattern, re.I)) for name, pattern in FAMILIES]


def family_of(text, kind=None):
    if kind == "DURATION":
        return "duration"
    if kind == "SET":
        return "set"
    return next((name for name, pattern in COMPILED if pattern.search(text)), "other")
