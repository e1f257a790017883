"""Scoring of dated events.

A found event matches a gold one (one to one) when they share a sentence and
  date    the dates are equal to the day (an ISO week equals its seven days);
  event   also the triggers overlap, or the gold trigger's word stands in the headline found.
status: the share of matched events whose status is right.
"""
import datetime
import re
from collections import Counter

from families import family_of
from matching import f1, overlap, percent


def days(edtf):
    text = re.sub(r"[~?%]", "", (edtf or "").strip())
    week = re.fullmatch(r"(\d{4})-W(\d\d)", text)
    if week:
        monday = datetime.date.fromisocalendar(int(week[1]), int(week[2]), 1)
        return f"{monday}/{monday + datetime.timedelta(6)}"
    return "/".join(end.split("T")[0] for end in text.split("/"))


def span(event, name):
    return {"begin": event[name + "_begin"], "end": event[name + "_end"]}


def same_date(gold, found):
    sentence = found.get("sentence") or found["date_phrase"]
    return overlap(span(gold, "sentence"), sentence) > 0 and days(gold["date"]) == days(found["date"])


def likeness(gold, found):
    """(same trigger, trigger named in the headline): the better likeness is paired first."""
    trigger = found.get("trigger")
    word = re.search(r"\b" + re.escape(gold["trigger"].lower()) + r"\b", (found.get("headline") or "").lower())
    return (bool(trigger) and overlap(span(gold, "trigger"), trigger) > 0, word is not None)


def pair_up(gold, found, whole):
    match = {}
    for i, g in enumerate(gold):
        free = [j for j, f in enumerate(found) if j not in match.values() and same_date(g, f)
                and (not whole or any(likeness(g, f)))]
        if free:
            match[i] = max(free, key=lambda j: (likeness(g, found[j]), -j))
    return match


def score(documents, answers, errors=None):
    n = Counter()
    for document in documents:
        gold, found = document["events"], answers.get(document["id"], {}).get("events", [])
        match = pair_up(gold, found, whole=True)
        n["gold"] += len(gold)
        n["found"] += len(found)
        n["date"] += len(pair_up(gold, found, whole=False))
        n["event"] += len(match)
        n["status"] += sum(gold[i]["status"] == found[j].get("status") for i, j in match.items())
        if errors is not None:
            errors.extend(mistakes(document["id"], gold, found, match))
    return {"date": f1(n["date"], n["found"], n["gold"]), "event": f1(n["event"], n["found"], n["gold"]),
            "status": percent(n["status"], n["event"])}


def calibration(documents, answers):
    """[(least confidence, events found, share of them right)] by tenths of confidence, the surest first."""
    found, right = Counter(), Counter()
    for document in documents:
        events = answers.get(document["id"], {}).get("events", [])
        hits = set(pair_up(document["events"], events, whole=True).values())
        for j, event in enumerate(events):
            tenth = min(int(event["confidence"] * 10 + 1e-6), 9)
            found[tenth] += 1
            right[tenth] += j in hits
    return [(tenth / 10, found[tenth], percent(right[tenth], found[tenth])) for tenth in sorted(found, reverse=True)]


def mistakes(name, gold, found, match):
    for i, g in enumerate(gold):
        told = f"{name}: {g['date']} {g['date_phrase']!r} {g['trigger']!r} {g['status']} - {g['headline']}"
        if i not in match:
            yield ("missed", family_of(g["date_phrase"])), told
        elif g["status"] != found[match[i]].get("status"):
            yield ("status", g["status"]), f"{told} | found {found[match[i]].get('status')}"
    for j, f in enumerate(found):
        if j not in match.values():
            phrase, trigger = f["date_phrase"].get("text") or "", (f.get("trigger") or {}).get("text")
            yield (("spurious", family_of(phrase)),
                   f"{name}: {f['date']} {phrase!r} {trigger!r} {f.get('status')} - {f.get('headline')}")
