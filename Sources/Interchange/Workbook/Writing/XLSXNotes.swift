/// The notes at the headers of a sheet: their texts, and the boxes in which Excel shows them.
enum XLSXNotes {
    static func comments(_ sheet: WorkbookSheet) -> String {
        "<comments xmlns=\"\(XLSXParts.main)\"><authors><author>Schakel</author></authors><commentList>"
            + sheet.notes.map { column, text in
                "<comment ref=\"\(XLSXParts.letters(column))1\" authorId=\"0\"><text><r><rPr><sz val=\"10\"/></rPr>"
                    + "<t xml:space=\"preserve\">\(XMLText.escaped(text))</t></r></text></comment>"
            }.joined() + "</commentList></comments>"
    }

    static func drawing(_ sheet: WorkbookSheet) -> String {
        "<xml xmlns:v=\"urn:schemas-microsoft-com:vml\" xmlns:o=\"urn:schemas-microsoft-com:office:office\""
            + " xmlns:x=\"urn:schemas-microsoft-com:office:excel\"><v:shapetype id=\"t202\" coordsize=\"21600,21600\""
            + " o:spt=\"202\" path=\"m,l,21600r21600,l21600,xe\"><v:stroke joinstyle=\"miter\"/>"
            + "<v:path gradientshapeok=\"t\" o:connecttype=\"rect\"/></v:shapetype>"
            + sheet.notes.map { column, text in box(column, lines: text.count / 34 + 2) }.joined() + "</xml>"
    }

    private static func box(_ column: Int, lines: Int) -> String {
        "<v:shape id=\"n\(column)\" type=\"#t202\" style=\"position:absolute;visibility:hidden\" fillcolor=\"#ffffe1\""
            + " o:insetmode=\"auto\"><v:fill color2=\"#ffffe1\"/><v:textbox style=\"mso-direction-alt:auto\"/>"
            + "<x:ClientData ObjectType=\"Note\"><x:MoveWithCells/><x:SizeWithCells/>"
            + "<x:Anchor>\(column + 1),10,0,4,\(column + 3),80,\(lines),4</x:Anchor><x:AutoFill>False</x:AutoFill>"
            + "<x:Row>0</x:Row><x:Column>\(column)</x:Column></x:ClientData></v:shape>"
    }
}
