"""Scoring of what is read from web pages: the day of publication, and which segments of a page are in the article's text.

day      the share of pages with a known day for which that day is found;
trust    the share of the days found that are right;
segments F1 over segments that belong to the article (to be found) and segments that do not (to be left out).
"""
import re

from matching import f1, percent


def on_one_line(text):
    return re.sub(r"\s+", " ", text or "")


class Dates:
    """Pages with a gold date."""

    @staticmethod
    def wants(page):
        return "gold_date" in page

    @staticmethod
    def score(pages, answers, errors=None):
        right = found = 0
        for page in pages:
            answer = answers.get(page["id"], {})
            day = (answer.get("published") or "")[:10]
            right += day == page["gold_date"]
            found += bool(day)
            if errors is not None and day != page["gold_date"]:
                basis = answer.get("published_basis") or "nothing"
                errors.append((("wrong day" if day else "no day", basis), f"{page['id']}: {page['gold_date']} {day} {page['url']}"))
        return {"day": percent(right, len(pages)), "trust": percent(right, found)}


class Segments:
    """Pages with segments that are the article's and segments that are not."""

    @staticmethod
    def wants(page):
        return "with" in page

    @staticmethod
    def score(pages, answers, errors=None):
        right = found = gold = 0
        for page in pages:
            text = on_one_line(answers.get(page["id"], {}).get("text"))
            kept = [s for s in page["with"] if on_one_line(s) in text]
            wrong = [s for s in page["without"] if on_one_line(s) in text]
            right += len(kept)
            found += len(kept) + len(wrong)
            gold += len(page["with"])
            if errors is not None:
                errors.extend((("missed", "segment"), f"{page['id']}: {s[:80]!r}") for s in page["with"] if s not in kept)
                errors.extend((("spurious", "segment"), f"{page['id']}: {s[:80]!r}") for s in wrong)
        return {"segments": f1(right, found, gold)}
