import Foundation
import TestSupport
import Testing

/// `cistron models`, `tokenize` and `perplexity` on models that the tests have at hand.
struct ModelsTests {
  private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent()
  private static let shipped = root.deletingLastPathComponent()
    .appendingPathComponent("Sources/DefaultModel/cistron-9m.gguf").path
  private static let hub = root.appendingPathComponent("TransformerTests/Fixtures/llama-folder")
    .path

  @Test func `a Hugging Face folder is converted, checked, added and used`() throws {
    let program = try Program()
    let converted = try program.run("models", "convert", Self.hub, "tiny.gguf", "--type", "f16")
    #expect(converted.output == "tiny.gguf: llama, 47 thousand parameters, F16, context 512\n")
    let check = try program.run("models", "check", "tiny.gguf")
    #expect(check.status == 0)
    #expect(check.output.hasPrefix("tiny.gguf: sound (llama, "))
    #expect(try program.run("models", "add", "tiny.gguf").status == 0)
    #expect(
      try program.run("models", "list").output == """
        * cistron-9m  (ships with the program)
          tiny  (llama, 47 thousand parameters, F16, context 512)

        """)
    #expect(try program.run("models", "use", "tiny").status == 0)
    #expect(try program.run("models", "list").output.contains("* tiny  ("))
    let config = try program.run("config").output
    #expect(config.contains("models/tiny.gguf"))
    #expect(try program.run("models", "use", "cistron-9m").status == 0)
    #expect(try program.run("models", "list").output.hasPrefix("* cistron-9m"))
  }

  @Test func `a model is downloaded, in two parts, and a damaged one replaces nothing`() throws {
    let program = try Program()
    let bytes = Array(try Data(contentsOf: URL(fileURLWithPath: Self.shipped)))
    let server = try LoopbackServer(bytes, breaks: [4 << 20])
    defer { server.stop() }
    let address = server.address("model.gguf").absoluteString
    let broken = try program.run("models", "add", address)
    #expect(broken.status == 1)
    #expect(try program.run("models", "list").output.contains("model ") == false)
    #expect(try program.run("models", "add", address).status == 0)
    #expect(server.ranges.count == 2 && server.ranges[1] != "")
    #expect(try program.run("models", "list").output.contains("  model  (llama"))

    let damaged = try LoopbackServer(Array(bytes.prefix(bytes.count / 2)))
    defer { damaged.stop() }
    let refused = try program.run("models", "add", damaged.address("model.gguf").absoluteString)
    #expect(refused.status == 7)
    #expect(try program.run("models", "check", "model").status == 0)
    let other = try program.run("models", "add", address, "--sha256", "00")
    #expect(other.status == 6 && other.errors.contains("its SHA-256 is "))
    #expect(try program.run("models", "check", "model").status == 0)
  }

  @Test func `a truncated download is refused and replaces nothing`() throws {
    let program = try Program()
    let whole = try Data(contentsOf: URL(fileURLWithPath: Self.shipped))
    let path = program.folder + "/m.gguf"
    try whole.write(to: URL(fileURLWithPath: path))
    #expect(try program.run("models", "add", "m.gguf").status == 0)
    try whole.prefix(3_000_000).write(to: URL(fileURLWithPath: path))
    let refused = try program.run("models", "add", "m.gguf")
    #expect(refused.status == 7)
    #expect(refused.isOneLineOfError && refused.errors.contains("it is cut short."))
    #expect(try program.run("models", "check", "m.gguf").status == 7)
    // The name means the one that was added before.
    #expect(try program.run("models", "check", "m").status == 0)
    let digest = try program.run("models", "add", "m.gguf", "--sha256", "00")
    #expect(digest.status == 6)
    #expect(digest.isOneLineOfError)
  }

  @Test func `a model's facts are told`() throws {
    let output = try Program().run("models", "info", Self.shipped).output
    for line in [
      "architecture   llama\n", "parameters     10 million\n", "layers, width  8, 256\n",
      "quantisation   Q8_0\n", "vocabulary     12288 tokens, byte-level BPE (qwen2)\n",
      "context        1024 tokens\n",
    ] { #expect(output.contains(line)) }
  }

  @Test func `what is no model is named`() throws {
    let missing = try Program().run("models", "info", "none")
    #expect(missing.status == 7)
    #expect(
      missing.errors == "cistron: none: no such model. Give a GGUF file, or a name that `cistron "
        + "models list` shows.\n")
    let folder = try Program().run("ask", "--model", "/usr", "Why?")
    #expect(folder.status == 7)
    #expect(
      folder.errors
        == "cistron: /usr: is a folder without config.json. Give a GGUF file or a Hugging Face "
        + "folder.\n")
  }

  @Test func `a Hugging Face folder is used as it is`() throws {
    let program = try Program()
    let check = try program.run("models", "check", Self.hub)
    #expect(check.status == 0)
    #expect(check.output.hasPrefix("\(Self.hub): sound (llama, 47 thousand parameters, F16, "))
    #expect(
      try program.run("models", "info", Self.hub).output.contains("name           llama-folder\n"))
    let ids = try program.run("tokenize", "-m", Self.hub, input: "gene gx\n")
    #expect(ids.output == "258 32 103 120\n")
  }

  @Test func `tokens go there and back`() throws {
    let program = try Program()
    let text = "What causes β-thalassaemia?\n\nCFTR  c.1521_1523delCTT\n"
    let ids = try program.run("tokenize", input: text)
    #expect(ids.output.split(separator: "\n", omittingEmptySubsequences: false).count == 4)
    #expect(try program.run("tokenize", "--decode", input: ids.output).output == text)
    let whole = try program.run("tokenize", "--whole", input: text)
    #expect(try program.run("tokenize", "--decode", input: whole.output).output == text + "\n")
    let bad = try program.run("tokenize", "--decode", input: "1 x\n")
    #expect(bad.status == 6)
    #expect(
      bad.errors == "cistron: standard input:1: \"x\" is no id below 12288. "
        + "Give ids that `cistron tokenize` writes.\n")
  }

  @Test func `perplexity is told with its error`() throws {
    let program = try Program()
    let text = (1...400).map { "Sentence \($0) is on the gene number \($0 * 7). " }.joined()
    _ = try program.write("text.txt", text)
    let result = try program.run("perplexity", "text.txt", "--context", "256")
    #expect(result.status == 0)
    #expect(
      result.output.wholeMatch(of: /perplexity [0-9.]+ ± [0-9.]+ over [0-9]+ tokens\n/) != nil)
    _ = try program.write("short.txt", "A few words.")
    let short = try program.run("perplexity", "short.txt")
    #expect(short.status == 6)
    #expect(short.isOneLineOfError && short.errors.contains("two windows of 512 are needed"))
  }
}
