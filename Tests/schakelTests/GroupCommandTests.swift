import Foundation
import Testing

@Suite("Questions of groups: what is told to whom, and what is refused")
struct GroupCommandTests {
    /// Forty residents in two streets, three of whom have a word of their own that nobody else may read, and a few others.
    private func map() throws -> Scratch {
        let scratch = try Scratch()
        var parties = "ID;Naam;Soort;Rol;Straat;Bijzonder\n"
        var ties = "Van;Naar;Soort\n"
        for number in 1...40 {
            parties += "r\(number);Geheim \(number);bewoner;;\(number <= 20 ? "Noord" : "Zuid");"
            parties += number <= 3 ? "Zeldzaam\n" : "gewoon\n"
            ties += "r\(number);\(number <= 20 ? "koffie" : "tuin");doet mee aan\n"
            if number % 20 != 0 { ties += "r\(number);r\(number + 1);buur\n" }
        }
        parties += "koffie;Koffieochtend;activiteit;;Noord;gewoon\ntuin;Tuin;plek;;Zuid;gewoon\n"
        parties += "w;Werker;professional;opbouwwerker;;gewoon\n"
        ties += "w;koffie;organiseert\nw;tuin;organiseert\nw;r1;begeleidt\n"
        try scratch.write(parties, to: "spelers.csv")
        try scratch.write(ties, to: "relaties.csv")
        return scratch
    }

    @Test(
        "A word that only a few residents have is read by the team alone",
        arguments: [["menging", "--op", "bijzonder"], ["schakels", "--op", "bijzonder"]])
    func words(_ words: [String]) throws {
        let scratch = try map()
        let line = [words[0], scratch.folder.path] + words.dropFirst()
        for form in ["table", "json", "csv", "md"] {
            let run = try Program.run(line + ["--formaat", form])
            #expect(run.status == 0 && !run.output.contains("Zeldzaam"), "\(form): \(run.output)")
            #expect(!run.output.contains("Geheim") && run.output.firstMatch(of: /"r\d+"/) == nil)
        }
        #expect(try Program.run(line + ["--publiek", "team"]).output.contains("Zeldzaam"))
    }

    @Test("Of a small group no size is told, nor a figure from which it follows")
    func smallGroup() throws {
        let scratch = try map()
        let line = ["mixing", scratch.folder.path, "--by", "bijzonder", "--permutations", "50"]
        let open = try Answer(line)
        let held = try Answer(line, audience: "public")
        #expect(open.rows.count == 3 && held.rows.count == 3)
        let small = held.rows.filter { $0["from"] is NSNull || $0["to"] is NSNull }
        #expect(small.count == 2 && small.allSatisfy { $0["ties"] is NSNull })
        #expect(held.rows.allSatisfy { $0["expected"] is NSNull && $0["pValue"] is NSNull })
        #expect(try held.figure("eiIndex") == nil && open.figure("eiIndex") != nil)
        let sums = try #require(held.measure["ties"] as? [String: Any])
        #expect(sums["within"] is NSNull && sums["between"] is NSNull)
        let brokers = try Answer(["brokers", scratch.folder.path, "--by", "bijzonder"], audience: "public")
        #expect(brokers.rows.allSatisfy { $0["expectedTotal"] is NSNull && $0["zTotal"] is NSNull })
    }

    @Test("Streets are large enough: their table is told as far as counts are")
    func streets() throws {
        let scratch = try map()
        let run = try Program.run(["menging", scratch.folder.path, "--op", "straat"])
        #expect(run.output.unwrapped.contains("Relaties blijven vaker binnen de eigen groep"))
        #expect(run.output.unwrapped.contains("niet bekend bij welke groep ze horen (Straat)"))
        let team = try Answer(["mixing", scratch.folder.path, "--by", "straat"])
        #expect(team.rows.map { $0["ties"] as? Int } == [39, 0, 39])
    }

    @Test("Outside the team a group of residents only has no row, and no resident is a key player")
    func residentsOnly() throws {
        let scratch = try map()
        try scratch.write("Van;Naar\nr1;r2\nr2;r3\nkoffie;w\nw;tuin\n", to: "relaties.csv")
        let groups = try Answer(["groups", scratch.folder.path], audience: "public")
        #expect((groups.measure["groups"] as? [Any])?.count == 1)
        #expect(groups.rows.count == 3)
        let players = try Answer(["keyplayers", scratch.folder.path, "--size", "1"], audience: "public")
        #expect(players.rows.map { $0["id"] as? String } == ["w"])
        let all = try Program.run(["sleutelspelers", scratch.folder.path, "--aantal", "4"])
        #expect(all.status == 64 && all.errors.unwrapped.contains("het zijn er 3"))
        #expect(try Answer(["keyplayers", scratch.folder.path, "--size", "4"]).rows.count == 4)
    }

    @Test("Key players can be chosen from some only")
    func among() throws {
        let scratch = try map()
        let run = try Answer(["keyplayers", scratch.folder.path, "--size", "1", "--among", "opbouwwerker"])
        #expect(run.rows.map { $0["name"] as? String } == ["Werker"])
        #expect((run.measure["among"] as? [[String: String]]) == [["role": "opbouwwerker"]])
        #expect(run.measure["candidates"] as? Int == 1)
    }

    @Test(
        "What cannot be is explained, with the exit status of sysexits",
        arguments: [
            (["menging", "--op", "strat"], "Bedoel je Straat?", 64),
            (["schakels", "--op", "geen idee"], "Je kunt kiezen uit: wereld, sector, wijk, soort, functie", 64),
            (["menging", "--op", "functie"], "er geen twee groepen om te vergelijken (functie)", 65),
            (["menging", "--startgetal", "half"], "een heel getal vanaf 0", 64),
            (["groepen", "--methode", "gok"], "leiden, louvain of labels", 64),
            (["groepen", "--methode", "louvain", "--keren", "5"], "gaan niet samen", 64),
            (["groepen", "--methode", "labels", "--resolutie", "2"], "gaan niet samen", 64),
            (["groepen", "--resolutie", "0"], "een getal boven 0", 64),
            (["sleutelspelers", "--aantal", "0"], "een heel getal vanaf 1", 64),
            (["sleutelspelers", "--aantal", "400"], "zoveel spelers zijn er niet", 64),
            (["sleutelspelers", "--maat", "hoogte"], "fragmentation", 64),
            (["stabiliteit", "--weglaten", "100%"], "een deel zoals 10% of 0,1", 64),
            (["stabiliteit", "--weglaten", "nul"], "een deel zoals 10% of 0,1", 64),
            (["stabiliteit", "--van", "huizen"], "relaties of spelers", 64),
            (["stabiliteit", "--op", "edge-betweenness"], "edge-betweenness", 64),
            (["centraal", "--op", "two-mode-degree"], "geen twee kanten", 65),
        ] as [([String], String, Int32)])
    func refused(_ words: [String], _ expected: String, _ status: Int32) throws {
        let scratch = try map()
        let run = try Program.run([words[0], scratch.folder.path] + words.dropFirst())
        #expect(run.status == status && run.output.isEmpty, "\(run.errors)")
        #expect(run.errors.unwrapped.contains(expected), "\(run.errors)")
        #expect(!run.errors.contains("Geheim"))
    }

    @Test(
        "The seed decides, and the same seed gives the same answer",
        arguments: [
            ["groups", "--method", "labels"], ["mixing", "--by", "straat", "--permutations", "100"],
            ["stability", "--runs", "50", "--by", "betweenness"], ["keyplayers", "--audience", "team"],
        ])
    func seeds(_ words: [String]) throws {
        let scratch = try map()
        let line = [words[0], scratch.folder.path] + words.dropFirst() + ["--format", "json"]
        let once = try Program.run(line + ["--seed", "7"])
        #expect(once.status == 0 && once.output.contains("\"seed\": 7"))
        #expect(try Program.run(line + ["--seed", "7"]).output == once.output)
    }

    @Test("Chosen ends count for stability as they do for the order itself")
    func ends() throws {
        let scratch = try map()
        let words = [scratch.folder.path, "--by", "betweenness", "--from", "professionals", "--to", "residents"]
        let order = try Answer(["central"] + words)
        let answer = try Answer(["stability"] + words + ["--runs", "5"])
        let choices = try #require(answer.measure["choices"] as? [String: Any])
        #expect((choices["from"] as? [Any])?.count == 1 && (choices["to"] as? [Any])?.count == 1)
        let values = { (answer: Answer) in answer.rows.compactMap { $0["value"] as? Double }.sorted() }
        #expect(values(answer) == values(order) && !values(answer).isEmpty)
        let refused = try Program.run(["stability", scratch.folder.path, "--by", "pagerank", "--from", "Geheim 1"])
        #expect(refused.status == 64 && !refused.errors.contains("Geheim 2"), "\(refused.errors)")
    }

    @Test("A tenth is a tenth, however it is written", arguments: ["10%", "0,1", "0.1", "10 %"])
    func shares(_ word: String) throws {
        let scratch = try map()
        let answer = try Answer(["stability", scratch.folder.path, "--drop", word, "--runs", "5", "--of", "parties"])
        #expect(answer.measure["drop"] as? Double == 0.1 && answer.measure["dropped"] as? String == "parties")
        #expect(answer.rows.count == 43)
    }
}
