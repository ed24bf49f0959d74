extension Phrases {
    /// What each option means.
    package struct Options: Sendable {
        package let map: Option
        package let newParties: Option
        package let language: Option
        package let audience: Option
        package let format: Option
        package let moment: Option
        package let kinds: Option
        package let minimumStrength: Option
        package let directed: Option
        package let threads: Option
        package let output: Option
        package let voice: Option
        package let within: Option
        package let from: Option
        package let by: Option
        package let top: Option
        package let topGaps: Option
        package let steps: Option
        package let distances: Option
        package let direction: Option
        package let endpoints: Option
        package let weighted: Option
        package let model: Option
        package let alpha: Option
        package let beta: Option
        package let tolerance: Option
        package let iterations: Option
        package let pathFrom: Option
        package let pathTo: Option
        package let endsFrom: Option
        package let endsTo: Option
        package let alternatives: Option
        package let disjoint: Option
        package let reliable: Option
        package let secondMap: Option
        package let mergeOutput: Option
        package let statistics: Option
        package let formatIn: Option
        package let secondFormatIn: Option
        package let formatOut: Option
        package let convertOutput: Option
        package let strict: Option
        package let duplicates: Option
        package let area: Option
        package let year: Option
        package let newMap: Option
        package let overwrite: Option
        package let update: Option
        package let groupsBy: Option
        package let method: Option
        package let quality: Option
        package let resolution: Option
        package let runs: Option
        package let seed: Option
        package let tieWorth: Option
        package let permutations: Option
        package let keyMeasure: Option
        package let size: Option
        package let keySteps: Option
        package let among: Option
        package let drop: Option
        package let dropped: Option
        package let dropRuns: Option
        package let topRanks: Option
        package let emptyMap: Option
        package let cards: Option
        /// Headings of groups of options.
        package let outputGroup: String
        package let networkGroup: String
        package let measureGroup: String

        /// What stands for the value in the help, and what the option means.
        package struct Option: Sendable {
            /// Stands for the value; empty for an option that takes none.
            package let value: String
            package let text: String

            package init(_ value: String, _ text: String) {
                self.value = value
                self.text = text
            }
        }
    }
}

extension Phrases.Options {
    package static let dutch = Phrases.Options(
        map: Option(
            "kaart",
            "De kaart: een werkmap (.xlsx of .ods), een map met CSV-bestanden, één CSV-bestand met relaties, of een netwerk "
                + "uit een ander programma (zie schakel formaten)."),
        newParties: Option("", "Neem spelers die alleen bij een relatie genoemd zijn toch op, met een waarschuwing."),
        language: Option(
            "nl|en", "De taal van de uitvoer. Anders: Nederlands, of Engels als je computer Engels spreekt."),
        audience: Option(
            "team|public",
            "Voor wie het is. public: geen bewoner is te herkennen (zo staat het ingesteld). team: met namen."),
        format: Option(
            "table|json|csv|md",
            "De vorm: table om te lezen, json voor programma's, csv voor een rekenblad (puntkomma's en decimale komma's, "
                + "zoals Nederlandse rekenbladen ze openen), md voor in een verslag."),
        moment: Option("datum", "Tel alleen relaties die er op deze dag waren, zoals 2024-03-01 of 1-3-2024."),
        kinds: Option("soorten", "Tel alleen deze soorten relaties, met komma's ertussen: kent,helpt,doet mee aan."),
        minimumStrength: Option("getal", "Tel alleen relaties die minstens zo sterk zijn."),
        directed: Option("", "Let op de richting van relaties. Anders geldt elke relatie twee kanten op."),
        threads: Option("aantal", "Reken met zoveel draden tegelijk. De uitkomst blijft precies gelijk."),
        output: Option("bestand", "Het bestand waar de tekening in komt: .svg, .pdf, .png of .dot."),
        voice: Option("stem", "De stem waar het om gaat, zoals ouderen, mantelzorgers of een eigen stem van je kaart."),
        within: Option("stappen", "Binnen hoeveel stappen iemand telt als bereikt. Anders: 2."),
        from: Option(
            "wie",
            "Van wie uit: een soort (professional), een sector (overheid), een functie of de naam van een speler. Anders: "
                + "professionals en overheid."),
        by: Option("maat", "De maat, zoals betweenness of tussenpositie. Anders: degree."),
        top: Option("aantal", "Toon alleen de eerste zoveel. Anders: 20 in een tabel, en alles in json en csv."),
        topGaps: Option("aantal", "Toon alleen de eerste zoveel. Anders: 10 om te lezen, en alles in json en csv."),
        steps: Option("stappen", "Voor de maat reach: binnen hoeveel stappen. Anders: 2."),
        distances: Option(
            "stappen|omgekeerde-sterkte|sterkte",
            "Hoe lang een relatie is, voor closeness, harmonic, betweenness en edge-betweenness: een stap (zo staat het "
                + "ingesteld), 1 / sterkte (sterk is dichtbij), of de sterkte zelf (als die in je bestand een afstand is)."
        ),
        direction: Option(
            "inkomend|uitgaand",
            "Met --gericht: meet langs wegen naar een speler toe, of van hem uit. Anders: wat bij de maat gebruikelijk is."
        ),
        endpoints: Option("", "Voor betweenness: tel ook de twee spelers aan de uiteinden van een weg."),
        weighted: Option(
            "", "Laat elke relatie tellen voor haar sterkte, bij eigenvector, katz, pagerank en dergelijke."),
        model: Option(
            "netwerk|ego",
            "Voor constraint, effective-size, efficiency en hierarchy: het hele netwerk (als igraph en NetworkX), of elke "
                + "speler met zijn eigen contacten (als UCINET). Anders: netwerk."),
        alpha: Option(
            "getal",
            "Voor pagerank: de kans om verder te lopen (anders 0,85). Voor katz: wat een stap een weg kost (anders 1 / (1 + "
                + "het hoogste aantal relaties))."),
        beta: Option("getal", "Voor beta-reach: hoeveel elke stap verder nog meetelt, van 0 tot 1. Anders: 0,5."),
        tolerance: Option("getal", "Hoe precies eigenvector, katz, pagerank, hubs en authorities zijn."),
        iterations: Option("aantal", "Na hoeveel rondes zo’n maat het opgeeft. Anders: 10000."),
        pathFrom: Option("speler", "Waar de weg begint: de naam of het ID van een speler."),
        pathTo: Option("speler", "Waar de weg naartoe gaat."),
        endsFrom: Option(
            "wie",
            "Voor betweenness: tel alleen wegen die hier beginnen. Voor pagerank: hier begint de wandelaar. Een soort "
                + "(bewoners), een sector (overheid), een functie of een naam; je mag dit vaker opgeven. Anders: iedereen."
        ),
        endsTo: Option("wie", "Voor betweenness: tel alleen wegen die hier eindigen. Anders: iedereen."),
        alternatives: Option("aantal", "Toon naast de beste weg ook zoveel andere."),
        disjoint: Option("", "Zoek zoveel mogelijk wegen die onderweg niemand gemeen hebben."),
        reliable: Option("", "Zoek de weg die het beste standhoudt: met het grootste product van sterktes."),
        secondMap: Option("kaart2", "De tweede kaart, van dezelfde buurt."),
        mergeOutput: Option("bestand", "Waar de nieuwe kaart komt: een map, of een bestand zoals samen.xlsx."),
        statistics: Option("bestand", "Het bestand van het CBS: CSV met puntkomma's of komma's."),
        formatIn: Option(
            "vorm", "Lees de kaart als deze vorm, in plaats van te kijken wat erin staat. Zie schakel formaten."),
        secondFormatIn: Option("vorm", "Hetzelfde, voor de tweede kaart."),
        formatOut: Option("vorm", "Wat het wordt, als de naam dat niet zegt. Zie schakel formaten."),
        convertOutput: Option("bestand", "Het nieuwe bestand, of de nieuwe map."),
        strict: Option("", "Schrijf niets als er iets verloren zou gaan."),
        duplicates: Option(
            "bewaar|optellen|laatste|fout",
            "Wat te doen met een relatie die er al was: bewaar ze allebei (zo staat het ingesteld), tel de sterktes op, houd "
                + "de laatste, of noem het een fout."),
        area: Option(
            "gebied",
            "De wijk, buurt of gemeente: de naam (Hoogwoud), de naam met gemeente (\"Centrum, Oss\") of de code."),
        year: Option("jaar", "Van welk jaar de cijfers zijn, als het bestand dat niet zegt."),
        newMap: Option(
            "bestand",
            "Maak een nieuwe kaart: een map, of een bestand zoals nieuw.xlsx. Je eigen kaart blijft zoals die is."),
        overwrite: Option("", "Vervang het bestand als het er al is. Een map met iets erin blijft altijd staan."),
        update: Option("", "Zet de cijfers in bevolking.csv van de kaart zelf, als die een map met CSV-bestanden is."),
        groupsBy: Option(
            "kenmerk",
            "Waarnaar de groepen zijn: wereld, sector, wijk, soort, functie, of een eigen kolom van je spelers. Anders: "
                + "wereld."),
        method: Option(
            "leiden|louvain|labels", "Hoe de groepen gezocht worden. Anders: leiden. labels is label propagation."),
        quality: Option(
            "modularity|cpm",
            "Wat een verdeling goed maakt: modulariteit of het constant Potts-model. Anders: modularity."),
        resolution: Option(
            "getal", "Hoger geeft kleinere groepen, lager grotere. Anders: 1, en bij cpm de dichtheid van het netwerk."),
        runs: Option(
            "aantal", "Zoek zo vaak (alleen leiden), en toon waar al die keren het over eens worden. Anders: 1."),
        seed: Option(
            "getal", "Het startgetal van wat door toeval bepaald wordt. Hetzelfde getal geeft hetzelfde antwoord."),
        tieWorth: Option("", "Laat elke relatie tellen voor haar sterkte."),
        permutations: Option("aantal", "Hoe vaak met toeval vergeleken wordt. Anders: 10000."),
        keyMeasure: Option(
            "maat",
            "Waar het om gaat: fragmentation (zonder wie valt het uit elkaar), distance-fragmentation, m-reach (wie bereiken "
                + "de meesten) of distance-reach. Anders: fragmentation."),
        size: Option("aantal", "Hoeveel spelers samen. Anders: 3."),
        keySteps: Option("stappen", "Voor m-reach: binnen hoeveel stappen. Anders: 2."),
        among: Option(
            "wie",
            "Kies alleen hieruit: een soort (professional), een sector (overheid), een functie of de naam van een speler. "
                + "Anders: iedereen, maar bewoners alleen binnen het team."),
        drop: Option("deel", "Welk deel telkens weggelaten wordt, zoals 10% of 0,1. Anders: 10%."),
        dropped: Option("relaties|spelers", "Wat weggelaten wordt. Anders: relaties."),
        dropRuns: Option("aantal", "Hoe vaak. Anders: 1000."),
        topRanks: Option("aantal", "Toon alleen de eerste zoveel. Anders: 10 in een tabel, en alles in json en csv."),
        emptyMap: Option("kaart", "De nieuwe kaart: kaart.xlsx, kaart.ods, of de naam van een nieuwe map."),
        cards: Option("bestand", "Maak een PDF met kaartjes en een relatieformulier."),
        outputGroup: "Hoe je het te zien krijgt",
        networkGroup: "Welke relaties tellen",
        measureGroup: "Hoe de maat rekent"
    )

    package static let english = Phrases.Options(
        map: Option(
            "map",
            "The map: a workbook (.xlsx or .ods), a folder of CSV files, a single CSV file of ties, or a network of another "
                + "program (see schakel formats)."),
        newParties: Option("", "Add parties that are named by a tie only, with a warning."),
        language: Option(
            "nl|en", "The language of what is shown. Else: Dutch, or English where your computer speaks it."),
        audience: Option(
            "team|public", "For whom it is. public: no resident can be recognised (the default). team: with names."),
        format: Option(
            "table|json|csv|md",
            "The form: table to read, json for programs, csv for a spreadsheet (commas and decimal points), md for in a "
                + "report."),
        moment: Option("date", "Count only ties that were there on this day, as in 2024-03-01 or 1-3-2024."),
        kinds: Option("kinds", "Count only these kinds of tie, with commas between: knows,helps,participates in."),
        minimumStrength: Option("number", "Count only ties that are at least as strong."),
        directed: Option("", "Heed the direction of ties. Else every tie counts both ways."),
        threads: Option("number", "Work with so many threads at a time. The outcome stays exactly the same."),
        output: Option("file", "The file for the picture: .svg, .pdf, .png or .dot."),
        voice: Option("voice", "The voice that you ask about, such as elderly, informal carers or one of your own."),
        within: Option("steps", "Within how many steps someone counts as reached. Else: 2."),
        from: Option(
            "who",
            "From whom: a kind (professional), a sector (government), a role or the name of a party. Else: professionals "
                + "and government."),
        by: Option("measure", "The measure, such as betweenness or closeness. Else: degree."),
        top: Option("number", "Show only the first so many. Else: 20 in a table, and all in json and csv."),
        topGaps: Option("number", "Show only the first so many. Else: 10 to read, and all in json and csv."),
        steps: Option("steps", "For the measure reach: within how many steps. Else: 2."),
        distances: Option(
            "steps|inverse-strength|strength",
            "How long a tie is, for closeness, harmonic, betweenness and edge-betweenness: a step (the default), 1 / "
                + "strength (strong is near), or the strength itself (where it is a distance in your file)."),
        direction: Option(
            "incoming|outgoing",
            "With --directed: along paths that lead to a party, or from it. Else: what is usual for the measure."),
        endpoints: Option("", "For betweenness: count the two parties at the ends of a path as well."),
        weighted: Option("", "Let every tie count for its strength, in eigenvector, katz, pagerank and the like."),
        model: Option(
            "network|ego",
            "For constraint, effective-size, efficiency and hierarchy: the whole network (as igraph and NetworkX), or each "
                + "party with its own contacts (as UCINET). Else: network."),
        alpha: Option(
            "number",
            "For pagerank: the chance to walk on (else 0.85). For katz: what a step costs a walk (else 1 / (1 + the highest "
                + "degree))."),
        beta: Option("number", "For beta-reach: how much each further step still counts, from 0 to 1. Else: 0.5."),
        tolerance: Option("number", "How precise eigenvector, katz, pagerank, hubs and authorities are."),
        iterations: Option("number", "After how many iterations such a measure gives up. Else: 10000."),
        pathFrom: Option("party", "Where the path begins: the name or ID of a party."),
        pathTo: Option("party", "Where the path leads."),
        endsFrom: Option(
            "who",
            "For betweenness: count only paths that begin here. For pagerank: here the walker starts. A kind (residents), "
                + "a sector (government), a role or a name; may be given more than once. Else: everyone."),
        endsTo: Option("who", "For betweenness: count only paths that end here. Else: everyone."),
        alternatives: Option("number", "Show so many others beside the best path."),
        disjoint: Option("", "Find as many paths as there are that share nobody on the way."),
        reliable: Option("", "Find the path that holds best: with the largest product of strengths."),
        secondMap: Option("map2", "The second map, of the same neighbourhood."),
        mergeOutput: Option("file", "Where the new map comes: a folder, or a file such as together.xlsx."),
        statistics: Option("file", "The file of Statistics Netherlands (CBS): CSV with semicolons or commas."),
        formatIn: Option(
            "form", "Read the map as this form, instead of looking at what is in it. See schakel formats."),
        secondFormatIn: Option("form", "The same, for the second map."),
        formatOut: Option("form", "What it becomes, where the name does not say so. See schakel formats."),
        convertOutput: Option("file", "The new file, or the new folder."),
        strict: Option("", "Write nothing if anything would be lost."),
        duplicates: Option(
            "keep|sum|last|error",
            "What to do with a tie that was there already: keep both (the default), add up the strengths, keep the last, or "
                + "call it an error."),
        area: Option(
            "area",
            "The district, neighbourhood or municipality: its name (Hoogwoud), name and municipality (\"Centrum, Oss\"), or "
                + "code."),
        year: Option("year", "Which year the figures are of, where the file does not say so."),
        newMap: Option("file", "Make a new map: a folder, or a file such as new.xlsx. Your own map stays as it is."),
        overwrite: Option("", "Replace the file if it is there already. A folder with something in it always stays."),
        update: Option("", "Put the figures into population.csv of the map itself, if that is a folder of CSV files."),
        groupsBy: Option(
            "attribute",
            "What the groups are: world, sector, area, kind, role, or a column of your own. Else: world."),
        method: Option("leiden|louvain|labels", "How groups are sought. Else: leiden. labels is label propagation."),
        quality: Option(
            "modularity|cpm", "What makes a division good: modularity, or the constant Potts model. Else: modularity."),
        resolution: Option(
            "number", "Higher gives smaller groups, lower larger ones. Else: 1, and for cpm the density of the network."
        ),
        runs: Option("number", "Seek so often (leiden only), and show what all those runs come to agree on. Else: 1."),
        seed: Option("number", "Decides what is left to chance. The same number gives the same answer."),
        tieWorth: Option("", "Let every tie count for its strength."),
        permutations: Option("number", "How often chance is tried for comparison. Else: 10000."),
        keyMeasure: Option(
            "measure",
            "What it is about: fragmentation (without whom it falls apart), distance-fragmentation, m-reach (who reach most) "
                + "or distance-reach. Else: fragmentation."),
        size: Option("number", "How many parties together. Else: 3."),
        keySteps: Option("steps", "For m-reach: within how many steps. Else: 2."),
        among: Option(
            "who",
            "Choose from these only: a kind (professional), a sector (government), a role or the name of a party. Else: "
                + "everyone, but residents within the team only."),
        drop: Option("share", "What part is left out each time, as in 10% or 0.1. Else: 10%."),
        dropped: Option("ties|parties", "What is left out. Else: ties."),
        dropRuns: Option("number", "How often. Else: 1000."),
        topRanks: Option("number", "Show only the first so many. Else: 10 in a table, and all in json and csv."),
        emptyMap: Option("map", "The new map: map.xlsx, map.ods, or the name of a new folder."),
        cards: Option("file", "Make a PDF with cards and a form for ties."),
        outputGroup: "How you get to see it",
        networkGroup: "Which ties count",
        measureGroup: "How the measure is reckoned"
    )
}
