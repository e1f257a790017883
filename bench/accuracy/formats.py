"""Feeds and wires: is everything in them read? Entries are counted by another parser than ours."""
import json
import subprocess
import xml.etree.ElementTree as ElementTree
from pathlib import Path

SECONDS = 10  # a file of a few kilobytes that takes longer hangs


def local(tag):
    return tag.rsplit("}", 1)[-1] if isinstance(tag, str) else ""


def read(binary, path):
    """What `dateline read` prints, a dict an article; None after a crash or a hang."""
    command = [binary, "read", "--format", "jsonl", str(path)]
    try:
        done = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, timeout=SECONDS)
    except subprocess.TimeoutExpired:
        return None
    return [json.loads(line) for line in done.stdout.decode().splitlines()] if done.returncode in (0, 1) else None


def percent(part, whole):
    return 100 * part / whole if whole else 0.0


def entries_of(path):
    """How many entries a well-formed feed has, by Python's expat; 0 for one that is not."""
    try:
        tree = ElementTree.parse(path)
    except (ElementTree.ParseError, ValueError, LookupError):
        return 0
    return sum(local(element.tag) in ("item", "entry") for element in tree.iter())


def feeds(binary, folder):
    """An entry counts as read when it came out as an article, or by its number as one without text."""
    files = sorted(Path(folder).rglob("*.xml"))
    survived = entries = found = 0
    for path in files:
        answers = read(binary, path)
        survived += answers is not None
        expected = entries_of(path)
        entries += expected
        found += min(expected, sum("#" in answer["input"] for answer in answers or []))
    return {"survived": percent(survived, len(files)), "entries": percent(found, entries)}


def is_story(path):
    """Whether a file is NITF, NewsML or ninjs."""
    try:
        if path.suffix == ".json":
            return '"headline"' in path.read_text() and '"body_' in path.read_text()
        return local(ElementTree.parse(path).getroot().tag) in ("nitf", "NewsML", "newsItem", "newsMessage")
    except (ElementTree.ParseError, ValueError):
        return False


def wires(binary, folder):
    """Of the stories, how many came out with a headline, a text, a source, a date; and with all four."""
    parts = {"headline": "title", "text": "text", "source": "source", "date": "published"}
    stories = [read(binary, path) or [{}] for path in sorted(Path(folder).rglob("*")) if path.is_file() and is_story(path)]
    firsts = [answers[0] for answers in stories]
    figures = {part: percent(sum(bool(s.get(field)) for s in firsts), len(firsts)) for part, field in parts.items()}
    return figures | {"whole": percent(sum(all(s.get(f) for f in parts.values()) for s in firsts), len(firsts))}


CORPORA = [("feeds", feeds), ("wires", wires)]


def measure(binary, corpora, only):
    """{corpus: {figure: value}} for those that are there and wanted."""
    return {name: score(binary, Path(corpora) / name) for name, score in CORPORA
            if (not only or name in only) and (Path(corpora) / name).is_dir()}
