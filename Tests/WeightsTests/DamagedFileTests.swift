import Glibc
import TestSupport
import Testing
import Tokenization

@testable import Weights

func removeFile(_ path: String) throws { unlink(path) }

private let damaged = "Copy or download the file again."

/// A file put together byte by byte.
private func gguf(
  version: UInt32 = 3, tensors: UInt64 = 0, values: UInt64 = 0, _ body: [UInt8] = []
) -> [UInt8] {
  var bytes = Array("GGUF".utf8)
  bytes.append(littleEndian: version)
  bytes.append(littleEndian: tensors)
  bytes.append(littleEndian: values)
  return bytes + body
}

/// A tensor's description.
private func tensor(
  _ name: String, _ shape: [UInt64], type: UInt32 = 0, offset: UInt64 = 0
) -> [UInt8] {
  var bytes: [UInt8] = []
  bytes.append(littleEndian: UInt64(name.utf8.count))
  bytes.append(contentsOf: name.utf8)
  bytes.append(littleEndian: UInt32(shape.count))
  for side in shape { bytes.append(littleEndian: side) }
  bytes.append(littleEndian: type)
  bytes.append(littleEndian: offset)
  return bytes
}

@Test func `what is no GGUF file is refused`() {
  #expect(
    failure(Array("PK\u{3}\u{4}".utf8))
      == "test.gguf at byte 0: is not a GGUF file. Give a model in the GGUF format (FILE.gguf).")
  #expect(failure([1, 2]) == "test.gguf at byte 2: ends within the magic number. \(damaged)")
  #expect(
    failure(gguf(version: 1))
      == "test.gguf at byte 4: is GGUF version 1; versions 2 and 3 are read. "
      + "Convert the model again with a current llama.cpp.")
  #expect(
    failure(gguf(version: 0x0300_0000))
      == "test.gguf at byte 4: is a big-endian GGUF file. "
      + "Convert the model again with a current llama.cpp.")
  #expect(failure(gguf()) == "no error")
  #expect(failure(gguf(version: 2)) == "no error")
}

@Test func `counts that the file can't hold are refused`() {
  #expect(
    failure(gguf(tensors: .max))
      == "test.gguf at byte 8: says that 18446744073709551615 tensors follow, "
      + "but only 8 bytes remain. \(damaged)")
  #expect(
    failure(gguf(values: 1))
      == "test.gguf at byte 16: says that 1 metadata values follow, but only 0 bytes remain. "
      + damaged)
  var long = [UInt8](repeating: 0, count: 20)
  long[0] = 200
  #expect(
    failure(gguf(values: 1, long))
      == "test.gguf at byte 24: a metadata key has a string of 200 bytes, "
      + "but only 12 bytes remain. \(damaged)")
}

@Test func `a truncated file names the offset`() {
  let whole = richWriter().bytes()
  for length in stride(from: 0, to: whole.count - 32, by: 7) {
    let message = failure(Array(whole[..<length]))
    #expect(message.hasPrefix("test.gguf at byte "), "\(length): \(message)")
    #expect(message.hasSuffix(damaged) || message.hasSuffix("it is cut short."), "\(message)")
  }
}

@Test func `impossible tensors are refused`() {
  let room = [UInt8](repeating: 0, count: 200)
  #expect(
    failure(gguf(tensors: 1, tensor("t", [.max]) + room))
      == "test.gguf at byte 24: tensor t of shape [9223372036854775807] is not made of whole F32 "
      + "blocks. Convert the model again.")
  #expect(
    failure(gguf(tensors: 1, tensor("t", [1 << 40, 1 << 40]) + room))
      == "test.gguf at byte 24: tensor t has an impossible shape. \(damaged)")
  #expect(
    failure(gguf(tensors: 1, tensor("t", [0]) + room))
      == "test.gguf at byte 24: tensor t has an impossible shape. \(damaged)")
  #expect(
    failure(gguf(tensors: 1, tensor("t", []) + room))
      == "test.gguf at byte 24: tensor t has 0 dimensions; 1 to 4 are read. \(damaged)")
  #expect(
    failure(gguf(tensors: 1, tensor("t", [33], type: 8) + room))
      == "test.gguf at byte 24: tensor t of shape [33] is not made of whole Q8_0 blocks. "
      + "Convert the model again.")
  #expect(
    failure(gguf(tensors: 1, tensor("t", [4], offset: 1) + room))
      == "test.gguf at byte 24: tensor t begins at 1, no multiple of 32. Convert the model again.")
  #expect(
    failure(gguf(tensors: 1, tensor("t", [400]) + room))
      == "test.gguf at byte 24: tensor t needs 1600 bytes at 0 of the data, which has 193. "
      + "Copy or download the file again: it is cut short.")
  #expect(
    failure(gguf(tensors: 2, tensor("t", [4]) + tensor("t", [4]) + room))
      == "test.gguf at byte 57: tensor t stands there twice. Convert the model again.")
}

@Test func `a format that is not read is named`() {
  #expect(
    failure(gguf(tensors: 1, tensor("t", [256], type: 16)))
      == "test.gguf at byte 24: tensor t has the type IQ2_XXS; F32, F16, Q4_0, Q4_1, Q5_0, Q5_1, "
      + "Q8_0, Q2_K, Q3_K, Q4_K, Q5_K, Q6_K, IQ4_NL, IQ4_XS, BF16 are read. "
      + "Convert the model to one of these, for example with `llama-quantize IN OUT Q8_0`.")
  #expect(failure(gguf(tensors: 1, tensor("t", [256], type: 77))).contains("type number 77;"))
}

@Test func `an alignment that is no power of two is refused`() {
  var writer = GGUFWriter()
  for value: MetadataValue in [.uint32(0), .uint32(48), .uint32(1 << 31), .int32(-32), .bool(true)]
  {
    writer.set("general.alignment", value)
    #expect(
      failure(writer.bytes())
        == "test.gguf: general.alignment is no power of two up to 1048576. "
        + "Convert the model again.")
  }
}

@Test func `a key that stands there twice is refused`() {
  var one: [UInt8] = []
  one.append(littleEndian: 1 as UInt64)
  one.append(contentsOf: [UInt8(ascii: "k"), 7, 0, 0, 0, 1])
  #expect(failure(gguf(values: 1, one)) == "no error")
  #expect(
    failure(gguf(values: 2, one + one))
      == "test.gguf at byte 38: key k stands there twice. Convert the model again.")
}

@Test func `no mutation of a file crashes the reader`() {
  let whole = richWriter().bytes()
  let vocabulary = vocabularyWriter().bytes()
  var random = SplitMix64(seed: 3)
  var refused = 0
  let rounds = TestRounds.count(quick: 500, long: 10_000)
  for round in 0..<rounds {
    let bytes = mutate(round % 2 == 0 ? whole : vocabulary, &random)
    bytes.withUnsafeBytes { buffer in
      do {
        let file = try ModelFile(bytes: buffer, name: "test.gguf")
        for tensor in file.tensors.values { _ = tensor.floats() }
        _ = try Tokenizer(try file.vocabulary()).encode("a gene, β <user>", specials: true)
      } catch { refused += 1 }
    }
  }
  #expect(refused > rounds / 6)
}

/// One to four changes: bits flipped, bytes set to telling values, pieces cut, doubled or inserted.
private func mutate(_ original: [UInt8], _ random: inout SplitMix64) -> [UInt8] {
  var bytes = original
  for _ in 0..<Int.random(in: 1...4, using: &random) where !bytes.isEmpty {
    let place = Int.random(in: 0..<bytes.count, using: &random)
    let end = min(bytes.count, place + Int.random(in: 1...16, using: &random))
    switch Int.random(in: 0..<6, using: &random) {
    case 0: bytes[place] ^= 1 << UInt8.random(in: 0..<8, using: &random)
    case 1: bytes[place] = [0, 1, 0x7F, 0x80, 0xFE, 0xFF].randomElement(using: &random) ?? 0
    case 2: for index in place..<end { bytes[index] = 0xFF }
    case 3: bytes.removeSubrange(place...)
    case 4: bytes.removeSubrange(place..<end)
    default: bytes.insert(contentsOf: bytes[place..<end], at: place)
    }
  }
  return bytes
}
