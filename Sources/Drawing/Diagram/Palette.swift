/// Colours as `#RRGGBB`: the hues of Okabe and Ito (2008), light for fills and dark for edges, so that black text keeps
/// a contrast of more than 14:1 on every fill and each edge more than 5:1 on white.
package enum Palette {
    package static let paper = "#FFFFFF"
    package static let ink = "#000000"
    package static let quietInk = "#404040"
    package static let strip = "#F5F5F5"
    package static let rule = "#B8B8B8"

    package static func fill(_ tone: Diagram.Tone) -> String {
        switch tone {
        case .blue: "#E4F1FA"
        case .green: "#D9F2E8"
        case .orange: "#FDE8C4"
        case .vermilion: "#FCE0D2"
        case .purple: "#F5E1ED"
        case .yellow: "#FBF6C6"
        case .grey: "#ECECEC"
        }
    }

    package static func edge(_ tone: Diagram.Tone) -> String {
        switch tone {
        case .blue: "#0B5A8A"
        case .green: "#00684A"
        case .orange: "#7F5200"
        case .vermilion: "#953B00"
        case .purple: "#86386A"
        case .yellow: "#665F00"
        case .grey: "#4A4A4A"
        }
    }

    /// The colour of a line; faded is lighter, and still 3:1 on white.
    package static func line(_ line: Diagram.Line, faded: Bool) -> String {
        switch (line, faded) {
        case (.solid, false): "#4F4F4F"
        case (.dashed, false): "#1F5A96"
        case (.dotted, false): "#00684A"
        case (.double, false): "#953B00"
        case (.solid, true): "#949494"
        case (.dashed, true): "#7E9BB8"
        case (.dotted, true): "#74A492"
        case (.double, true): "#BE8C70"
        }
    }

    /// The colour of the ring of a mark.
    package static func mark(_ place: Int) -> String {
        let rings = ["#D55E00", "#0072B2", "#007A57", "#A8487F", "#8A6D00", "#3A3A3A", "#5B4BB0", "#8C2F2F"]
        return rings[((place % rings.count) + rings.count) % rings.count]
    }
}
