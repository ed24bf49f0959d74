extension Graph {
    /// Stops the program unless there is one strength for each edge, finite and at least 0.
    package func check(strengths: EdgeColumn<Double>) {
        precondition(strengths.count == edgeCount, "There is one strength for each edge.")
        precondition(strengths.values.allSatisfy { $0 >= 0 && $0 < .infinity }, "A strength is finite and at least 0.")
    }

    /// Stops the program unless there is one distance for each edge, finite and at least 0.
    package func check(distances: EdgeColumn<Double>) {
        precondition(distances.count == edgeCount, "There is one distance for each edge.")
        precondition(distances.values.allSatisfy { $0 >= 0 && $0 < .infinity }, "A distance is finite and at least 0.")
    }

    /// Stops the program unless there is one distance for each edge, finite and above 0.
    package func check(positiveDistances distances: EdgeColumn<Double>) {
        precondition(distances.count == edgeCount, "There is one distance for each edge.")
        precondition(distances.values.allSatisfy { $0 > 0 && $0 < .infinity }, "A distance is finite and above 0.")
    }

    /// Stops the program unless there is one capacity for each edge, finite and at least 0.
    package func check(capacities: EdgeColumn<Double>) {
        precondition(capacities.count == edgeCount, "There is one capacity for each edge.")
        precondition(
            capacities.values.allSatisfy { $0 >= 0 && $0 < .infinity }, "A capacity is finite and at least 0.")
    }
}
