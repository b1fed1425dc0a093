import Foundation
import TestSupport
import Testing

@testable import Weights

private func file(_ header: String, data: [UInt8] = []) -> [UInt8] {
  var bytes: [UInt8] = []
  bytes.append(littleEndian: UInt64(header.utf8.count))
  return bytes + Array(header.utf8) + data
}

private func refusal(_ bytes: [UInt8]) -> String {
  bytes.withUnsafeBytes { buffer in
    do {
      _ = try Safetensors(bytes: buffer, name: "m.safetensors")
      return "no error"
    } catch { return "\(error)" }
  }
}

private let whole = file(
  #"{"__metadata__":{"format":"pt"},"a":{"dtype":"F32","shape":[2],"data_offsets":[0,8]},"#
    + #""b.weight":{"dtype":"BF16","shape":[1,2],"data_offsets":[8,12]}}"#,
  data: [0, 0, 128, 63, 0, 0, 0, 64, 128, 63, 64, 64])

@Test func `tensors of a safetensors file are read`() throws {
  try whole.withUnsafeBytes { buffer in
    let entries = try Safetensors(bytes: buffer, name: "m.safetensors").entries
    #expect(entries.map(\.name) == ["a", "b.weight"])
    #expect(entries.map(\.shape) == [[2], [1, 2]])
    #expect(entries.map { $0.floats() } == [[1, 2], [1, 3]])
  }
}

@Test func `a safetensors file that is not sound is refused`() {
  let advice = " Copy or download the file again."
  #expect(
    refusal([1, 2]) == "m.safetensors at byte 0: is too short for a safetensors file." + advice)
  #expect(
    refusal([255, 255, 255, 255, 255, 255, 255, 255, 1])
      == "m.safetensors at byte 0: says that its header has 18446744073709551615 bytes, but only 1 "
      + "follow." + advice)
  #expect(
    refusal(file("[1]")) == "m.safetensors at byte 8: has a header that is no object." + advice)
  #expect(
    refusal(file(#"{"a":{"dtype":"I64","shape":[1],"data_offsets":[0,8]}}"#))
      == "m.safetensors at byte 8: tensor a has the type I64; F32, F16, BF16 are read." + advice)
  #expect(
    refusal(file(#"{"a":{"dtype":"F32","shape":[2],"data_offsets":[0,8]}}"#))
      == "m.safetensors at byte 62: tensor a of shape [2] stands at 0 to 8 of 0 bytes." + advice)
  #expect(
    refusal(file(#"{"a":{"dtype":"F32","shape":[4611686018427387904,4],"data_offsets":[0,0]}}"#))
      .contains("impossible shape"))
  #expect(refusal(file("{")).contains("it is no JSON that can be read"))
}

@Test func `JSON is read as it stands, and told from what is none`() throws {
  func json(_ text: String) throws -> JSON {
    try Array(text.utf8).withUnsafeBytes { try JSON($0, file: "t.json") }
  }
  let value = try json(
    #" {"a" : [1, -2.5e3, true, null], "b":"\u00e9\ud83e\uddec\n", "e\u0301": 1, "\u00e9": 2} "#)
  #expect(value["a"]?.array?.compactMap(\.number) == [1, -2500])
  #expect(value["b"]?.string == "é🧬\n")
  // Canonically equivalent keys stay two.
  #expect(value.members?.count == 4)
  #expect(value["\u{E9}"]?.integer == 2)
  for bad in ["", "{", "[1,]", "tru", "\"a", "1 2", "{\"a\" 1}", "\"\\x\""] {
    #expect(throws: WeightsError.self) { try json(bad) }
  }
  #expect(throws: WeightsError.self) { try json(String(repeating: "[", count: 100_000)) }
}

@Test func `no mutation of a safetensors file crashes the reader`() {
  var random = SplitMix64(seed: 8)
  for _ in 0..<TestRounds.count(quick: 500, long: 10_000) {
    var bytes = whole
    for _ in 0..<Int.random(in: 1...4, using: &random) where !bytes.isEmpty {
      let place = Int.random(in: 0..<bytes.count, using: &random)
      switch Int.random(in: 0..<3, using: &random) {
      case 0: bytes[place] = UInt8.random(in: 0...255, using: &random)
      case 1: bytes.removeSubrange(place...)
      default: bytes.insert(UInt8.random(in: 0x20...0x7E, using: &random), at: place)
      }
    }
    bytes.withUnsafeBytes { buffer in
      for entry in (try? Safetensors(bytes: buffer, name: "m"))?.entries ?? [] {
        _ = entry.floats()
      }
    }
  }
}
