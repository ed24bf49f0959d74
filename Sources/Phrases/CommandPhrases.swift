extension Phrases {
    /// What each command does.
    package struct Commands: Sendable {
        package let check: Command
        package let map: Command
        package let reach: Command
        package let central: Command
        package let gaps: Command
        package let structure: Command
        package let paths: Command
        package let dependence: Command
        package let population: Command
        package let groups: Command
        package let mixing: Command
        package let brokers: Command
        package let keyPlayers: Command
        package let stability: Command
        package let new: Command
        package let merge: Command
        package let convert: Command
        package let formats: Command
        package let render: Command

        /// What a command does, in one line and in a paragraph or more.
        package struct Command: Sendable {
            package let summary: String
            package let about: String

            package init(_ summary: String, about: String) {
                self.summary = summary
                self.about = about
            }
        }
    }
}

extension Phrases.Commands {
    package static let dutch = Phrases.Commands(
        check: Command(
            "Kijk of Schakel je kaart kan lezen, en wat er nog op mist.",
            about: "Telt de spelers, de relaties en de stemmen, noemt wat opvalt met bestand en regel, en zegt welke "
                + "gegevens nog nodig zijn om je vragen te beantwoorden."),
        map: Command(
            "Teken de hele kaart als SVG, PDF, PNG of DOT.",
            about:
                "Het soort tekening volgt uit de naam van het bestand: kaart.svg, kaart.pdf, kaart.png of kaart.dot. "
                + "Titel, legenda, datum en bron staan in de tekening zelf."),
        reach: Command(
            "Laat zien hoeveel mensen van een stem je bereikt, via wie, en wie nog niet.",
            about: "Een stem is een groep mensen die zich niet vanzelf laat horen, zoals ouderen of mantelzorgers. "
                + "Zonder --stem gaat het over alle bewoners. Een stap is één relatie: van een opbouwwerker naar een "
                + "koffieochtend, en van daar naar wie er komt, is twee stappen. Wie niet op de kaart staat en wie wel "
                + "op de kaart staat maar met niemand verbonden is, zijn twee verschillende regels."),
        central: Command(
            "Laat zien wie in het midden van het netwerk staat, met een maat die je kiest.",
            about:
                "Elke maat kijkt anders naar wat midden is; onder Maten staat wat elk zegt. De namen zijn Engels, zodat "
                + "onderzoekers ze herkennen; --op neemt ook de Nederlandse woorden aan."),
        gaps: Command(
            "Noem wat er mist: wie we niet bereiken, wat aan één draad hangt, en wat je eraan kunt doen.",
            about: "Bij elk punt staan de cijfers, om wie het gaat, en een verbinding die je zou kunnen leggen."),
        structure: Command(
            "Laat zien hoe het netwerk in elkaar zit: delen, knooppunten, bruggen en dichtheid.",
            about:
                "Een knooppunt is een speler zonder wie het netwerk in stukken valt. Een brug is een relatie waarvoor "
                + "hetzelfde geldt."),
        paths: Command(
            "Zoek de weg van de ene speler naar de andere, en andere wegen.",
            about:
                "Zonder meer is het de weg met de minste stappen. Bewoners onderweg blijven “een bewoner”; met --publiek "
                + "team zie je wie het zijn."),
        dependence: Command(
            "Laat zien welke bewoners alle contact kwijtraken als één speler wegvalt.",
            about: "Voor elke speler telt Schakel de bewoners die alleen via die speler contact hebben. Het zegt niets "
                + "over iemands werk; het laat zien waar een tweede vertrouwd gezicht nodig is."),
        population: Command(
            "Vul op je kaart aan hoeveel mensen er wonen, uit een bestand van het CBS.",
            about: "Haal het bestand van StatLine (Kerncijfers wijken en buurten, als CSV), en noem de wijk, buurt of "
                + "gemeente. Schakel zoekt op hoeveel ouderen en hoeveel mensen met een laag inkomen er wonen, en laat eerst "
                + "zien wat het voorstelt. Stemmen waar het CBS niets over telt, blijven aan jou. Bron: CBS."),
        groups: Command(
            "Zoek de groepen die uit de relaties blijken, en wie ze verbindt.",
            about:
                "Wie veel met elkaar te maken heeft en minder met de rest, komt bij elkaar. Zo zie je welke kringen er "
                + "zijn, wat ze gemeen hebben en wie tussen kringen staat. Een groep is geen oordeel: een andere methode "
                + "of een ander startgetal kan anders verdelen. Met --keren 20 zie je waar Schakel steeds op uitkomt."),
        mixing: Command(
            "Laat zien of groepen elkaar opzoeken of langs elkaar heen leven.",
            about:
                "Telt de relaties binnen en tussen groepen, zoals wijken of sectoren, en vergelijkt dat met toeval. Met "
                + "kenmerken die in je eigen kolommen staan kan het ook."),
        brokers: Command(
            "Laat zien wie schakel is tussen groepen, en in welke rol.",
            about:
                "Een schakel staat tussen twee spelers die zelf geen relatie hebben. Er zijn vijf rollen, van coördinator "
                + "binnen de eigen groep tot verbinder van twee andere groepen (Gould en Fernandez)."),
        keyPlayers: Command(
            "Zoek de spelers die samen het meest dragen of bereiken.",
            about:
                "Het beste drietal is niet altijd de beste drie: wie dezelfde mensen kent, voegt weinig aan elkaar toe. "
                + "Kies met --maat of het gaat om wie het netwerk bij elkaar houdt (fragmentation, "
                + "distance-fragmentation) of om wie anderen bereikt (m-reach, distance-reach)."),
        stability: Command(
            "Laat zien hoe zeker een volgorde is als er gegevens missen.",
            about:
                "Laat telkens een deel van de relaties of spelers weg en kijkt of dezelfden bovenaan blijven. Doe dit voor "
                + "je uit een ranglijst conclusies trekt. De maten zijn die van schakel centraal."),
        new: Command(
            "Maak een lege kaart om in te vullen, of kaartjes voor een bijeenkomst.",
            about:
                "Een kaart in een werkmap (.xlsx of .ods) legt bij elke kop uit wat eronder hoort en geeft lijsten om uit te "
                + "kiezen. Elk blad heeft een voorbeeldregel; die telt niet mee. Een naam zonder .xlsx of .ods wordt een map "
                + "met CSV-bestanden. Met --kaartjes maak je een PDF met kaartjes en een relatieformulier, om af te drukken. "
                + "Wat er al staat, wordt nooit overschreven."),
        merge: Command(
            "Voeg twee kaarten van dezelfde buurt samen, bijvoorbeeld van twee collega's.",
            about:
                "Spelers die op beide kaarten staan worden er één: aan hun ID herkend, of anders aan hun naam. Waar de "
                + "kaarten elkaar tegenspreken geldt de eerste; wat de tweede zegt blijft in een eigen kolom staan. Er gaat "
                + "niets verloren, en je krijgt te zien wat er is gebeurd."),
        convert: Command(
            "Zet een kaart om naar een ander bestand: Excel, Gephi, Kumu, Pajek, UCINET en meer.",
            about:
                "Het soort bestand volgt uit de naam, of uit --formaat-uit. Wat er niet in past, zegt Schakel erbij; met "
                + "--streng is dat een fout. Een - staat voor standaardinvoer of standaarduitvoer. Wat er al is, wordt "
                + "nooit overschreven. In het nieuwe bestand staan dezelfde namen als in je kaart: het is voor je team."
        ),
        formats: Command(
            "Laat zien welke soorten bestanden Schakel leest en schrijft, en bij welke programma's ze horen.",
            about: "De woorden in de eerste kolom kun je gebruiken bij --formaat-in en --formaat-uit."),
        render: Command(
            "Teken één diagram (voor intern gebruik).",
            about: "Leest een diagram van standaardinvoer en schrijft de tekening naar standaarduitvoer.")
    )

    package static let english = Phrases.Commands(
        check: Command(
            "See whether Schakel can read your map, and what it still lacks.",
            about:
                "Counts parties, ties and voices, names what stands out with file and line, and says which data your "
                + "questions still need."),
        map: Command(
            "Draw the whole map as SVG, PDF, PNG or DOT.",
            about: "The name of the file decides what is drawn: map.svg, map.pdf, map.png or map.dot. Title, legend, "
                + "date and source are inside the picture."),
        reach: Command(
            "Show how many people of a voice you reach, through whom, and who is missed.",
            about: "A voice is a group of people who are not easily heard, such as the elderly or informal carers. "
                + "Without --voice, all residents are meant. A step is one tie: from a community worker to a coffee "
                + "morning, and from there to those who come, is two steps. Those who are not on the map, and those who "
                + "are on it but tied to nobody, are on two different lines."),
        central: Command(
            "Show who is at the centre of the network, by a measure that you choose.",
            about: "Each measure has its own view of what a centre is; the list of measures says what each tells."),
        gaps: Command(
            "Name what is missing: whom we do not reach, what hangs by one thread, and what could be done.",
            about: "Each gap comes with its figures, whom it is about, and a connection that could be made."),
        structure: Command(
            "Show how the network is built: components, cut points, bridges and density.",
            about: "A cut point is a party without which the network falls apart. A bridge is a tie of which the same "
                + "holds."),
        paths: Command(
            "Find the path from one party to another, and other paths.",
            about:
                "By default it is the path of fewest steps. Residents on the way remain “a resident”; --audience team "
                + "shows who they are."),
        dependence: Command(
            "Show which residents would lose all contact if one party left.",
            about: "For each party, Schakel counts the residents who have contact through that party only. It says "
                + "nothing of anyone's work; it shows where a second familiar face is needed."),
        population: Command(
            "Fill in how many people live in your area, from a file of Statistics Netherlands.",
            about:
                "Get the file from StatLine (Kerncijfers wijken en buurten, as CSV), and name the district, neighbourhood "
                + "or municipality. Schakel looks up how many elderly people and how many people on a low income live there, "
                + "and first shows what it proposes. Voices that CBS does not count remain yours. Source: CBS."),
        groups: Command(
            "Find the groups that the ties make, and who joins them.",
            about:
                "Those who have much to do with each other and less with the rest come together. So you see which circles "
                + "there are, what they have in common and who stands between them. A group is no verdict: another method "
                + "or another seed may divide differently. --runs 20 shows what many runs agree on."),
        mixing: Command(
            "Show whether groups seek each other or live side by side.",
            about:
                "Counts the ties within and between groups, such as areas or sectors, and compares that with chance. "
                + "Columns of your own can be used as well."),
        brokers: Command(
            "Show who is the link between groups, and in which role.",
            about:
                "A broker stands between two parties who have no tie of their own. There are five roles, from coordinator "
                + "within the own group to liaison between two others (Gould & Fernandez)."),
        keyPlayers: Command(
            "Find the parties who carry or reach most together.",
            about:
                "The best three together are not always the three best: those who know the same people add little to each "
                + "other. --measure says whether it is about who holds the network together (fragmentation, "
                + "distance-fragmentation) or who reaches others (m-reach, distance-reach)."),
        stability: Command(
            "Show how sure an order is when facts are missing.",
            about:
                "Leaves out part of the ties or parties, time after time, and looks whether the same are at the top. Do "
                + "this before you draw conclusions from a ranking. The measures are those of schakel central."),
        new: Command(
            "Make an empty map to fill in, or cards for a session.",
            about:
                "A map in a workbook (.xlsx or .ods) explains at each header what belongs below it, and offers lists to "
                + "choose from. Each sheet has an example row, which does not count. A name without .xlsx or .ods becomes a "
                + "folder of CSV files. With --cards you get a PDF with cards and a form for ties, to print. Nothing that is "
                + "there already is ever replaced."),
        merge: Command(
            "Merge two maps of the same neighbourhood, as of two colleagues.",
            about:
                "Parties that are on both maps become one: known by their identifier, or else by their name. Where the maps "
                + "contradict each other the first counts; what the second says stays in a column of its own. Nothing is "
                + "lost, and you see what happened."),
        convert: Command(
            "Convert a map to another file: Excel, Gephi, Kumu, Pajek, UCINET and more.",
            about:
                "The name of the file decides what it becomes, or --format-out. What does not fit is listed; with --strict "
                + "that is an error. A - stands for standard input or output. What is there already is never written over. "
                + "The new file has the same names in it as your map: it is for your team."),
        formats: Command(
            "Show which kinds of file Schakel reads and writes, and which programs they belong to.",
            about: "The words in the first column are those for --format-in and --format-out."),
        render: Command(
            "Draw one diagram (for internal use).",
            about: "Reads a diagram from standard input and writes the picture to standard output.")
    )
}
