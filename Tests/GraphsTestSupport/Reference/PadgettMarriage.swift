extension ReferenceGraph {
    /// Marriages between sixteen Florentine families, of whom one, Pucci, has none.
    ///
    /// J. F. Padgett & C. K. Ansell, Robust action and the rise of the Medici, American J. Sociology 98 (1993).
    package static let padgettMarriage = ReferenceGraph(
        labels: [
            "Acciaiuoli", "Albizzi", "Barbadori", "Bischeri", "Castellani", "Ginori", "Guadagni", "Lamberteschi",
            "Medici", "Pazzi", "Peruzzi", "Pucci", "Ridolfi", "Salviati", "Strozzi", "Tornabuoni",
        ],
        edges: [
            ("Acciaiuoli", "Medici"), ("Albizzi", "Ginori"), ("Albizzi", "Guadagni"), ("Albizzi", "Medici"),
            ("Barbadori", "Castellani"), ("Barbadori", "Medici"), ("Bischeri", "Guadagni"), ("Bischeri", "Peruzzi"),
            ("Bischeri", "Strozzi"), ("Castellani", "Peruzzi"), ("Castellani", "Strozzi"),
            ("Guadagni", "Lamberteschi"), ("Guadagni", "Tornabuoni"), ("Medici", "Ridolfi"), ("Medici", "Salviati"),
            ("Medici", "Tornabuoni"), ("Pazzi", "Salviati"), ("Peruzzi", "Strozzi"), ("Ridolfi", "Strozzi"),
            ("Ridolfi", "Tornabuoni"),
        ])
}
