internal import Drawing
internal import Foundation
internal import Testing

@Suite struct SVGCheckTests {
    @Test(arguments: [
        "<svg xmlns=\"http://www.w3.org/2000/svg\"><text x=\"1\">a</text></svg>", "<svg/>",
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg><title>t</title><desc>d</desc></svg>",
    ])
    func acceptsPlainPictures(svg: String) {
        #expect(SVGCheck.accepts(Data(svg.utf8)))
    }

    @Test(arguments: [
        "", "<svg>", "<svg><text>", "<svg/><svg/>", "<html/>", "<svg><script/></svg>", "<svg onload=\"x\"/>",
        "<svg><a href=\"x\"/></svg>", "<svg><image/></svg>", "<svg><text style=\"x\"/></svg>",
        "<!DOCTYPE svg [<!ENTITY e \"x\">]><svg><text>&e;</text></svg>", "<svg><text>\u{1}</text></svg>",
        "<svg><text>a</svg></text>", "<svg><svg/></svg>", "geen xml", "<svg><text>a</text>",
    ])
    func refusesTheRest(svg: String) {
        #expect(!SVGCheck.accepts(Data(svg.utf8)))
    }

    @Test func refusesEveryPieceOfAPicture() {
        let whole = "<svg><text>a</text></svg>"
        for length in 0..<whole.utf8.count { #expect(!SVGCheck.accepts(Data(whole.utf8.prefix(length)))) }
    }
}
