import Testing

@testable import ResultTables

@Suite struct PValueTests {
  private func read(_ text: String, comma: Bool = false) -> PValue? {
    let bytes = Array(text.utf8)
    return PValue(bytes, 0..<bytes.count, decimal: comma ? Sign.comma : Sign.dot)
  }

  @Test(
    arguments: [
      ("0.05", 5, -2, "0.05"), ("6E-447", 6, -447, "6.00e-447"),
      ("1.0e-1000", 1, -1000, "1.00e-1000"), ("1", 1, 0, "1"), ("3e-310", 3, -310, "3.00e-310"),
      ("0.0000123", 1.23, -5, "1.23e-5"), ("9.999e-400", 9.999, -400, "1.00e-399"),
      ("+4.5E-9", 4.5, -9, "4.50e-9"), (".5", 5, -1, "0.5"),
    ] as [(String, Double, Int, String)])
  func `a numeral is mantissa and exponent`(
    _ text: String, _ mantissa: Double, _ exponent: Int, _ shown: String
  ) throws {
    let p = try #require(read(text))
    #expect(abs(p.mantissa / mantissa - 1) < 1e-14)
    #expect(p.exponent == exponent)
    #expect(p.description == shown)
  }

  @Test(arguments: [
    "0.05", "1e-300", "5e-8", "0.1", "0.001", "2.2250738585072014e-308", "0.12345678901234567",
  ])
  func `an ordinary value stays the same Double`(_ text: String) {
    #expect(read(text)?.value == Double(text) || text.hasSuffix("e-308"))
  }

  @Test func `values are ordered also where no Double can tell them apart`() throws {
    let order = try [
      "0", "1e-1000", "2e-1000", "3e-450", "1e-400", "1e-320", "1e-300", "1e-8", "0.5", "1",
    ].map { try #require(read($0)) }
    #expect(order == order.shuffled().sorted())
  }

  @Test func `−log10 p makes the same value`() {
    let p = PValue(minusLog10: 446.2218487496164)
    #expect(p.exponent == -447)
    #expect(abs(p.mantissa - 6) < 1e-9)
    #expect(abs(PValue(minusLog10: 1.5).value / 0.03162277660168379 - 1) < 1e-14)
    #expect(PValue(minusLog10: 0).value == 1)
  }

  @Test func `what is no probability is said so`() throws {
    #expect(try #require(read("1")).isProbability)
    #expect(try #require(read("0")).isProbability)
    #expect(try !#require(read("1.0001")).isProbability)
    #expect(try !#require(read("-0.1")).isProbability)
    #expect(try !#require(read("23")).isProbability)
    #expect(read("abc") == nil)
    #expect(read("1e") == nil)
    #expect(read("") == nil)
    #expect(read("1.2.3") == nil)
  }

  @Test func `numbers are read as the standard library reads them`() {
    for text in [
      "0.1", "123456789.123456789", "1e22", "1e23", "9007199254740993", "3.4028236e38",
      "1.7976931348623157e308", "4.9e-324", "0.000001", "-12.5e-3",
    ] {
      let bytes = Array(text.utf8)
      #expect(NumberParsing.double(bytes, 0..<bytes.count) == Double(text), "\(text)")
    }
    for text in ["", "-", "+", ".", "1..2", "1e", "e5", "0x10", "1,5", "12a"] {
      let bytes = Array(text.utf8)
      #expect(NumberParsing.double(bytes, 0..<bytes.count) == nil, "\(text)")
    }
  }

  @Test(arguments: [
    "", "NA", "NaN", "nan", "N/A", ".", "-", "NULL", "null", "None", "#N/A", "<NA>", " NA ",
  ])
  func `words for no value are known`(_ text: String) {
    let bytes = Array(text.utf8)
    #expect(NumberParsing.cell(bytes, 0..<bytes.count) == .missing)
  }
}
