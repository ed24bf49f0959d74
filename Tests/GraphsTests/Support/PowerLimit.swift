/// The direction in which growth by a matrix takes a vector in the long run, its values adding up to 1: the matrix is
/// squared again and again, each time scaled to a largest value of 1.
func powerLimit(_ matrix: [[Double]], _ start: [Double], squarings: Int = 24) -> [Double] {
    let places = matrix.indices
    var power = matrix
    for _ in 0..<squarings {
        let largest = power.lazy.joined().max() ?? 0
        if largest == 0 { break }
        power = power.map { row in row.map { $0 / largest } }
        power = places.map { row in
            places.map { column in places.reduce(0) { $0 + power[row][$1] * power[$1][column] } }
        }
    }
    let image = places.map { row in places.reduce(0) { $0 + power[row][$1] * start[$1] } }
    let total = image.reduce(0, +)
    return image.map { $0 / total }
}
