import Prompting
import Testing

struct PromptTemplateTests {
  @Test func `variables are filled where they stand, as often as they stand`() throws {
    let template = try PromptTemplate("a{x}b{y}{x}", name: "t", variables: ["x", "y"])
    #expect(template.filled(["x": "1", "y": "2"]) == "a1b21")
  }

  @Test func `braces in values mean nothing`() throws {
    let template = try PromptTemplate("{x} {y}", name: "t", variables: ["x", "y"])
    #expect(template.filled(["x": "{y}", "y": "}{"]) == "{y} }{")
  }

  @Test(arguments: [
    ("{x} {z}", "reader.txt: {z} is not known. Known are: x, y."),
    ("{} {x} {y}", "reader.txt: {} is not known. Known are: x, y."),
    ("{x} {y", "reader.txt: a `{` is not closed. Write {name} for a variable."),
    ("{x}", "reader.txt: {y} is missing. Put it where it belongs."),
    ("", "reader.txt: {x} is missing. Put it where it belongs."),
  ])
  func `a wrong template says what is wrong`(text: String, message: String) {
    let error = #expect(throws: PromptTemplate.Failure.self) {
      _ = try PromptTemplate(text, name: "reader.txt", variables: ["x", "y"])
    }
    #expect(error?.description == message)
  }
}
