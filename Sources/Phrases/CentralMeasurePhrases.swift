internal import Insight

extension Phrases.Central {
    /// What a measure is called, what it says, and other words that a reader may use for it.
    package struct Measure: Sendable {
        package let name: String
        package let meaning: String
        package let otherNames: [String]
        package init(_ name: String, _ meaning: String, _ otherNames: [String] = []) {
            self.name = name
            self.meaning = meaning
            self.otherNames = otherNames
        }
    }

    static func dutchWords(for measure: CentralityMeasure) -> Measure {
        switch measure {
        case .degree:
            Measure(
                "aantal relaties (degree)", "Met hoeveel relaties een speler aan anderen vastzit.",
                ["graad", "relaties", "aantal relaties"])
        case .inDegree:
            Measure(
                "inkomende relaties (in-degree)", "Hoeveel relaties naar een speler toe gaan.",
                ["ingraad", "inkomend"])
        case .outDegree:
            Measure(
                "uitgaande relaties (out-degree)", "Hoeveel relaties van een speler uitgaan.",
                ["uitgraad", "uitgaand"])
        case .strength:
            Measure(
                "sterkte (strength)", "De sterkte van alle relaties van een speler bij elkaar.",
                ["sterkte"])
        case .inStrength:
            Measure(
                "inkomende sterkte (in-strength)", "De sterkte van de relaties naar een speler toe.",
                ["inkomende sterkte"])
        case .outStrength:
            Measure(
                "uitgaande sterkte (out-strength)", "De sterkte van de relaties die van een speler uitgaan.",
                ["uitgaande sterkte"])
        case .closeness:
            Measure(
                "nabijheid (closeness)", "Hoe dichtbij alle anderen zijn.",
                ["nabijheid"])
        case .closenessWithinReach:
            Measure(
                "nabijheid binnen bereik (closeness-within-reach)",
                "Hoe dichtbij de anderen zijn die je kunt bereiken.",
                ["nabijheid binnen bereik"])
        case .harmonic:
            Measure(
                "harmonische nabijheid (harmonic)", "Hoe dichtbij anderen zijn; wie verder weg is telt minder mee.",
                ["harmonisch", "harmonische nabijheid"])
        case .farness:
            Measure(
                "verheid (farness)", "Alle stappen naar de anderen bij elkaar: een laag getal is dichtbij.",
                ["verheid", "afstand"])
        case .eccentricity:
            Measure(
                "verste afstand (eccentricity)",
                "Hoe ver de verste is van wie je kunt bereiken: laag is in het midden.",
                ["verste afstand", "excentriciteit"])
        case .kReach:
            Measure(
                "reikwijdte (k-reach)", "Hoeveel anderen er binnen een paar stappen zijn (--binnen).",
                ["reikwijdte", "bereik", "reach"])
        case .betaReach:
            Measure(
                "reikwijdte met verval (beta-reach)",
                "Hoeveel anderen er te bereiken zijn; elke stap verder telt minder mee (--beta).",
                ["reikwijdte met verval"])
        case .betweenness:
            Measure(
                "tussenpositie (betweenness)", "Hoe vaak een speler op de kortste weg tussen twee anderen ligt.",
                ["tussenpositie", "tussenligging"])
        case .currentFlowCloseness:
            Measure(
                "nabijheid langs alle wegen (current-flow-closeness)",
                "Hoe dichtbij anderen zijn als alle wegen meetellen, en niet alleen de kortste.",
                ["stroomnabijheid", "nabijheid langs alle wegen"])
        case .eigenvector:
            Measure(
                "aanzien (eigenvector)", "Wie relaties heeft met spelers die zelf in het midden staan.",
                ["aanzien", "eigenvectorcentraliteit"])
        case .katz:
            Measure(
                "invloed langs alle wegen (katz)",
                "Hoeveel wegen er bij een speler uitkomen; lange wegen tellen minder mee (--demping).",
                ["invloed langs alle wegen"])
        case .pageRank:
            Measure(
                "PageRank (pagerank)",
                "Hoe vaak je bij een speler uitkomt als je steeds een willekeurige relatie volgt.",
                ["page rank"])
        case .hubs:
            Measure(
                "doorverwijzers (hubs)", "Wie wijst naar spelers waar veel naar gewezen wordt.",
                ["doorverwijzers", "verwijzers"])
        case .authorities:
            Measure(
                "vraagbaken (authorities)", "Naar wie gewezen wordt door goede doorverwijzers.",
                ["vraagbaken", "vraagbaak"])
        case .core:
            Measure(
                "kern (core)", "Hoe diep een speler in het dichtste deel van het netwerk zit (k-core).",
                ["kern", "kerngetal"])
        case .triangles:
            Measure(
                "driehoeken (triangles)", "Hoeveel tweetallen van zijn contacten elkaar ook kennen.",
                ["driehoeken"])
        case .clustering:
            Measure(
                "onderlinge bekendheid (clustering)", "Welk deel van zijn contacten elkaar ook kent.",
                ["onderlinge bekendheid", "clustercoefficient"])
        case .constraint:
            Measure(
                "beperking (constraint)",
                "Hoe erg de contacten van een speler allemaal op elkaar uitkomen: hoog is weinig speelruimte (--model).",
                ["beperking"])
        case .effectiveSize:
            Measure(
                "werkzame omvang (effective-size)",
                "Hoeveel contacten ertoe doen: wie elkaar al kent telt samen voor minder (--model).",
                ["werkzame omvang", "effectieve omvang"])
        case .efficiency:
            Measure(
                "doelmatigheid (efficiency)",
                "Welk deel van de contacten ertoe doet: werkzame omvang gedeeld door het aantal contacten (--model).",
                ["doelmatigheid"])
        case .hierarchy:
            Measure(
                "hiërarchie (hierarchy)", "Of de beperking van één contact komt of van alle even veel (--model).",
                ["hiërarchie", "hierarchie"])
        case .twoModeDegree:
            Measure(
                "tweezijdige graad (two-mode-degree)",
                "Met welk deel van de andere kant een speler een relatie heeft, als er twee kanten zijn.",
                ["tweezijdige graad"])
        case .twoModeCloseness:
            Measure(
                "tweezijdige nabijheid (two-mode-closeness)",
                "Hoe dichtbij alle anderen zijn, gemeten aan wat met twee kanten kan.", ["tweezijdige nabijheid"])
        case .twoModeBetweenness:
            Measure(
                "tweezijdige tussenpositie (two-mode-betweenness)",
                "Hoe vaak een speler tussen twee anderen ligt, gemeten aan wat met twee kanten kan.",
                ["tweezijdige tussenpositie"])
        }
    }

    static func englishWords(for measure: CentralityMeasure) -> Measure {
        switch measure {
        case .degree:
            Measure(
                "degree", "By how many ties a party is tied to others.",
                ["ties"])
        case .inDegree:
            Measure(
                "in-degree", "How many ties lead to a party.",
                ["indegree"])
        case .outDegree:
            Measure(
                "out-degree", "How many ties lead from a party.",
                ["outdegree"])
        case .strength:
            Measure(
                "strength", "The strength of all ties of a party together.",
                ["weighted degree"])
        case .inStrength:
            Measure(
                "in-strength", "The strength of the ties that lead to a party.",
                ["weighted in-degree"])
        case .outStrength:
            Measure(
                "out-strength", "The strength of the ties that lead from a party.",
                ["weighted out-degree"])
        case .closeness:
            Measure(
                "closeness", "How near all others are.",
                ["nearness"])
        case .closenessWithinReach:
            Measure(
                "closeness within reach", "How near those others are who can be reached at all.",
                ["closeness within component"])
        case .harmonic:
            Measure(
                "harmonic closeness", "How near others are; those further away count for less.",
                ["harmonic closeness", "harmonic centrality"])
        case .farness:
            Measure(
                "farness", "All steps to the others together: a low number is near.",
                ["total distance"])
        case .eccentricity:
            Measure(
                "eccentricity", "How far the farthest is of those within reach: low is in the middle.",
                ["greatest distance"])
        case .kReach:
            Measure(
                "k-reach", "How many others there are within a few steps (--within).",
                ["reach", "kreach"])
        case .betaReach:
            Measure(
                "beta-reach", "How many others can be reached; each further step counts for less (--beta).",
                ["betareach", "decay reach"])
        case .betweenness:
            Measure(
                "betweenness", "How often a party is on the shortest path between two others.",
                ["betweenness centrality"])
        case .currentFlowCloseness:
            Measure(
                "current-flow closeness", "How near others are when all paths count, not the shortest only.",
                ["current flow", "information centrality"])
        case .eigenvector:
            Measure(
                "eigenvector centrality", "Who is tied to parties that are at the centre themselves.",
                ["eigenvector centrality", "bonacich"])
        case .katz:
            Measure(
                "Katz centrality", "How many walks end at a party; long ones count for less (--alpha).",
                ["katz centrality"])
        case .pageRank:
            Measure(
                "PageRank", "How often you come by a party when you follow ties at random.",
                ["page rank", "random walk"])
        case .hubs:
            Measure(
                "hubs", "Who points to parties that are much pointed to.",
                ["hub"])
        case .authorities:
            Measure(
                "authorities", "Who is pointed to by good hubs.",
                ["authority"])
        case .core:
            Measure(
                "core number", "How deep a party is in the densest part of the network (k-core).",
                ["k-core", "coreness", "core number"])
        case .triangles:
            Measure(
                "triangles", "How many pairs of a party's contacts are tied themselves.",
                ["triangle"])
        case .clustering:
            Measure(
                "clustering", "The share of a party's contacts that are tied to each other.",
                ["clustering coefficient", "transitivity"])
        case .constraint:
            Measure(
                "constraint", "How far a party's contacts all lead to each other: high is little room (--model).",
                ["burt"])
        case .effectiveSize:
            Measure(
                "effective size",
                "How many contacts matter: those who know each other count for less together (--model).",
                ["effective size"])
        case .efficiency:
            Measure(
                "efficiency", "The share of contacts that matter: effective size over their number (--model).",
                ["efficient size"])
        case .hierarchy:
            Measure(
                "hierarchy", "Whether the constraint comes from one contact or from all alike (--model).",
                ["constraint hierarchy"])
        case .twoModeDegree:
            Measure(
                "two-mode degree", "The share of the other side that a party is tied to, where there are two sides.",
                ["bipartite degree"])
        case .twoModeCloseness:
            Measure(
                "two-mode closeness", "How near all others are, by what two sides allow.", ["bipartite closeness"])
        case .twoModeBetweenness:
            Measure(
                "two-mode betweenness", "How often a party lies between two others, by what two sides allow.",
                ["bipartite betweenness"])
        }
    }
}
