import TestSupport
import Testing
import Tokenization

@testable import Weights

/// Reads bytes that were put together in a test.
func open(_ bytes: [UInt8]) throws -> ModelFile {
  // Left allocated: the file must outlive its tensors, and tests are short.
  let copy = UnsafeMutableRawBufferPointer.allocate(byteCount: bytes.count, alignment: 64)
  copy.copyBytes(from: bytes)
  return try ModelFile(bytes: UnsafeRawBufferPointer(copy), name: "test.gguf")
}

/// The error that `open` throws, as text.
func failure(_ bytes: [UInt8]) -> String {
  do {
    _ = try open(bytes)
    return "no error"
  } catch { return "\(error)" }
}

/// A file with every type of value and every format.
func richWriter() -> GGUFWriter {
  var writer = GGUFWriter()
  writer.set("general.architecture", .string("llama"))
  writer.set("a.uint8", .uint8(255))
  writer.set("a.int8", .int8(-128))
  writer.set("a.uint16", .uint16(65_535))
  writer.set("a.int16", .int16(-32_768))
  writer.set("a.uint32", .uint32(4_294_967_295))
  writer.set("a.int32", .int32(-2_147_483_648))
  writer.set("a.float32", .float32(0.1))
  writer.set("a.bool", .bool(true))
  writer.set("a.uint64", .uint64(.max))
  writer.set("a.int64", .int64(.min))
  writer.set("a.float64", .float64(0.1))
  // "é" precomposed and decomposed: equal as strings, two different byte strings.
  writer.set("a.strings", .array(.strings(ByteStrings(["\u{E9}", "e\u{301}", ""]))))
  writer.set("a.integers", .array(.values(.int16, [.int16(-1), .int16(2)])))
  writer.set("a.floats", .array(.values(.float32, [.float32(1), .float32(-0.5)])))
  writer.set("a.empty", .array(.values(.bool, [])))
  writer.set(
    "a.nested", .array(.values(.array, [.array(.values(.uint8, [.uint8(1)]))])))
  let numbers = (0..<64).map { Float($0) / 8 - 4 }
  for format in BlockFormat.writable {
    writer.add("\(format.name).weight", shape: [32, 2], format: format, numbers: numbers)
  }
  return writer
}

@Test func `what is written is read back`() throws {
  let writer = richWriter()
  let file = try open(writer.bytes())
  #expect(file.metadata.count == 17)
  #expect(file.metadata["a.uint64"] == .uint64(.max))
  #expect(file.metadata["a.float64"] == .float64(0.1))
  #expect(
    file.metadata["a.nested"]
      == .array(.values(.array, [.array(.values(.uint8, [.uint8(1)]))])))
  #expect(try file.string("general.architecture") == "llama")
  #expect(try file.integer("a.int8") == -128)
  #expect(try file.integer("a.int64") == .min)
  #expect(try file.float("a.float32") == 0.1)
  #expect(try file.bool("a.bool"))
  #expect(try file.integers("a.integers") == [-1, 2])
  #expect(try file.floats("a.floats") == [1, -0.5])
  let strings = try file.strings("a.strings")
  #expect(strings.map(Array.init) == [[0xC3, 0xA9], [0x65, 0xCC, 0x81], []])
  #expect(file.tensors.count == 5)
  for format in BlockFormat.writable {
    let tensor = try file.tensor("\(format.name).weight")
    #expect(tensor.shape == [32, 2])
    #expect(tensor.count == 64)
    #expect(tensor.format == format)
    #expect(Int(bitPattern: tensor.bytes.baseAddress) % 32 == 0)
  }
  #expect(try file.tensor("F32.weight").floats() == (0..<64).map { Float($0) / 8 - 4 })
}

@Test func `another alignment is kept`() throws {
  var writer = GGUFWriter(alignment: 64)
  writer.add("a", shape: [3], numbers: [1, 2, 3])
  writer.add("b", shape: [1], numbers: [4])
  let file = try open(writer.bytes())
  #expect(try file.integer("general.alignment") == 64)
  #expect(try file.tensor("b").floats() == [4])
  #expect(Int(bitPattern: try file.tensor("b").bytes.baseAddress) % 64 == 0)
}

@Test func `a tensor keeps its file alive`() throws {
  let path = "/tmp/cistron-weights-\(UInt64.random(in: 0 ... .max)).gguf"
  var writer = GGUFWriter()
  writer.add("a", shape: [2], numbers: [1, 2])
  try writer.write(to: path)
  let tensor = try ModelFile(path: path).tensor("a")
  #expect(tensor.floats() == [1, 2])
  #expect(try ModelFile(path: path).tensors.count == 1)
  try? removeFile(path)
  #expect(tensor.floats() == [1, 2])
}

@Test func `a file that can't be written says so`() {
  do {
    try GGUFWriter().write(to: "/nowhere/model.gguf")
    Issue.record("no error")
  } catch {
    #expect(
      "\(error)"
        == "/nowhere/model.gguf: can't be written: No such file or directory. "
        + "Check the folder, its permissions and the free space.")
  }
}

@Test func `a value of another type is named`() throws {
  let file = try open(richWriter().bytes())
  func message(_ read: () throws -> Any) -> String {
    do { return "\(try read())" } catch { return "\(error)" }
  }
  let advice = "Use a model that llama.cpp reads, or convert it again."
  #expect(
    message { try file.integer("llama.block_count") }
      == "test.gguf: key llama.block_count is missing. \(advice)")
  #expect(
    message { try file.integer("general.architecture") }
      == "test.gguf: key general.architecture is a string, expected an integer. \(advice)")
  #expect(
    message { try file.floats("a.integers") }
      == "test.gguf: key a.integers is an array of 2 int16 values, expected an array of floats. "
      + advice)
  #expect(
    message { try file.integer("a.uint64") }
      == "test.gguf: key a.uint64 is 18446744073709551615, expected an integer up to "
      + "9223372036854775807. \(advice)")
  #expect(try file.integer(ifPresent: "nothing") == nil)
  #expect(
    message { try file.tensor("x") }
      == "test.gguf: tensor x is missing. Use a complete model of a supported architecture.")
}

@Test func `a missing file says so`() {
  #expect(throws: WeightsError.self) { try ModelFile(path: "/nowhere/model.gguf") }
  do { _ = try ModelFile(path: "/nowhere/model.gguf") } catch {
    #expect(
      "\(error)"
        == "/nowhere/model.gguf: can't be opened: No such file or directory. "
        + "Check the path and its permissions.")
  }
  do { _ = try ModelFile(path: "/tmp") } catch {
    #expect("\(error)" == "/tmp: is not a regular file. Give the path of a GGUF file.")
  }
}

@Test(.enabled(if: TestData.isHere))
func `the default model's file is read`() throws {
  let file = try ModelFile(path: TestData.model("cistron-9m.gguf"))
  #expect(try file.string("general.architecture") == "llama")
  #expect(try file.integer("llama.block_count") == 8)
  let embedding = try file.tensor("token_embd.weight")
  #expect(embedding.shape == [256, 12_288])
  #expect(embedding.format == .q8_0)
  #expect(try file.tensor("output_norm.weight").format == .f32)
  let vocabulary = try file.vocabulary()
  #expect(vocabulary.count == 12_288)
  #expect(!vocabulary.addsBOS)
  #expect(vocabulary.preTokenizer == .qwen2)
  #expect(vocabulary.kinds[1] == .control)
  #expect(Array(vocabulary.tokens[1]) == Array("<|im_start|>".utf8))
}
