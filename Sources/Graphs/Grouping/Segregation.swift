extension Mixing {
    /// The E-I index: (external - internal) / (external + internal), from -1, all edges within groups, to 1.
    ///
    /// It says as much of the sizes of the groups as of who seeks whom: see ``rescaledEIIndex``.
    ///
    /// - SeeAlso: D. Krackhardt & R. N. Stern, Informal networks and organizational crises, Social Psychology Quarterly 51
    /// (1988).
    public var eiIndex: Double { (externalTies - internalTies) / (externalTies + internalTies) }

    /// The E-I index of densities: (external - internal) / (external + internal), each as a part of the places where such
    /// an edge could be. 0 where a node seeks its own group as much as others, whatever their sizes; NaN where either
    /// kind is impossible.
    ///
    /// - SeeAlso: M. G. Everett & S. P. Borgatti, Categorical attribute based centrality: E-I and G-F centrality, Social
    /// Networks 34 (2012), on why the sizes matter.
    public var rescaledEIIndex: Double {
        let outside = externalTies / possibleExternal
        let inside = internalTies / possibleInternal
        return (outside - inside) / (outside + inside)
    }

    /// What each end of an edge meets at the other: undirected, an edge within counts for both of its ends.
    private var contacts: [[Double]] {
        if isDirected { return ties }
        var contacts = ties
        for group in contacts.indices { contacts[group][group] *= 2 }
        return contacts
    }

    /// Newman's assortativity of groups: (Σ e(g, g) - Σ a(g) b(g)) / (1 - Σ a(g) b(g)), e(g, h) the part of all edges from
    /// g to h, a(g) of those that leave g, b(g) of those that enter it. 1 where all edges lie within, 0 by chance given
    /// the degrees, at least -1. An undirected edge counts both ways.
    ///
    /// - SeeAlso: M. E. J. Newman, Mixing patterns in networks, Physical Review E 67 (2003), formula 2.
    public var assortativity: Double {
        let contacts = contacts
        let total = contacts.joined().reduce(0, +)
        var within = 0.0
        var chance = 0.0
        for group in contacts.indices {
            within += contacts[group][group] / total
            let leaving = contacts[group].reduce(0, +) / total
            let entering = contacts.reduce(0) { $0 + $1[group] } / total
            chance += leaving * entering
        }
        return (within - chance) / (1 - chance)
    }

    /// The measure of Gupta, Anderson & May: (Σ p(g, g) - 1) / (G - 1) over G groups, p(g, g) the part of what group g meets
    /// that is its own. 1 where all edges lie within, 0 by chance, at least -1 / (G - 1). Each group counts the same,
    /// however small. NaN where a group meets nobody.
    ///
    /// - SeeAlso: S. Gupta, R. M. Anderson & R. M. May, Networks of sexual contacts: implications for the pattern of spread
    /// of HIV, AIDS 3 (1989).
    public var guptaAndersonMay: Double {
        let contacts = contacts
        let parts = contacts.indices.map { contacts[$0][$0] / contacts[$0].reduce(0, +) }
        return (parts.reduce(0, +) - 1) / Double(sizes.count - 1)
    }

    /// Coleman's homophily of each group: how far the part of a group's choices that stays within goes from chance,
    /// (n(g) - 1) / (n - 1), towards all, 1, or towards none, -1.
    ///
    /// Choices are the edges that leave a group (undirected: all that touch it, an edge within for both its ends). NaN for
    /// a group that chooses nobody.
    ///
    /// - SeeAlso: J. S. Coleman, Relational analysis: the study of social organizations with survey methods, Human
    /// Organization 17 (1958).
    public var colemanHomophily: [Double] {
        let contacts = contacts
        let count = Double(sizes.reduce(0, +))
        return sizes.indices.map { group in
            let choices = contacts[group].reduce(0, +)
            let expected = choices * Double(sizes[group] - 1) / (count - 1)
            let surplus = contacts[group][group] - expected
            return choices == 0 ? .nan : surplus >= 0 ? surplus / (choices - expected) : surplus / expected
        }
    }

    /// Freeman's segregation: 1 - external / expected, the external edges over those expected where only the sizes of the
    /// groups matter. 1 where all edges lie within, 0 by chance. Below 0, where Freeman stops at 0, groups seek each other.
    ///
    /// - SeeAlso: L. C. Freeman, Segregation in social networks, Sociological Methods & Research 6 (1978).
    public var freemanSegregation: Double {
        let all = internalTies + externalTies
        return 1 - externalTies / (all * possibleExternal / (possibleInternal + possibleExternal))
    }

    /// How many times the odds of an edge within a group are those of an edge between groups; infinite where every pair
    /// within has one, or none between has.
    ///
    /// Meant for edges that are worth 1 and at most one for a pair; else NaN may come out.
    ///
    /// - SeeAlso: J. Moody, Race, school integration, and friendship segregation in America, American J. Sociology 107
    /// (2001).
    public var oddsRatio: Double {
        (internalTies * (possibleExternal - externalTies)) / (externalTies * (possibleInternal - internalTies))
    }

    /// Yule's Q: the odds ratio brought between -1 and 1, (ratio - 1) / (ratio + 1).
    ///
    /// - SeeAlso: G. U. Yule, On the association of attributes in statistics, Philosophical Transactions A 194 (1900).
    public var yulesQ: Double {
        let alike = internalTies * (possibleExternal - externalTies)
        let unlike = externalTies * (possibleInternal - internalTies)
        return (alike - unlike) / (alike + unlike)
    }
}
