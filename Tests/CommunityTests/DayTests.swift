import Community
import Testing

@Suite struct DayTests {
    @Test(arguments: [
        (1970, 1, 1, 0), (2000, 2, 29, 11_016), (2000, 3, 1, 11_017), (2024, 12, 31, 20_088), (1, 1, 1, -719_162),
        (9999, 12, 31, 2_932_896),
    ]) func publishedNumbers(_ year: Int, _ month: Int, _ day: Int, _ number: Int) {
        #expect(Day(year: year, month: month, day: day)?.number == Int32(number))
    }

    @Test func everyDayOfFourCenturiesComesBack() {
        var previous = Day(year: 1800, month: 1, day: 1)!.adding(days: -1)
        for number in 0..<146_097 {
            let day = previous.adding(days: 1)
            let (year, month, dayOfMonth) = day.components
            guard Day(year: year, month: month, day: dayOfMonth) == day, previous < day else {
                Issue.record("\(number): \(day)")
                return
            }
            previous = day
        }
        #expect(previous.description == "2199-12-31")
    }

    @Test(arguments: [
        (2024, 2, 30), (2023, 2, 29), (1900, 2, 29), (2024, 4, 31), (2024, 13, 1), (2024, 0, 1), (0, 1, 1),
    ])
    func notOnTheCalendar(_ year: Int, _ month: Int, _ day: Int) {
        #expect(Day(year: year, month: month, day: day) == nil)
    }

    @Test func text() {
        #expect(Day(iso: "2024-03-01")?.description == "2024-03-01")
        for text in ["2024-3-1", "24-03-01", "2024-03-01 ", "2024-03", "+024-03-01", ""] {
            #expect(Day(iso: text) == nil)
        }
    }

    @Test func yearsBefore() {
        #expect(Day(iso: "2024-02-29")!.years(before: 1) == Day(iso: "2023-02-28"))
        #expect(Day(iso: "2024-02-29")!.years(before: 4) == Day(iso: "2020-02-29"))
    }
}
