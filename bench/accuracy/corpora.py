"""The corpora, where their gold is, and what is asked about each."""
import gzip
import json
import subprocess
import tempfile
from pathlib import Path

import anchors
import events
import pages
import phrases
import timexes

# name, command, input file, gold file, scorer
CORPORA = [
    ("timebank", "tag", "timex/en/te3_timebank.jsonl", None, timexes),
    ("aquaint", "tag", "timex/en/te3_aquaint.jsonl", None, timexes),
    ("te3-corrected", "tag", "timex/en/te3_train_corrected.jsonl", None, timexes),
    ("wikiwars", "tag", "timex/en/wikiwars_dev.jsonl", None, timexes),
    ("duckling", "tag", "phrases/duckling.jsonl", None, phrases),
    ("recognizers", "tag", "phrases/recognizers.jsonl", None, phrases),
    ("seed", "extract", "seed/article.jsonl", "seed/events.jsonl", events),
    ("events", "extract", "events/docs.jsonl", "events/gold.jsonl", events),
    ("anchors-tb", "extract", "anchors/te3_timebank.jsonl.gz", None, anchors),
    ("anchors-aq", "extract", "anchors/te3_aquaint.jsonl.gz", None, anchors),
]
# name, scorer of web pages
PAGES = [("pages-dates", pages.Dates), ("pages-text", pages.Segments)]
EVERY = {"events": 2}  # one in so many documents is held out, where it is not every fifth
TIMEBANK, AQUAINT = ("timex/en/te3_timebank.jsonl", 5), ("timex/en/te3_aquaint.jsonl", 5)
STORIES = ("events/docs.jsonl", 2)
# Corpora made of the documents of others hold out what those do.
MADE_OF = {"te3-corrected": [TIMEBANK, AQUAINT], "anchors-tb": [TIMEBANK, STORIES], "anchors-aq": [AQUAINT, STORIES]}
INPUT_FIELDS = ("id", "text", "published", "dct", "source", "lang", "title", "url")


class Trouble(Exception):
    """Something that makes a figure impossible, in words for people."""


def read_lines(path):
    with (gzip.open if str(path).endswith(".gz") else open)(path, "rt", encoding="utf-8") as lines:
        return [json.loads(line) for line in lines if line.strip()]


def load(folder, source, gold):
    """The documents in file order, each with its gold."""
    documents = read_lines(Path(folder) / source)
    if gold is None:
        return documents
    by_id = {g["id"]: g for g in read_lines(Path(folder) / gold)}
    return [d | by_id[d["id"]] for d in documents if d["id"] in by_id]


def ask(binary, command, documents):
    """What the binary answers to the documents: {id: answer}. The gold stays here."""
    asked = "".join(json.dumps({k: d[k] for k in INPUT_FIELDS if k in d}, ensure_ascii=False) + "\n" for d in documents)
    done = subprocess.run([binary, command], input=asked.encode(), stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    if done.returncode not in (0, 1):
        raise Trouble(f"{binary} {command} ended with {done.returncode}: {done.stderr.decode(errors='replace').strip()}")
    answers = [json.loads(line) for line in done.stdout.decode().splitlines() if line.strip()]
    if len(answers) != len(documents):
        raise Trouble(f"{command}: {len(documents)} lines in, {len(answers)} out")
    return {answer["id"]: answer for answer in answers}


def load_pages(folder):
    """The pages in file order, each with its gold."""
    return [page | {"id": Path(page["file"]).stem} for page in read_lines(Path(folder) / "pages/manifest.jsonl")]


def read_pages(binary, folder, wanted):
    """What the binary reads in the pages, unpacked where nothing but their bytes can help: {id: answer}."""
    with tempfile.TemporaryDirectory() as unpacked:
        for page in wanted:
            (Path(unpacked) / page["id"]).write_bytes(gzip.open(Path(folder) / "pages" / page["file"]).read())
        done = subprocess.run([binary, "read", "--format", "jsonl", unpacked], stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    if done.returncode not in (0, 1):
        raise Trouble(f"{binary} read ended with {done.returncode}: {done.stderr.decode(errors='replace').strip()}")
    answers = [json.loads(line) for line in done.stdout.decode().split("\n") if line.strip()]
    return {Path(answer["input"]).name: answer for answer in answers}


def split(documents, every=5, held=None):
    """Every fifth document (or third, ...) is held out, or those of the ids `held`: reported apart, its mistakes never
    shown."""
    if held is None:
        held = {d["id"] for d in documents[every - 1::every]}
    return [d for d in documents if d["id"] not in held], [d for d in documents if d["id"] in held]


def held_elsewhere(folder, name):
    """What the parts of a corpus made of others hold out, so that it shows none of it: a set of ids; None for the rest."""
    if name not in MADE_OF:
        return None
    return {d["id"] for path, every in MADE_OF[name] for d in split(load(folder, path, None), every)[1]}
