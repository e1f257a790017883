"""What other tools reach on the same corpora: strict / relaxed / value F1 (TempEval-3 scoring).

Measured beside ours; WikiWars on all 22 documents, of which our folder holds 16.
"""
PEERS = {
    "HeidelTime + POS tagger": {"timebank": (85, 92, 80), "aquaint": (81, 93, 73), "wikiwars": (85, 92, 83)},
    "SUTime + POS tagger": {"timebank": (82, 91, 69), "aquaint": (76, 89, 67), "wikiwars": (79, 92, 50)},
    "Recognizers-Text": {"timebank": (71, 86, 65), "aquaint": (79, 88, 67), "wikiwars": (74, 86, 46)},
    "Duckling": {"timebank": (56, 76, 40), "aquaint": (62, 77, 30), "wikiwars": (65, 81, 40)},
    "compromise-dates": {"timebank": (58, 77, 47), "aquaint": (74, 85, 49), "wikiwars": (59, 77, 37)},
    "chrono-node": {"timebank": (57, 71, 49), "aquaint": (72, 83, 62), "wikiwars": (58, 71, 33)},
    "dateparser": {"timebank": (27, 59, 29), "aquaint": (43, 75, 42), "wikiwars": (41, 78, 38)},
    "FreeLing dates": {"timebank": (30, 35, 6), "aquaint": (59, 67, 7), "wikiwars": (49, 65, 34)},
}
