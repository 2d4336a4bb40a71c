"""Plans to measure with. They are made, not collected: the same seed gives the same bytes."""

import random

THINGS = ["label", "parcel", "box", "barcode", "invoice", "return", "tracking number", "listing", "stock count", "seal",
          "packing slip", "pallet", "shelf", "scanner", "order", "address", "battery", "cable", "jar", "lamp"]
PLACES = ["on the packing bench", "in the returns corner", "at the loading door", "in the cold room", "in our stock file",
          "on shelf four", "in the morning shift", "in the seller account", "at the supplier's gate", "in the office"]
PEOPLE = ["the shift lead", "our packer", "the buyer of goods", "Mrs Okafor", "the owner", "our bookkeeper",
          "the warehouse clerk", "Jonas", "the evening packer", "the second checker"]
MONTHS = ["January", "February", "March", "April", "May", "June"]
ODD = ["nobody had marked", "two people had counted", "the courier had lost", "we had shipped late", "a temp had mixed up",
       "the printer had smeared", "we had listed twice", "the supplier had swapped", "rain had soaked", "we had measured wrongly"]
DONE = ["checked", "counted", "replaced", "relabelled", "photographed", "weighed", "sorted out", "refunded", "removed", "repacked"]
EVERY = ["every morning at 8:00", "each Monday", "before every pick-up", "twice a day", "after each delivery",
         "regularly", "on the first day of the month", "whenever a pallet comes in", "as soon as possible", "every Friday"]
WEAK = ["We are very sorry for all of this.", "We will do our best.", "This will never happen again.",
        "We really value our customers.", "Several orders were affected.", "We trained the team."]


class Maker:
    """One stream of sentences."""

    def __init__(self, seed):
        self.random = random.Random(seed)

    def one(self, words):
        return self.random.choice(words)

    def day(self):
        return f"{self.random.randint(1, 28)} {self.one(MONTHS)} 2026"

    def order(self):
        digits = self.random
        return f"{digits.randint(100, 999)}-{digits.randint(1000000, 9999999)}-{digits.randint(1000000, 9999999)}"

    def cause(self):
        return self.one([
            f"On {self.day()} {self.one(ODD)} the {self.one(THINGS)} {self.one(PLACES)}, and order {self.order()} went out wrong.",
            f"The {self.one(THINGS)} was not compared with the {self.one(THINGS)}, because {self.one(PEOPLE)} had no list.",
            f"We did not see that {self.one(ODD)} the {self.one(THINGS)} {self.one(PLACES)}.",
            self.one(WEAK),
        ])

    def action(self):
        return self.one([
            f"On {self.day()} {self.one(PEOPLE)} {self.one(DONE)} all {self.random.randint(3, 400)} units {self.one(PLACES)}.",
            f"We have {self.one(DONE)} the {self.one(THINGS)} of order {self.order()} and written to the buyer on {self.day()}.",
            f"{self.one(PEOPLE).capitalize()} will check the {self.one(THINGS)} {self.one(PLACES)}.",
            f"We {self.one(DONE)} the {self.one(THINGS)} that {self.one(ODD)}; the invoice is attached.",
        ])

    def control(self):
        return self.one([
            f"Since {self.day()} {self.one(PEOPLE)} compares the {self.one(THINGS)} with the {self.one(THINGS)} {self.one(EVERY)}.",
            f"If a {self.one(THINGS)} is missing {self.one(PLACES)}, {self.one(PEOPLE)} stops the order and tells {self.one(PEOPLE)}.",
            f"{self.one(PEOPLE).capitalize()} signs a sheet {self.one(EVERY)}, and we keep it for {self.random.randint(3, 24)} months.",
            self.one(WEAK),
        ])

    def part(self, heading, sentence, words, listed):
        lines, count = [heading], 0
        while count < words:
            text = " ".join(sentence() for _ in range(self.random.randint(1, 3)))
            count += len(text.split())
            lines.append(("- " if listed else "") + text)
        return "\n".join(lines)

    def plan(self, words=450):
        """A plan of about this many words, with three answers in one of several layouts."""
        heads = self.one([
            ("Root cause:", "Actions taken:", "Prevention:"),
            ("1. What was the root cause?", "2. What have we done?", "3. How do we prevent it?"),
            ("## Root Cause", "## Corrective Actions", "## Preventive Measures"),
        ])
        parts = zip(heads, (self.cause, self.action, self.control), (False, True, True))
        return "Dear team,\n\n" + "\n\n".join(
            self.part(head, sentence, words // 3, listed) for head, sentence, listed in parts) + "\n"

    def text(self, size):
        """One plan of about this many bytes."""
        return self.plan(size // 6)


def write_folder(folder, count, seed, words=450):
    """Writes plans into a folder; the first ones of a larger folder are those of a smaller."""
    folder.mkdir(parents=True)
    for number in range(count):
        text = Maker(f"{seed}/{number}").plan(words)
        (folder / f"plan-{number:05}.txt").write_text(text, encoding="utf-8")
