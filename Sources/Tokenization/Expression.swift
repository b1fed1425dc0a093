/// The regular expressions of pre-tokenizers.
enum Expression: Sendable, Hashable {
  /// `'s|'t|'re|'ve|'m|'ll|'d| ?\p{L}+| ?\p{N}+| ?[^\s\p{L}\p{N}]+|\s+(?!\S)|\s+`
  case gpt2
  /// `(?i:'s|'t|'re|'ve|'m|'ll|'d)|[^\r\n\p{L}\p{N}]?\p{L}+|\p{N}{1,digits}|`
  /// ` ?[^\s\p{L}\p{N}]+[\r\n]*|\s*[\r\n]+|\s+(?!\S)|\s+`, without the `[\r\n]*` where signs are not
  /// followed by line breaks
  case llama(digits: Int, linesFollowSigns: Bool)
  /// As `llama`, but words are `[^\r\n\p{L}\p{N}]?` and then upper-case letters before lower-case
  /// ones, signs are followed by `[\r\n/]*`, and contractions stand at the end of words, or nowhere
  case casedWords(digits: Int, contractions: Bool)
  /// ``[!"#$%&'()*+,\-./:;<=>?@\[\\\]^_`{|}~][A-Za-z]+|[^\r\n\p{L}\p{P}\p{S}]?[\p{L}\p{M}]+|``
  /// ` ?[\p{P}\p{S}]+[\r\n]*|\s*[\r\n]+|\s+(?!\S)|\s+`
  case deepseek3
  /// ` ?[^(\s|.,!?…。，、।۔،)]+`
  case bloom
  /// `\p{N}{1,count}`; of 0 any number
  case digits(Int)
  /// `[0-9][0-9][0-9]`
  case threeASCIIDigits
  /// `[\r\n]`
  case lineBreak
  /// `\s+$`
  case trailingWhitespace
  /// ``[\p{P}\$\+<=>\^~\|`]+``, the last sign or not
  case punctuation(backtick: Bool)
  /// `\s?\p{L}+`
  case spacedLetters
  /// `\s?[…]+` of letters that have cases, as far as DeepSeek's list goes
  case spacedCasedLetters
  /// `\s?\p{P}+`
  case spacedPunctuation
  /// `\s?[!-/:-~！-／：-～‘-‟　-。]+`
  case spacedSigns
  /// `[一-龥ࠀ-一가-퟿]+`
  case eastAsian
  /// `[一-龥぀-ゟ゠-ヿ]+`
  case chineseAndKana
}

extension Vocabulary.PreTokenizer {
  var expressions: [Expression] {
    switch self {
    case .gpt2: [.gpt2]
    case .llamaBPE, .chatGLM: [.llama(digits: 3, linesFollowSigns: true)]
    case .qwen2: [.llama(digits: 1, linesFollowSigns: true)]
    case .seedCoder: [.llama(digits: 1, linesFollowSigns: false)]
    case .starcoder: [.digits(1), .gpt2]
    case .falcon: [.punctuation(backtick: true), .gpt2, .threeASCIIDigits]
    case .fallback: [.punctuation(backtick: false), .gpt2, .digits(0), .threeASCIIDigits]
    case .gpt4o: [.casedWords(digits: 3, contractions: true)]
    case .tekken: [.casedWords(digits: 1, contractions: false)]
    case .deepseekLLM:
      [
        .lineBreak, .spacedCasedLetters, .spacedSigns, .trailingWhitespace, .eastAsian, .digits(0),
      ]
    case .deepseekCoder: [.lineBreak, .spacedLetters, .spacedPunctuation, .eastAsian, .digits(1)]
    case .deepseek3: [.digits(3), .chineseAndKana, .deepseek3]
    case .bloom: [.bloom]
    case .viking: [.bloom, .digits(1)]
    }
  }
}
