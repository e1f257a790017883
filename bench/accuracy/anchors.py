"""Scoring of which event a date belongs to, against the event-time links of TimeBank and AQUAINT.

A linked date is a gold DATE or TIME on the calendar that at least one gold event of its own sentence is linked to as happening in
it, at it or over it; links of order ("before Friday", "after Friday") say nothing of what happened then.
  given   of the linked dates, the share given the right event: a found event whose date phrase overlaps the date and whose trigger
          overlaps an event linked to it;
  right   the same share of those dates that were given any event.
"""
import re

from families import family_of
from matching import overlap, percent

HAPPENS_IN = {"IS_INCLUDED", "INCLUDES", "SIMULTANEOUS", "DURING", "DURING_INV", "IDENTITY", "BEGINS", "ENDS", "BEGUN_BY", "ENDED_BY"}
# A blank line, or a full stop after a word that is no initial or title and before a capital or a quotation.
SENTENCE_END = re.compile(r"\n\s*\n|(?<![A-Z])(?<!Mr)(?<!Mrs)(?<!Ms)(?<!Dr)(?<!Gen)(?<!Sen)(?<!Gov)(?<!Corp)(?<!Inc)(?<!Co)"
                          r"[.?!]['\"]*\s+(?=['\"`]*[A-Z])")


def on_the_calendar(timex):
    return timex["type"] in ("DATE", "TIME") and re.match(r"\d{3}", timex["value"] or "") is not None


def same_sentence(text, a, b):
    return SENTENCE_END.search(text[min(a["end"], b["end"]):max(a["begin"], b["begin"])]) is None


def linked_dates(document):
    """[(date, [the events of its sentence that happen at it])]"""
    events = {e["eid"]: e for e in document["events"]}
    linked = []
    for timex in filter(on_the_calendar, document["timexes"]):
        own = [events[a["eid"]] for a in document["anchors"]
               if a["tid"] == timex["tid"] and a["rel"] in HAPPENS_IN and a["eid"] in events]
        own = [e for e in own if same_sentence(document["text"], timex, e)]
        if own:
            linked.append((timex, own))
    return linked


def is_right(found, own):
    return any(f.get("trigger") and overlap(f["trigger"], e) > 0 for f in found for e in own)


def score(documents, answers, errors=None):
    linked = given = right = 0
    for document in documents:
        answer = answers.get(document["id"], {}).get("events", [])
        for timex, own in linked_dates(document):
            found = [f for f in answer if overlap(f["date_phrase"], timex) > 0]
            linked += 1
            given += bool(found)
            right += is_right(found, own)
            if errors is not None and not is_right(found, own):
                errors.append(mistake(document, timex, own, found))
    return {"given": percent(right, linked), "right": percent(right, given)}


def mistake(document, timex, own, found):
    text = document["text"]
    begin = max(text.rfind("\n\n", 0, timex["begin"]), 0)
    end = text.find("\n\n", timex["end"])
    told = " ".join(text[begin:end if end > 0 else None].split())
    triggers = "/".join(f["trigger"]["text"] for f in found) or "no event"
    kind = "another event" if found else "no event"
    return ((kind, family_of(timex["text"])),
            f"{document['id']}: {timex['text']!r} is of {'/'.join(e['text'] for e in own)}, found {triggers} | {told[:400]}")
