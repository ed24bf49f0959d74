#!/usr/bin/env python3
"""Makes the two tables of this folder from the CBS files, read as CSV.

    python3 uittreksel.py kwb-2024.csv gemeenten-2022.csv wijken-2022.csv

README.md says which columns are read and what they mean.
"""
import csv
import pathlib
import sys

MUNICIPALITIES = {
    "GM0361": "Alkmaar",
    "GM0373": "Bergen (NH.)",
    "GM0268": "Nijmegen",
    "GM0432": "Opmeer",
    "GM0828": "Oss",
}
HERE = pathlib.Path(__file__).resolve().parent


def read(path):
    with open(path, encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def write(name, header, rows):
    with open(HERE / name, "w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, delimiter=";", lineterminator="\n")
        writer.writerow(header)
        writer.writerows(rows)


def comma(number):
    """A decimal as the Dutch write it; a missing figure stays empty."""
    return number.removesuffix(".0").replace(".", ",")


def municipality(code):
    return "GM" + code[2:6]


def figures_2024(rows):
    wanted = {row["code"]: row for row in rows if municipality(row["code"]) in MUNICIPALITIES}
    level = {"gemeente": 0, "wijk": 1, "buurt": 2}

    def order(row):
        return MUNICIPALITIES[municipality(row["code"])], row["code"][2:], level[row["type"]]

    for row in sorted(wanted.values(), key=order):
        wijk = wanted.get("WK" + row["code"][2:8])
        yield [
            row["code"], row["type"], row["naam"], MUNICIPALITIES[municipality(row["code"])],
            wijk["naam"] if wijk and row["type"] != "gemeente" else "",
            row["inwoners"], row["inwoners0tot15"], row["inwoners65plus"], row["huishoudens"],
            comma(row["huishoudensgrootte"]), row["dichtheid"], row["stedelijkheidLabel"], row["oppervlakteLandHa"],
        ]


def low_income_2022(rows, names_2024):
    wanted = [row for row in rows if municipality(row["code"]) in MUNICIPALITIES]
    for row in sorted(wanted, key=lambda row: (MUNICIPALITIES[municipality(row["code"])], row["code"][2:])):
        yield [
            row["code"], "gemeente" if row["code"].startswith("GM") else "wijk", row["name"],
            MUNICIPALITIES[municipality(row["code"])], row["population"], comma(row["pop_0_14"]),
            comma(row["pop_65plus"]), comma(row["income_low"]), comma(row["income_high"]),
            "ja" if names_2024.get(row["code"]) == row["name"] else "nee",
        ]


def main():
    if len(sys.argv) != 4:
        sys.exit(__doc__)
    kwb_2024, municipalities_2022, wijken_2022 = map(read, sys.argv[1:])
    write(
        "wijken-en-buurten.csv",
        ["Code", "Soort", "Naam", "Gemeente", "Wijk", "Inwoners", "0 tot 15 jaar", "65 jaar of ouder", "Huishoudens",
         "Personen per huishouden", "Inwoners per km2", "Stedelijkheid", "Land (ha)"],
        figures_2024(kwb_2024))
    write(
        "laag-inkomen-2022.csv",
        ["Code", "Soort", "Naam", "Gemeente", "Inwoners", "0 tot 15 jaar (%)", "65 jaar of ouder (%)",
         "40% personen met laagste inkomen (%)", "20% personen met hoogste inkomen (%)", "Zelfde code en naam in 2024"],
        low_income_2022(municipalities_2022 + wijken_2022, {row["code"]: row["naam"] for row in kwb_2024}))


if __name__ == "__main__":
    main()
