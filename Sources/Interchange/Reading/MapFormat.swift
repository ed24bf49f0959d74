/// A kind of file that a map is read from or written to; the raw value is the name by which a user asks for it.
public enum MapFormat: String, CaseIterable, Codable, Sendable {
    /// A folder of CSV files, one for each sheet of a map.
    case folder
    /// One CSV file of ties; the parties are those named.
    case ties
    /// One CSV file of parties, without ties.
    case parties
    /// A workbook of Excel, one sheet for each sheet of a map.
    case xlsx
    /// A workbook of LibreOffice, one sheet for each sheet of a map.
    case ods
    /// Schakel's own JSON.
    case json
    /// Two CSV files as Kumu imports them, or its spreadsheet.
    case kumu
    /// The JSON of a Kumu project.
    case kumuJSON = "kumu-json"
    /// Two CSV files, of nodes and of edges, as Gephi imports them.
    case gephi
    /// Gephi's own exchange format.
    case gexf
    /// The exchange format of graph drawers and libraries.
    case graphML = "graphml"
    /// Pajek's networks and projects, and its vectors and partitions.
    case pajek
    /// UCINET's text format.
    case dl
    /// UCINET's own files: a header `##h` and its data `##d`.
    case ucinet
    /// NetDraw's text format.
    case vna
    /// Graph Modelling Language.
    case gml
    /// The graph format of METIS and Chaco.
    case metis
    /// A line for each tie: two names, and perhaps a weight.
    case edgeList = "edge-list"
    /// A table with a row and a column for each party.
    case matrix
    /// The language of Graphviz.
    case dot
    /// Interviews as Network Canvas exports them: a folder or ZIP of CSV files.
    case networkCanvas = "network-canvas"
    /// Nodes and links in JSON, as NetworkX and D3 write it.
    case nodeLink = "node-link"
}

extension MapFormat {
    /// What the format is called, where it has a name of its own.
    public var name: String { description.name }

    /// The tools that it belongs to, the most usual first.
    public var tools: [String] { description.tools }

    /// The endings of its file names, without the point and in lower case, the most usual first.
    public var extensions: [String] { description.extensions }

    /// Whether maps are read from it.
    public var isRead: Bool { FormatReader.all.contains { $0.format == self } }

    /// Whether maps are written to it.
    public var isWritten: Bool { FormatWriter.of(self) != nil }

    /// The format that the ending of a file name stands for, for writing.
    ///
    /// - Parameter path: the name of a file; case does not count.
    /// - Returns: nothing if there is no ending, or one that no format that is written has.
    public init?(writingTo path: String) {
        let name = path.lowercased()
        let found = Self.allCases.first { format in
            format.isWritten && format.extensions.contains { name.hasSuffix("." + $0) }
        }
        guard let found else { return nil }
        self = found
    }

    private var description: (name: String, tools: [String], extensions: [String]) {
        switch self {
        case .folder: ("CSV", ["Schakel"], [])
        case .ties: ("CSV", ["Excel", "LibreOffice", "Gephi", "Kumu"], ["csv", "tsv", "txt"])
        case .parties: ("CSV", ["Excel", "LibreOffice", "Gephi", "Kumu"], ["csv", "tsv", "txt"])
        case .xlsx: ("XLSX", ["Excel", "Kumu", "NodeXL"], ["xlsx", "xlsm"])
        case .ods: ("ODS", ["LibreOffice"], ["ods"])
        case .json: ("Schakel JSON", ["Schakel"], ["json"])
        case .kumu: ("Kumu CSV", ["Kumu"], [])
        case .kumuJSON: ("Kumu JSON", ["Kumu"], ["json"])
        case .gephi: ("Gephi CSV", ["Gephi"], [])
        case .gexf: ("GEXF", ["Gephi", "Sigma", "graphology"], ["gexf"])
        case .graphML: ("GraphML", ["yEd", "igraph", "NetworkX", "Gephi", "Network Canvas"], ["graphml"])
        case .pajek: ("Pajek", ["Pajek"], ["net", "paj", "clu", "vec"])
        case .dl: ("UCINET DL", ["UCINET", "Gephi"], ["dl"])
        case .ucinet: ("UCINET ##h/##d", ["UCINET"], ["##h", "##d"])
        case .vna: ("VNA", ["NetDraw"], ["vna"])
        case .gml: ("GML", ["igraph", "NetworkX", "Gephi", "Cytoscape"], ["gml"])
        case .metis: ("METIS", ["METIS", "NetworKit"], ["graph", "metis"])
        case .edgeList: ("edge list", ["NetworkX", "igraph", "KONECT", "SNAP"], ["edgelist", "edges", "ncol"])
        case .matrix: ("matrix", ["Excel", "UCINET", "igraph"], ["csv", "tsv"])
        case .dot: ("DOT", ["Graphviz"], ["dot", "gv"])
        case .networkCanvas: ("Network Canvas", ["Network Canvas"], ["zip"])
        case .nodeLink: ("node-link JSON", ["NetworkX", "D3", "graphology"], ["json"])
        }
    }
}
