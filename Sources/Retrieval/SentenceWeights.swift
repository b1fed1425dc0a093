extension SentenceModel {
  /// Base and trees.
  static let fitted = """
    0.2 relativeBM25<0.5 =0.0 passageScore<0.8 =0.05 =0.2
    """
}
