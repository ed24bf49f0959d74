#!/usr/bin/env python3
"""Makes the made-up neighbourhood of this folder: spelers, relaties, bevolking and instellingen.

    python3 maak.py           writes the four CSV files
    python3 maak.py --check   writes nothing; exit status 1 if a file is not what would be written

The same files come out on every Python from 3.9: all chance comes from the generator below. Only the composition of
the population is read, from bron/cbs.csv. README.md says what is in the neighbourhood, and why.
"""
import csv
import io
import pathlib
import sys
from datetime import date, timedelta

HERE = pathlib.Path(__file__).resolve().parent
BEFORE = date(2025, 3, 1)
MOMENT = date(2026, 3, 1)
AREA = "Voorbeeldwijk"
CITY = "Voorbeeldstad"

LOW, CARER, OLD, STATUS, CONFUSED = (
    "laag inkomen", "mantelzorgers", "ouderen", "statushouders", "mensen met verward gedrag")
YOUNG_CARER = "jonge mantelzorgers"  # a voice of the neighbourhood's own, and a small one
COMMUNITY, DEMOCRACY = "community building", "democratisering"


# Chance


class Chance:
    """SplitMix64 (Steele, Lea & Flood 2014), in integers only."""

    def __init__(self, seed):
        self.state = seed

    def bits(self):
        self.state = (self.state + 0x9E3779B97F4A7C15) % 2**64
        z = self.state
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9 % 2**64
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB % 2**64
        return z ^ (z >> 31)

    def below(self, n):
        limit = 2**64 - 2**64 % n
        while True:
            bits = self.bits()
            if bits < limit:
                return bits % n

    def between(self, least, most):
        return least + self.below(most - least + 1)

    def percent(self, p):
        return self.below(100) < p

    def pick(self, items):
        return items[self.below(len(items))]

    def shuffled(self, items):
        items = list(items)
        for i in range(len(items) - 1, 0, -1):
            j = self.below(i + 1)
            items[i], items[j] = items[j], items[i]
        return items

    def sample(self, items, n):
        return self.shuffled(items)[:n]

    def day(self, first, last):
        return first + timedelta(days=self.below((last - first).days + 1))


chance = Chance(20260301)


# Parties

PARTY_COLUMNS = ["ID", "Naam", "Soort", "Rol", "Sector", "Doel", "Wijk", "Buurt", "Stemmen", "Voor", "Talenten",
                 "Wensen", "Aantal", "Capaciteit", "Breedtegraad", "Lengtegraad", "Werkgever", "Labels", "Toelichting"]
parties = []


def party(id, name, kind, **columns):
    row = dict.fromkeys(PARTY_COLUMNS, "")
    row.update(ID=id, Naam=name, Soort=kind, Wijk=AREA)
    row.update(columns)
    for column, value in row.items():
        if isinstance(value, (list, tuple)):
            row[column] = "|".join(value)
    parties.append(row)
    return id


def at(north, east):
    """A place, in steps of ten metres or so from a point in the Markermeer: nobody lives there."""
    return {"Breedtegraad": decimal(525300 + north, 4), "Lengtegraad": decimal(52200 + east, 4)}


def decimal(number, places):
    """An integer count of 10^-places, with a decimal comma and without trailing zeros."""
    whole, part = divmod(number, 10**places)
    digits = str(part).zfill(places).rstrip("0")
    return f"{whole},{digits}" if digits else str(whole)


def organisations():
    def organisation(id, name, sector, area=CITY, **columns):
        party(id, name, "organisatie", Sector=sector, Wijk=area, **columns)

    organisation("O01", "Gemeente Voorbeeldstad", "overheid", **at(190, -160))
    organisation("O02", "Welzijn Voorbeeldstad", "welzijn", Talenten=["zaalruimte", "bakfiets te leen"])
    organisation("O03", "Woningcorporatie De Sleutel", "woningcorporatie",
                 Talenten=["gereedschap", "leegstaande ruimte"])
    organisation("O04", "Wijkteam Voorbeeldwijk", "welzijn", AREA, **at(2, 9), Voor=[LOW])
    organisation("O05", "Politie Voorbeeldstad", "politie")
    organisation("O06", "Thuiszorg Nabij", "zorg", Voor=[OLD])
    organisation("O07", "Huisartsenpraktijk Het Plein", "zorg", AREA, **at(4, 5))
    organisation("O08", "Basisschool De Wegwijzer", "onderwijs", AREA, **at(-9, -6), Talenten=["gymzaal in de avond"])
    organisation("O09", "Bibliotheek Voorbeeldstad", "cultuur")
    organisation("O10", "Voetbalvereniging Voorbeeld", "sport", AREA, **at(-25, 20), Wensen=["jeugdtrainers"])
    organisation("O11", "Steunpunt Mantelzorg", "welzijn", Voor=[CARER])
    organisation("O12", "Steunpunt Nieuwkomers", "welzijn", Voor=[STATUS])
    organisation("O13", "GGZ-instelling Voorbeeldstad", "zorg")
    organisation("O14", "Kerk aan het Plein", "geloof", AREA, **at(6, 3), Talenten=["keuken", "zaalruimte"])
    organisation("O15", "Voedselbank Voorbeeldstad", "overig", Voor=[LOW], Wensen=["chauffeurs"])
    organisation("O16", "Ondernemers Beukenplein", "bedrijf", AREA, **at(1, 1), Talenten=["restjes en materiaal"])


def professionals():
    def professional(id, name, role, employer, capacity, purposes=(), **columns):
        columns.setdefault("Wijk", AREA)
        party(id, name, "professional", Rol=role, Werkgever=employer, Capaciteit=capacity, Doel=purposes, **columns)

    professional("P01", "Opbouwwerker Noord", "opbouwwerker", "O02", 20, [COMMUNITY], Voor=[OLD, LOW])
    professional("P02", "Opbouwwerker Zuid", "opbouwwerker", "O02", 20, [COMMUNITY], Voor=[LOW])
    professional("P03", "Sociaal makelaar", "sociaal makelaar", "O02", 15, [COMMUNITY], Voor=[LOW])
    professional("P04", "Wijkagent", "wijkagent", "O05", 30)
    professional("P05", "Wijkregisseur", "wijkregisseur", "O01", 15, [DEMOCRACY])
    professional("P06", "Maatschappelijk werker", "maatschappelijk werker", "O04", 25, Voor=[LOW])
    professional("P07", "Wijkverpleegkundige", "wijkverpleegkundige", "O06", 20, Voor=[OLD])
    professional("P08", "Jongerenwerker", "jongerenwerker", "O02", 25, [COMMUNITY], Voor=[YOUNG_CARER])
    professional("P09", "Procesmanager De Sleutel", "procesmanager woningcorporatie", "O03", 10, [DEMOCRACY])
    professional("P10", "Wijkmeester De Sleutel", "wijkmeester", "O03", 40, [COMMUNITY])
    professional("P11", "Community librarian", "community librarian", "O09", 15, [COMMUNITY], Voor=[STATUS])
    professional("P12", "Mantelzorgconsulent", "mantelzorgconsulent", "O11", 15, Voor=[CARER])
    professional("P13", "Begeleider nieuwkomers", "begeleider", "O12", 12, Voor=[STATUS])
    professional("P14", "Beleidsadviseur sociaal domein", "beleidsadviseur", "O01", "", Wijk=CITY)
    professional("P15", "Democratiseringsmedewerker", "democratiseringsmedewerker", "O01", 10, [DEMOCRACY])
    professional("P16", "Praktijkondersteuner huisarts", "praktijkondersteuner", "O07", 20)
    professional("P17", "Buurtcoördinator", "buurtcoördinator", "O01", 15, [COMMUNITY, DEMOCRACY],
                 Toelichting="De functie is op 1 oktober 2025 vervallen.")


def groups():
    def group(id, name, **columns):
        party(id, name, "groep", **columns)

    group("G01", "Bewonerscommissie Populierflat", Doel=[DEMOCRACY], Buurt="Flats")
    group("G02", "Huurdersvereniging Voorbeeldwijk", Doel=[DEMOCRACY], Wensen=["nieuwe bestuursleden"])
    group("G03", "Wijkraad Voorbeeldwijk", Doel=[DEMOCRACY], Wensen=["organiseren"])
    group("G04", "Tuingroep De Groene Hoek", Doel=[COMMUNITY], Talenten=["tuingereedschap te leen"], Buurt="Zuid")
    group("G05", "Straatgroep Lindestraat", Buurt="Noord", Talenten=["partytent te leen"])
    group("G06", "Vrouwengroep Samen Sterk", Voor=[STATUS], Doel=[COMMUNITY], Buurt="Flats")
    group("G07", "Werkgroep Wmo en armoede", Voor=[LOW], Doel=[DEMOCRACY])
    group("G08", "Klusgroep", Talenten=["klussen", "fietsen repareren"], Doel=[COMMUNITY])
    group("G09", "Speeltuingroep", Doel=[COMMUNITY], Wensen=["schilderen"], Buurt="Midden")
    group("G10", "Energiecollectief Buurtstroom", Labels=["sinds 2025"], Wensen=["administratie"])


def places():
    def place(id, name, **columns):
        party(id, name, "plek", **columns)

    place("L01", "Buurthuis De Voorbeeld", Sector="welzijn", Buurt="Midden", **at(0, 4), Doel=[COMMUNITY],
          Talenten=["keuken", "zaalruimte"], Capaciteit=80)
    place("L02", "Bibliotheekpunt", Sector="cultuur", Buurt="Midden", **at(-8, -4), Talenten=["computers"])
    place("L03", "Beukenplein", Sector="overheid", Buurt="Midden", **at(3, 2), Labels=["openbare ruimte"])
    place("L04", "Buurttuin De Groene Hoek", Sector="bewoners", Buurt="Zuid", **at(-28, 8), Capaciteit=30)
    place("L05", "Inloop De Haven", Sector="zorg", Wijk=CITY, **at(170, -140), Voor=[CONFUSED],
          Toelichting="In het centrum van de stad; ieder mag binnenlopen.")
    place("L06", "Speeltuin De Klimboom", Sector="bewoners", Buurt="Midden", **at(-5, 8))
    place("L07", "Sportpark Zuid", Sector="sport", Buurt="Zuid", **at(-26, 19))
    place("L08", "Ontmoetingsruimte Populierflat", Sector="woningcorporatie", Buurt="Flats", **at(14, 24),
          Capaciteit=25)


def activities():
    def activity(id, name, sector, purpose=COMMUNITY, **columns):
        party(id, name, "activiteit", Sector=sector, Doel=[purpose], **columns)

    activity("A01", "Koffieochtend", "welzijn", Voor=[OLD])
    activity("A02", "Eetclub Aan Tafel", "bewoners", Voor=[LOW], Talenten=["koken"])
    activity("A03", "Taalcafé", "cultuur", Voor=[STATUS])
    activity("A04", "Mantelzorgcafé", "welzijn", Voor=[CARER])
    activity("A05", "Wandelgroep", "bewoners", Voor=[OLD])
    activity("A06", "Repair café", "bewoners")
    activity("A07", "Huiswerkhulp", "onderwijs", Wensen=["bijles geven"])
    activity("A08", "Moestuindag", "bewoners", Buurt="Zuid")
    activity("A09", "Kledingruil", "bewoners", Voor=[LOW])
    activity("A10", "Pop-up terras", "woningcorporatie", Labels=["sinds 2025"])
    activity("A11", "Wijkwandeling met het wijkteam", "bewoners", Labels=["sinds 2025"])
    activity("A12", "Straatvoetbal", "sport")
    activity("A13", "Spreekuur geldzaken", "welzijn", Voor=[LOW])
    activity("A14", "Fietsles", "welzijn", Voor=[STATUS], Labels=["sinds 2025"])
    activity("A15", "Wijkkoor", "bewoners")
    activity("A16", "Buurtbudgetavond", "overheid", DEMOCRACY)


# Residents

STREETS = {"Noord": ["Lindestraat", "Kastanjelaan"], "Midden": ["Beukenplein", "Esdoornhof"],
           "Zuid": ["Elzenstraat", "Wilgenpad"], "Flats": ["Populierflat", "Berkenflat"]}
QUARTER = {street: quarter for quarter, streets in STREETS.items() for street in streets}
TALENTS = ["koken", "fietsen repareren", "tuinieren", "naaien", "bakken", "voorlezen", "muziek maken", "klussen",
           "computerhulp", "luisterend oor", "meerijden", "organiseren", "bijles geven", "administratie",
           "schilderen", "hond uitlaten", "boodschappen meenemen", "fotograferen"]
LANGUAGES = ["Arabisch", "Tigrinya", "Farsi"]
WISHES = ["samen wandelen", "samen eten", "Nederlands oefenen", "computerhulp", "klussen", "meerijden",
          "fietsen repareren", "tuinieren", "iemand om mee te praten", "muziek maken", "leren zwemmen",
          "vrijwilligerswerk", "naaien", "hond uitlaten", "een avond voor mezelf"]


class Resident:
    def __init__(self, part, household, street, house, voices=()):
        self.part = part  # core, remote, thread, island or alone
        self.household = household
        self.street = street
        self.house = house
        self.voices = list(voices)
        self.persons = 1
        self.id = ""

    @property
    def quarter(self):
        return QUARTER[self.street]


residents = []
households = []
core = []  # the households of the core, in the order in which voices are given out


def household(part, street, *voices):
    """Moves a household in; one list of voices for each member."""
    number = len(households)
    house = 1 + sum(1 for members in households if members[0].street == street)
    members = [Resident(part, number, street, house, own) for own in voices]
    households.append(members)
    residents.extend(members)
    return members


def move_in(composition):
    """150 residents of 15 years or older; the share of 65 and over is that of the composition."""
    alone = [[OLD], [OLD], [LOW], [LOW, CONFUSED], [CARER], [STATUS], [LOW, OLD], []]
    for voices, street in zip(alone, ["Kastanjelaan", "Berkenflat", "Populierflat", "Berkenflat", "Elzenstraat",
                                      "Populierflat", "Populierflat", "Esdoornhof"]):
        household("alone", street, voices)
    household("island", "Berkenflat", [STATUS, LOW], [STATUS, LOW], [STATUS])
    household("island", "Berkenflat", [STATUS, LOW])
    household("island", "Elzenstraat", [OLD], [OLD])
    household("island", "Elzenstraat", [OLD])
    household("island", "Kastanjelaan", [OLD], [CARER, OLD])
    for voices in ([CONFUSED, LOW], [CONFUSED], [CONFUSED], [CONFUSED, LOW], [CONFUSED], [LOW], [LOW], [OLD],
                   [OLD, LOW], []):
        household("thread", chance.pick(["Populierflat", "Berkenflat", "Esdoornhof"]), voices)
    household("thread", "Populierflat", [CONFUSED], [CARER])
    household("thread", "Berkenflat", [LOW], [LOW])
    for voices in ([[OLD], [OLD, CARER]], [[OLD]], [[OLD]], [[], [LOW]], [[OLD], [OLD]], [[CARER]]):
        household("remote", "Wilgenpad", *voices)

    streets = [street for street in QUARTER if street != "Wilgenpad"]
    while len(residents) < 150:
        draw = chance.below(100)
        size = 1 if draw < 42 else 2 if draw < 84 else 3
        size = min(size, 150 - len(residents))
        household("core", chance.pick(streets), *[[] for _ in range(size)])
    core.extend(chance.shuffled([members for members in households if members[0].part == "core"]))

    adults = composition["inwoners"] - composition["0-14"]
    give_core_voices(elderly=(150 * composition["65+"] + adults // 2) // adults)


def missing(voice, total):
    return total - sum(voice in resident.voices for resident in residents)


def give_core_voices(elderly):
    """Voices come by household, as they do: a couple grows old together, a family came together."""
    left = list(core)

    def whole_households(voice, total, fits):
        for members in list(left):
            need = missing(voice, total)
            if 0 < len(members) <= need and fits(members):
                for member in members:
                    member.voices.append(voice)
                left.remove(members)

    whole_households(OLD, elderly, lambda members: len(members) <= 2)
    whole_households(STATUS, 18, lambda members: len(members) >= 2 and members[0].quarter == "Flats")
    whole_households(STATUS, 18, lambda members: len(members) <= 2)
    for members in left:
        if len(members) == 3 and missing(YOUNG_CARER, 6) > 0:
            members[2].voices += [CARER, YOUNG_CARER]
            if missing(YOUNG_CARER, 6) > 0 and members[0].quarter != "Flats":
                members[1].voices += [CARER, YOUNG_CARER]
    singles = [members[0] for members in left if len(members) == 1]
    for resident in singles:
        if missing(CONFUSED, 15) > 0:
            resident.voices.append(CONFUSED)
    others = [member for members in left for member in members if not member.voices]
    for resident in others:
        if missing(CARER, 26) > 0:
            resident.voices.append(CARER)
    everyone = [member for members in core for member in members]
    for resident in sorted(everyone, key=lambda resident: resident.quarter != "Flats"):
        if missing(LOW, 44) > 0 and chance.percent(60):
            resident.voices.append(LOW)
    couples = [members for members in core if len(members) == 1 and OLD in members[0].voices]
    for members in couples[:6]:
        members[0].persons = 2


def name_residents():
    order = [LOW, CARER, OLD, STATUS, CONFUSED, YOUNG_CARER]
    for number, resident in enumerate(chance.shuffled(residents), 1):
        resident.id = f"B{number:03}"
    residents.sort(key=lambda resident: resident.id)
    chess_player = next(r for r in residents if r.part == "alone" and not r.voices)
    chess_wisher = next(r for r in residents if r.part == "core" and OLD in r.voices)
    for resident in residents:
        talents = chance.sample(TALENTS, 1 + chance.percent(35)) if chance.percent(58) else []
        wishes = [chance.pick(WISHES)] if chance.percent(36) else []
        if resident is chess_player:
            talents = ["schaken"]
        if resident is chess_wisher:
            wishes = ["schaken"]
        if STATUS in resident.voices and chance.percent(60):
            talents.append(chance.pick(LANGUAGES))
        labels = ["kaartmiddag 2026"] if resident.part == "core" and chance.percent(24) else []
        party(resident.id, f"Bewoner {resident.id[1:]}", "bewoner", Buurt=resident.quarter,
              Stemmen=[voice for voice in order if voice in resident.voices], Talenten=talents,
              Wensen=[wish for wish in wishes if wish not in talents],
              Aantal=resident.persons if resident.persons > 1 else "", Labels=labels,
              Toelichting="Twee mensen, samen ingevuld." if resident.persons > 1 else "")
    party("B151", "Overige bewoners Populierflat", "bewoner", Buurt="Flats", Aantal=64)
    party("B152", "Overige bewoners Berkenflat", "bewoner", Buurt="Flats", Aantal=48)


# Ties

TIE_COLUMNS = ["Van", "Naar", "Soort", "Richting", "Sterkte", "Sinds", "Tot", "Bevestigd", "Formeel", "Bron",
               "Toelichting"]
ties = []
tied = set()
STRENGTHS = {  # in tenths
    "kent": (2, 5), "familie": (7, 10), "vriend": (5, 9), "buur": (2, 6), "helpt": (5, 9), "lid van": (3, 8),
    "doet mee aan": (3, 8), "organiseert": (7, 10), "vrijwilliger bij": (5, 9), "werkt samen met": (3, 8),
    "begeleidt": (5, 9), "verwijst naar": (3, 7), "komt bij": (2, 6)}
ASKED = ["kaartmiddag", "gesprek thuis", "eigen opgave", "koffieochtend", "straatgesprek"]
LAST_ASKED = date(2026, 2, 20)


def tie(start, kind, end, stay="chance", formal="", source=None, **columns):
    """Adds a tie, unless there is one of that kind already between the two.

    stay is "always" (there at both moments), "chance" (most are), or the row's own Sinds and Tot.
    """
    if start == end or (start, kind, end) in tied or (end, kind, start) in tied:
        return False
    tied.update([(start, kind, end)])
    since, until = period(kind) if stay == "chance" else stay if isinstance(stay, tuple) else (old_since(kind), None)
    row = dict.fromkeys(TIE_COLUMNS, "")
    row.update(Van=start, Naar=end, Soort=kind, Formeel=formal, Bron=source or chance.pick(ASKED))
    if kind in STRENGTHS and chance.percent(85):
        row["Sterkte"] = decimal(chance.between(*STRENGTHS[kind]), 1)
    row.update(Sinds=since or "", Tot=until or "", Bevestigd=confirmed(since, until) or "")
    row.update(columns)
    ties.append(row)
    return True


def old_since(kind):
    """A beginning before the first moment, or none that anyone remembers."""
    if kind == "familie" or chance.percent(40):
        return None
    first = date(2021, 1, 1) if kind in ("begeleidt", "doet mee aan") else date(2009, 1, 1)
    return chance.day(first, date(2025, 2, 15))


def period(kind):
    draw = chance.below(100)
    if kind == "familie" or draw < 76:
        return old_since(kind), None
    if draw < 89:
        return chance.day(date(2025, 3, 10), date(2026, 2, 10)), None
    if draw < 97:
        return old_since(kind), chance.day(date(2025, 4, 1), date(2026, 2, 15))
    return None, chance.day(date(2024, 3, 1), date(2025, 2, 1))


def confirmed(since, until):
    """Most ties were confirmed in the last year, some longer ago, of some it is not known."""
    draw = chance.below(100)
    if until:
        first, last = until - timedelta(days=300), until - timedelta(days=20)
    elif draw < 60:
        first, last = date(2025, 6, 1), LAST_ASKED
    elif draw < 76:
        first, last = date(2023, 2, 1), date(2025, 2, 15)
    else:
        return None
    first = max(first, since or first)
    if first > last:
        return None
    return chance.day(first, last)


def institutions():
    """Who works for whom, who pays, who decides; these hold at both moments unless they say otherwise."""
    for row in parties:
        if row["Werkgever"]:
            stay = (date(2019, 1, 1), date(2025, 10, 1)) if row["ID"] == "P17" else "always"
            tie(row["ID"], "werkt bij", row["Werkgever"], stay, "ja", "personeelsoverzicht")
    for end in ("O02", "O04", "O09", "O11", "O12", "O13", "L01"):
        tie("O01", "financiert", end, "always", "ja", "begroting 2026")
    tie("O01", "financiert", "A16", (date(2025, 5, 1), None), "ja", "begroting 2026")
    tie("O03", "financiert", "L08", "always", "ja", "jaarplan 2026")
    for start, end in (("O01", "L03"), ("O01", "A16"), ("O03", "L08"), ("O02", "L01"), ("O13", "L05")):
        tie(start, "beslist over", end, "always", "ja", "jaarplan 2026")
    for start, end in (("O04", "L01"), ("A01", "L01"), ("A02", "O14"), ("A03", "L02"), ("A04", "L01"), ("A06", "L01"),
                       ("A07", "O08"), ("A08", "L04"), ("A09", "L08"), ("A12", "L07"), ("A13", "L01"), ("A15", "O14"),
                       ("A16", "L01"), ("G04", "L04"), ("G09", "L06"), ("G01", "L08"), ("O10", "L07")):
        tie(start, "gevestigd in", end, "always", source="sociale kaart")
    tie("A10", "gevestigd in", "L03", (date(2025, 5, 15), None), source="sociale kaart")
    for start, end in (("P03", "A01"), ("P11", "A03"), ("P12", "A04"), ("O08", "A07"), ("O10", "A12"), ("P06", "A13"),
                       ("P05", "A16"), ("G08", "A06"), ("G04", "A08"), ("O14", "A02")):
        tie(start, "organiseert", end, "always", "ja" if start[0] in "PO" else "nee", "sociale kaart")
    for start, end, day in (("P02", "A10", 15), ("P10", "A10", 15), ("P13", "A14", 1), ("O04", "A11", 20)):
        tie(start, "organiseert", end, (date(2025, 5, day), None), "ja", "sociale kaart")
    for start, end in (("G01", "O03"), ("G02", "O03"), ("G03", "O01"), ("G07", "O01"), ("P14", "O01"), ("P15", "O01")):
        tie(start, "adviseert", end, "always", "ja", "eigen opgave")
    tie("G01", "vertegenwoordigt", "B151", "always", "ja", "eigen opgave")
    tie("G02", "vertegenwoordigt", "B152", "always", "ja", "eigen opgave")
    for start, end in (("P01", "P02"), ("P01", "P07"), ("P01", "P04"), ("P02", "P10"), ("P03", "P01"), ("P04", "P10"),
                       ("P05", "P15"), ("P07", "P16"), ("P09", "P10"), ("P09", "G01"), ("P11", "P13"), ("P14", "P05"),
                       ("P15", "G07"), ("P15", "G03"), ("O02", "O04"), ("O03", "O02"), ("O06", "O07"), ("O08", "O02"),
                       ("O15", "O14"), ("O16", "L03"), ("P08", "O08"), ("P08", "O10"), ("G03", "G02"), ("P02", "G04")):
        tie(start, "werkt samen met", end, "always", "ja", "eigen opgave")
    tie("P05", "werkt samen met", "G10", (date(2025, 9, 10), None), "ja", "eigen opgave")
    tie("P17", "werkt samen met", "P05", (date(2019, 5, 1), date(2025, 10, 1)), "ja", "eigen opgave")
    tie("P17", "werkt samen met", "P06", (date(2020, 2, 1), date(2025, 10, 1)), "ja", "eigen opgave")
    for start, end in (("P16", "P07"), ("P07", "A01"), ("P06", "O15"), ("P12", "A04"), ("P13", "A03")):
        tie(start, "verwijst naar", end, "always", "ja", "eigen opgave")


def at_home():
    """Families and neighbours."""
    for members in households:
        for i, one in enumerate(members):
            for other in members[i + 1:]:
                tie(one.id, "familie", other.id, "always", "nee")
    for street in QUARTER:
        doors = [members for members in households if members[0].street == street and members[0].part == "core"]
        for here, next_door in zip(doors, doors[1:]):
            if chance.percent(38):
                one, other = chance.pick(here), chance.pick(next_door)
                if tie(one.id, "buur", other.id, formal="nee") and chance.percent(35):
                    tie(one.id, "kent", other.id, formal="nee")  # two kinds of tie between the same two


def far_end():
    """The far end of the Wilgenpad: neighbours who know each other, and one of them is in the garden group."""
    doors = [members for members in households if members[0].part == "remote"]
    gardener = next(members for members in doors if any(not resident.voices for resident in members))
    for here in doors:
        if here is not gardener:
            tie(here[0].id, "buur", chance.pick(gardener).id, "always", "nee")
    for here, next_door in zip(doors, doors[1:]):
        if chance.percent(50):
            tie(here[-1].id, "kent", next_door[0].id, "always", "nee")
    tie(next(resident for resident in gardener if not resident.voices).id, "lid van", "G04", "always", "nee")


def islands():
    family, friend, couple, neighbour = [
        members for members in households if members[0].part == "island"][:4]
    tie(family[0].id, "vriend", friend[0].id, "always", "nee")
    tie(couple[0].id, "buur", neighbour[0].id, "always", "nee")
    tie(couple[0].id, "kent", neighbour[0].id, "always", "nee")
    tie(couple[1].id, "vriend", neighbour[0].id, "always", "nee")
    tie(friend[0].id, "doet mee aan", "A03", (date(2024, 9, 1), date(2025, 7, 1)), "nee",
        Toelichting="Gestopt door een andere werktijd.")
    tie(neighbour[0].id, "komt bij", "L01", (None, date(2025, 9, 1)), "nee", Toelichting="Lopen gaat moeilijker.")
    carer = next(r for r in residents if r.part == "island" and CARER in r.voices)
    cared_for = next(r for r in residents if r.household == carer.household and r is not carer)
    tie(carer.id, "helpt", cared_for.id, "always", "nee")


def care(core_residents):
    """Each informal carer of the core cares for someone: in the household, in the family, next door."""
    cared_for = set()
    for carer in [r for r in core_residents if CARER in r.voices]:
        housemates = [r for r in households[carer.household] if r is not carer and YOUNG_CARER not in r.voices]
        old = [r for r in core_residents if OLD in r.voices and r.id not in cared_for and r is not carer]
        if housemates and (YOUNG_CARER in carer.voices or chance.percent(35)):
            someone = chance.pick(housemates)
        elif old:
            someone = chance.pick(old)
            if chance.percent(60):
                tie(carer.id, "familie", someone.id, "always", "nee")
        else:
            someone = chance.pick([r for r in core_residents if r is not carer])
        cared_for.add(someone.id)
        tie(carer.id, "helpt", someone.id, "always", "nee")
    for _ in range(10):
        one, other = chance.sample(core_residents, 2)
        if one.street == other.street or chance.percent(40):
            tie(one.id, "helpt", other.id, formal="nee", Richting="wederzijds",
                Toelichting="Helpen elkaar over en weer.")


def acquaintances(core_residents):
    """Friends and acquaintances: like knows like, and street knows street, more than chance would have it."""
    made = 0
    while made < 50:
        one = chance.pick(core_residents)
        draw = chance.below(100)
        if draw < 40 and one.voices:
            near = [r for r in core_residents if set(r.voices) & set(one.voices)]
        elif draw < 78:
            near = [r for r in core_residents if r.quarter == one.quarter]
        else:
            near = core_residents
        other = chance.pick(near)
        if other.household == one.household:
            continue
        kind = "vriend" if chance.percent(40) else "kent"
        columns = {"Richting": "gericht"} if kind == "kent" and chance.percent(6) else {}
        made += tie(one.id, kind, other.id, formal="nee", **columns)


def together(core_residents):
    """What residents do together: activities, groups, places, volunteering."""
    def with_voice(voice):
        return [r for r in core_residents if voice in r.voices]

    def in_quarter(*quarters):
        return [r for r in core_residents if r.quarter in quarters]

    def join(kind, end, who, n, **more):
        for resident in chance.sample(who, n):
            tie(resident.id, kind, end, formal="nee", **more)

    join("doet mee aan", "A01", with_voice(OLD), 5)
    join("doet mee aan", "A02", with_voice(LOW), 5)
    join("doet mee aan", "A03", with_voice(STATUS), 5)
    join("doet mee aan", "A04", with_voice(CARER), 5)
    join("doet mee aan", "A05", with_voice(OLD), 4)
    join("doet mee aan", "A06", core_residents, 3)
    join("doet mee aan", "A07", with_voice(STATUS), 3)
    join("doet mee aan", "A08", in_quarter("Zuid", "Midden"), 4)
    join("doet mee aan", "A09", with_voice(LOW), 4)
    join("doet mee aan", "A12", in_quarter("Zuid", "Flats"), 3)
    join("doet mee aan", "A13", with_voice(LOW), 4)
    join("doet mee aan", "A15", core_residents, 4)
    join("doet mee aan", "A16", in_quarter("Noord", "Midden"), 4)
    for end, who, n in (("A10", in_quarter("Midden", "Flats"), 4), ("A11", in_quarter("Flats"), 3),
                        ("A14", with_voice(STATUS), 3)):
        for resident in chance.sample(who, n):
            tie(resident.id, "doet mee aan", end, (chance.day(date(2025, 6, 1), date(2026, 1, 31)), None), "nee")
    for end, who, n in (("A05", with_voice(OLD), 1), ("A09", in_quarter("Flats"), 2), ("A15", core_residents, 2),
                        ("A02", core_residents, 1), ("A11", in_quarter("Flats"), 1)):
        for resident in chance.sample(who, n):
            tie(resident.id, "organiseert", end, (date(2025, 5, 20), None) if end == "A11" else "always", "nee")

    for end, who, n in (("G01", in_quarter("Flats"), 4), ("G02", in_quarter("Flats", "Zuid"), 4),
                        ("G03", in_quarter("Noord", "Midden"), 4), ("G04", in_quarter("Zuid"), 4),
                        ("G05", in_quarter("Noord"), 4), ("G06", with_voice(STATUS), 3), ("G07", with_voice(LOW), 3),
                        ("G08", core_residents, 3), ("G09", in_quarter("Midden"), 3)):
        join("lid van", end, who, n)
    for resident in chance.sample(in_quarter("Noord", "Midden"), 5):
        tie(resident.id, "lid van", "G10", (chance.day(date(2025, 9, 10), date(2026, 1, 31)), None), "nee")
    for end, n in (("L01", 3), ("O15", 2), ("O10", 1), ("O14", 2), ("A07", 2), ("L02", 1), ("O11", 1)):
        join("vrijwilliger bij", end, core_residents, n)
    for end, who, n in (("L01", core_residents, 4), ("L02", core_residents, 2), ("L03", in_quarter("Midden"), 3),
                        ("L04", in_quarter("Zuid"), 2), ("L06", in_quarter("Midden", "Noord"), 3),
                        ("L07", in_quarter("Zuid"), 2), ("L08", in_quarter("Flats"), 4), ("O14", with_voice(OLD), 2),
                        ("O15", with_voice(LOW), 3)):
        join("komt bij", end, who, n)
    tie("B151", "komt bij", "L08", "always", "nee")
    tie("B152", "komt bij", "L03", "always", "nee")


def contacts(core_residents):
    """Whom the professionals know. The overloaded one is P01, the single thread is P06."""
    def meet(professional, kind, who, n, stay="chance"):
        for resident in chance.sample(who, n):
            tie(professional, kind, resident.id, stay, "ja", "eigen opgave professional")

    north = [r for r in core_residents if r.quarter in ("Noord", "Midden")]
    flats = [r for r in core_residents if r.quarter == "Flats"]
    south = [r for r in core_residents if r.quarter in ("Zuid", "Flats")]

    def voiced(voice, who=core_residents):
        return [r for r in who if voice in r.voices]

    meet("P01", "kent", north, 19, "always")
    meet("P01", "begeleidt", [r for r in north if ("P01", "kent", r.id) not in tied], 13, "always")
    shared = chance.sample(south, 9)
    for professional in ("P02", "P03"):
        meet(professional, "kent", shared, 9, "always")
    meet("P02", "begeleidt", [r for r in south if r not in shared], 2)
    meet("P04", "kent", voiced(CONFUSED), 4, "always")
    meet("P04", "kent", core_residents, 3)
    meet("P05", "kent", voiced(LOW, north) + voiced(CARER, north), 3)
    meet("P07", "helpt", voiced(OLD), 6)
    meet("P08", "begeleidt", voiced(YOUNG_CARER), 2, "always")
    meet("P08", "kent", south, 3)
    meet("P10", "kent", flats, 7)
    meet("P11", "kent", voiced(STATUS), 2)
    meet("P12", "begeleidt", voiced(CARER), 5)
    meet("P13", "begeleidt", voiced(STATUS), 7)
    meet("P15", "kent", north, 3)
    meet("P16", "helpt", voiced(OLD) + voiced(CONFUSED), 5)
    tie("P10", "kent", "B151", "always", "ja", "eigen opgave professional")
    tie("P10", "kent", "B152", "always", "ja", "eigen opgave professional")

    thread = [r for r in residents if r.part == "thread"]
    for resident in thread:
        tie("P06", "begeleidt", resident.id, "always", "ja", "eigen opgave professional")
    meet("P06", "begeleidt", voiced(LOW), 3)
    for resident in chance.sample(thread, 6) + chance.sample(flats, 4):
        tie("P17", "kent", resident.id, (chance.day(date(2019, 6, 1), date(2024, 12, 1)), date(2025, 10, 1)), "ja",
            "eigen opgave professional", Toelichting="Geëindigd toen de functie verviel.")


# The files


def read_composition():
    with open(HERE / "bron" / "cbs.csv", encoding="utf-8", newline="") as file:
        rows = {row["Jaar"]: row for row in csv.DictReader(file, delimiter=";")}
    return {"inwoners": int(rows["2024"]["Inwoners"]), "0-14": int(rows["2024"]["0 tot 15 jaar"]),
            "65+": int(rows["2024"]["65 jaar of ouder"]),
            "low income per mille": int(rows["2022"]["40% personen met laagste inkomen (%)"].replace(",", ""))}


def population(composition):
    adults = composition["inwoners"] - composition["0-14"]
    low = (adults * composition["low income per mille"] + 2500) // 5000 * 5
    guess = "schatting voor dit voorbeeld"
    return [
        [LOW, AREA, low, "CBS, kerncijfers wijken en buurten 2022: aandeel in de 40% laagste inkomens, "
                         "toegepast op inwoners van 15 jaar of ouder in 2024", 2022],
        [CARER, AREA, 290, guess, 2026],
        [OLD, AREA, composition["65+"], "CBS, kerncijfers wijken en buurten 2024: 65 jaar of ouder", 2024],
        [STATUS, AREA, 45, guess, 2026],
        [CONFUSED, AREA, 30, guess, 2026],
    ]


def table(header, rows):
    text = io.StringIO()
    writer = csv.writer(text, delimiter=";", lineterminator="\n")
    writer.writerow(header)
    writer.writerows([row.get(column, "") for column in header] if isinstance(row, dict) else row for row in rows)
    return text.getvalue()


def files():
    composition = read_composition()
    move_in(composition)
    name_residents()
    organisations()
    professionals()
    groups()
    places()
    activities()
    core_residents = [r for r in residents if r.part == "core"]
    institutions()
    at_home()
    far_end()
    islands()
    care(core_residents)
    acquaintances(core_residents)
    together(core_residents)
    contacts(core_residents)
    settings = [["titel", "Voorbeeldwijk: een verzonnen wijk"], ["gebied", AREA], ["peilmoment", MOMENT],
                ["bron", "verzonnen; samenstelling naar CBS 2024"], ["talentenschema", "nederlands"], ["drempel", 10], ["taal", "nl"]]
    return {
        "spelers.csv": table(PARTY_COLUMNS, parties),
        "relaties.csv": table(TIE_COLUMNS, ties),
        "bevolking.csv": table(["Stem", "Wijk", "Aantal", "Bron", "Jaar"], population(composition)),
        "instellingen.csv": table(["Sleutel", "Waarde"], settings),
    }


def main():
    if sys.argv[1:] not in ([], ["--check"]):
        sys.exit(__doc__)
    different = []
    for name, text in files().items():
        path = HERE / name
        new = text.encode("utf-8")
        if sys.argv[1:]:
            if not path.exists() or path.read_bytes() != new:
                different.append(name)
        else:
            path.write_bytes(new)
    if different:
        sys.exit("anders dan wat maak.py maakt: " + ", ".join(different))


if __name__ == "__main__":
    main()
