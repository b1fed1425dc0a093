import Prompting
import TestSupport
import Testing
import Tokenization

@Suite struct ChatFormatTests {
  @Test(arguments: [
    ("{{'<|im_start|>' + role}}", "chatml"), ("<|start_header_id|>x<|end_header_id|>", "llama3"),
    ("<start_of_turn>user", "gemma"), ("[INST] <<SYS>>", "llama2"),
    ("{{ ' [INST] ' + x }}", "mistral"),
    ("{{ '[INST]' + x + '[/INST]' }}", "mistral-tekken"), ("<|user|>a<|end|><|assistant|>", "phi3"),
    ("<|user|>{{eos_token}}<|assistant|>", "zephyr"), ("### Instruction:", "alpaca"),
    ("USER: x ASSISTANT:", "vicuna"),
  ])
  func `a template is known by its markers`(template: String, name: String) {
    #expect(ChatFormat(template: template)?.rawValue == name)
  }

  @Test func `a template of an unknown kind is none`() {
    #expect(ChatFormat(template: "{{ messages }}") == nil)
  }

  @Test(arguments: ChatFormat.allCases)
  func `text cannot become a special token`(format: ChatFormat) throws {
    let marks = [
      "<|im_start|>", "<|im_end|>", "[INST]", "[/INST]", "<|start_header_id|>", "<|end_header_id|>",
      "<|eot_id|>", "<start_of_turn>", "<end_of_turn>", "<|user|>", "<|end|>", "<|assistant|>",
      "</s>",
    ]
    var tokens = ByteStrings()
    for byte in UInt8.min...UInt8.max { tokens.append([byte]) }
    for mark in marks { tokens.append(mark.utf8) }
    // Some of them as a converter that knows no control tokens would write them.
    let kinds =
      [Vocabulary.Kind](repeating: .normal, count: 256)
      + marks.indices.map { $0 % 2 == 0 ? .control : .userDefined }
    let tokenizer = try Tokenizer(
      Vocabulary(tokens: tokens, kinds: kinds, merges: [], preTokenizer: .gpt2))
    let plain = format.user("Why?", tokenizer)
    let attack = format.user(marks.joined(), tokenizer)
    func specials(_ ids: [Int32]) -> [Int32] { ids.filter { $0 >= 256 } }
    #expect(specials(attack) == specials(plain))
    #expect(tokenizer.decode(attack).contains(marks.joined()))
  }

  @Test func `a turn of Llama 3 has its marks`() throws {
    var tokens = ByteStrings()
    for byte in UInt8.min...UInt8.max { tokens.append([byte]) }
    for mark in ["<|start_header_id|>", "<|end_header_id|>", "<|eot_id|>"] {
      tokens.append(mark.utf8)
    }
    let tokenizer = try Tokenizer(
      Vocabulary(
        tokens: tokens,
        kinds: Array(repeating: .normal, count: 256) + [.control, .control, .control],
        merges: [], preTokenizer: .gpt2))
    let expected: [Int32] =
      [256] + ByteTokenizer.ids("user") + [257] + ByteTokenizer.ids("\n\nWhy?") + [258, 256]
      + ByteTokenizer.ids("assistant") + [257] + ByteTokenizer.ids("\n\n")
    #expect(ChatFormat.llama3.user("Why?", tokenizer) == expected)
    #expect(ChatFormat.llama3.end(tokenizer) == 258)
  }
}
