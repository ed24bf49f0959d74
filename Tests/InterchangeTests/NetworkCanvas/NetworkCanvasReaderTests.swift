import Community
import Interchange
import OrderedCollections
import Testing

/// Exports of Network Canvas: one set of files for each interview.
@Suite struct NetworkCanvasReaderTests {
    private static let ends =
        "edgeID,from,to,networkCanvasEgoUUID,networkCanvasUUID,networkCanvasSourceUUID,networkCanvasTargetUUID"

    /// Two interviews, as Network Canvas 6 names and fills its files.
    static let files = [
        "a_1_attributeList_Person.csv": """
        nodeID,networkCanvasEgoUUID,networkCanvasUUID,name,age,Gender_Female,Gender_Not_listed,helps\r
        1,ego-1,node-1,Buurvrouw,41,true,false,true\r
        2,ego-1,node-2,Bakker,,false,true,\r

        """,
        "a_1_attributeList_Place.csv": """
        nodeID,networkCanvasEgoUUID,networkCanvasUUID,name\r
        3,ego-1,node-3,Buurthuis\r

        """,
        "a_1_edgeList_Close.csv": """
        \(ends),weekly\r
        1,1,2,ego-1,edge-1,node-1,node-2,true\r

        """,
        "a_1_edgeList_Visits.csv": """
        \(ends)\r
        1,1,3,ego-1,edge-2,node-1,node-3\r

        """,
        "a_1_ego.csv": """
        networkCanvasEgoUUID,networkCanvasCaseID,networkCanvasSessionID,remark\r
        ego-1,eerste,session-1,rustig\r

        """,
        "b_2_attributeList_Person.csv": """
        nodeID,networkCanvasEgoUUID,networkCanvasUUID,name,age,Gender_Female,Gender_Not_listed,helps\r
        1,ego-2,node-4,Bakker,50,true,true,\r

        """,
        "b_2_ego.csv": """
        networkCanvasEgoUUID,networkCanvasCaseID,networkCanvasSessionID,remark\r
        ego-2,tweede,session-2,\r

        """,
    ]

    @Test func everyNodeOfEveryInterviewIsAParty() throws {
        let folder = TemporaryFolder(Self.files)
        let read = try MapReader.read(folder.path)
        let map = read.map
        #expect(read.format == .networkCanvas && read.diagnostics.listed.allSatisfy { $0.severity != .error })
        #expect(map.parties.map(\.id).sorted() == ["ego-1", "ego-2", "node-1", "node-2", "node-3", "node-4"])
        // The same name in two interviews need not be the same person.
        #expect(map.parties.count { $0.name == "Bakker" } == 2)
        let first = try #require(map.place(ofID: "node-1").map { map.parties[$0] })
        #expect(first.name == "Buurvrouw" && first.attributes["age"] == "41" && first.attributes["helps"] == "true")
        #expect(first.attributes["Gender"] == "Female")
        let both = try #require(map.place(ofID: "node-4").map { map.parties[$0] })
        #expect(both.attributes["Gender"] == "Female|Not_listed")
        #expect(both.attributes["networkCanvasEgoUUID"] == nil)
        let ego = try #require(map.place(ofID: "ego-1").map { map.parties[$0] })
        #expect(ego.name == "eerste" && ego.attributes["remark"] == "rustig")
    }

    @Test func edgesAreTiesBothWays() throws {
        let folder = TemporaryFolder(Self.files)
        let map = try MapReader.read(folder.path).map
        let ties = map.ties.map { "\(map.parties[$0.from].id) \(map.parties[$0.to].id) \($0.kind.rawValue)" }
        #expect(ties.sorted() == ["node-1 node-2 Close", "node-1 node-3 visits"])
        #expect(map.ties.allSatisfy { !$0.isDirected })
        #expect(map.ties.first { $0.kind.rawValue == "Close" }?.attributes["weekly"] == "true")
    }

    @Test func anEdgeToNobodyIsSaid() throws {
        var files = Self.files
        files["a_1_edgeList_Close.csv"] = Self.files["a_1_edgeList_Close.csv"]?
            .replacing(",node-2,", with: ",node-9,")
        let folder = TemporaryFolder(files)
        do {
            _ = try MapReader.read(folder.path)
            Issue.record("read")
        } catch {
            guard case .invalid(let diagnostics) = error else { throw error }
            let place = try #require(diagnostics.listed.first { $0.severity == .error }?.place)
            #expect(place.file == "a_1_edgeList_Close.csv" && place.line == 2)
        }
    }
}
