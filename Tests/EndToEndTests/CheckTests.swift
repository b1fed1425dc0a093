import Foundation
import Testing

struct CheckTests {
  @Test func `two texts get a verdict in one line`() throws {
    let result = try Program().run(
      "check", "--claim", "V600K was found in 12 tumours.", "--evidence",
      "V600E was found in 12 tumours.")
    #expect(result.status == 0)
    #expect(result.output == "✗ dropped (allele): the evidence says V600E, not V600K\n")
  }

  @Test func `pairs from standard input get a record each`() throws {
    let lines = """
      {"id": "a", "claim": "It was raised.", "evidence": "It was increased."}
      {"question": "Is it lethal in mice?", "quote": "In zebrafish it is lethal."}
      """
    let result = try Program().run("check", "-", input: lines)
    #expect(
      result.output == """
        {"id":"a","verdict":"supported","check":null,"why":"all checks passed"}
        {"id":"2","verdict":"dropped","check":"species","why":"the sentence is about zebrafish, not mouse"}

        """)
    #expect(try Program().run("check", "-", "--strict", input: lines).status == 4)
  }

  @Test func `a line that is no pair is named`() throws {
    let result = try Program().run("check", "-", input: "{\"claim\": \"It rose.\"}\n")
    #expect(result.status == 6)
    #expect(
      result.errors == """
        cistron: standard input:1: neither "claim" and "evidence" nor "question" and "quote". \
        Write {"id": "1", "claim": "…", "evidence": "…"}.

        """)
  }
}
