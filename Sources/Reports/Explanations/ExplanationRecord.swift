package import ResultTables

/// An explanation as one JSON object; its keys never disappear.
package enum ExplanationRecord {
  package static func json(_ explanation: Explanation) -> JSONText {
    .object([
      ("schema_version", .integer(1)), ("file", .string(explanation.file)),
      ("kind", .string(explanation.kind.rawValue)), ("why", .string(explanation.why)),
      ("scope", explanation.scope == .unknown ? .null : .string(explanation.scope.rawValue)),
      ("scope_why", .string(explanation.scopeWhy)),
      ("columns", .array(explanation.columns.map(column))),
      ("warnings", .array(explanation.warnings.map(warning))),
      ("facts", .array(explanation.facts.map(fact))),
      ("findings", .array(explanation.findings.map(finding))),
      (
        "explanation",
        .object([("sentences", .array(explanation.sentences.map(sentence)))])
      ),
    ])
  }

  private static func column(_ column: Explanation.Column) -> JSONText {
    .object([
      ("name", .string(column.name)), ("role", .optional(column.role)),
      ("meaning", .string(column.meaning)), ("source", .string(column.source)),
      ("type", .string(column.type)), ("missing", .integer(column.missing)),
      ("range", .string(column.range)),
    ])
  }

  static func warning(_ warning: TableWarning) -> JSONText {
    .object([
      ("code", .string(warning.code)), ("severity", .string(warning.severity.rawValue)),
      ("message", .string(warning.message)), ("remedy", .string(warning.remedy)),
      ("rows", rows(warning.rows)), ("row_count", .integer(warning.rows.count)),
    ])
  }

  static func fact(_ fact: Fact) -> JSONText {
    .object([
      ("id", .string(fact.id)), ("label", .string(fact.label)), ("value", value(fact.value)),
      ("shown", .string(fact.value.description)), ("formula", .string(fact.formula)),
      ("rows", rows(fact.rows)), ("row_count", .integer(fact.rows.count)),
    ])
  }

  /// A p-value too small for a number of JSON's readers is a string, such as "6.00e-447".
  private static func value(_ value: Fact.Value) -> JSONText {
    switch value {
    case .count(let count): .integer(count)
    case .number(let number): .number(number)
    case .p(let p): p.exponent < -300 ? .string(p.description) : .number(p.value)
    case .text(let text): .string(text)
    }
  }

  private static func rows(_ rows: RowSet) -> JSONText { .array(rows.lines.map(JSONText.integer)) }

  private static func finding(_ finding: Finding) -> JSONText {
    .object([
      ("name", .string(finding.name)), ("type", .string(finding.type)),
      ("text", .string(finding.text)),
      ("facts", .array(finding.facts.map(JSONText.string))), ("line", .integer(finding.line)),
    ])
  }

  static func sentence(_ sentence: Explanation.Sentence) -> JSONText {
    .object([
      ("section", .string(sentence.section.rawValue)), ("text", .string(sentence.text)),
      ("facts", .array(sentence.facts.map(JSONText.string))),
    ])
  }
}
