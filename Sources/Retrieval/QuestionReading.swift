/// A question read before it is searched: its language, what it asks for, and the English words that
/// search for it.
package struct QuestionReading: Sendable {
  package enum Language: String, Sendable { case english = "en", chinese = "zh" }

  /// As it was typed.
  package var text: String
  package var language: Language
  package var type: QuestionType
  package var request: PersonalRequest?
  /// What is asked of the libraries, in English and without the words that speak of a person.
  package var searched: String

  package init(_ text: String, names: NameTables) {
    self.text = text
    type = QuestionType(of: text)
    request = PersonalRequest(in: text, names: names)
    if ChineseForm.isChinese(text) {
      language = .chinese
      searched = names.glossary.english(text)
    } else {
      language = .english
      searched = request == nil ? text : PersonalRequest.withoutPerson(text)
    }
  }
}
