import Foundation
import TestSupport
import Testing

/// Runs that are killed, resumed, divided into shards and jobs: always the bytes of one unbroken run.
@Suite(.timeLimit(.minutes(60)))
struct BatchResumeTests {
  let program = try! Program()

  private static let isLong = ProcessInfo.processInfo.environment["CISTRON_LONG_CHECKS"] != nil

  /// Questions after templates over the tables, a few that are none, and where the data is here and time
  /// plays no part, questions of BioASQ.
  private static func questions(_ count: Int) throws -> String {
    let index = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("Index")
    func column(_ file: String) throws -> [Substring] {
      try String(contentsOf: index.appendingPathComponent(file), encoding: .utf8)
        .split(separator: "\n").dropFirst().compactMap { $0.split(separator: "\t").first }
    }
    let genes = try column("genes.tsv")
    let diseases = try column("diseases.tsv")
    var random = SplitMix64(seed: 2024)
    var lines: [String] = []
    if isLong, TestData.isHere {
      let text = try unpacked(TestData.path("qa/bioasq.jsonl.gz"))
      for line in text.split(separator: "\n").prefix(2 * count / 5) {
        let object = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
        let question = try #require(object?["question"] as? String)
        let pair = ["id": object?["id"] as? String ?? "", "question": question]
        let data = try JSONSerialization.data(withJSONObject: pair, options: [.sortedKeys])
        lines.append(String(decoding: data, as: UTF8.self))
      }
    }
    while lines.count < count {
      let gene = genes[Int(random.next() % UInt64(genes.count))]
      let disease = diseases[Int(random.next() % UInt64(diseases.count))]
      let templates = [
        "Where is \(gene)?", "What causes \(disease)?", "How is \(disease) inherited?",
        "Is \(gene) mutated in \(disease)?", "What does \(gene) encode?",
      ]
      let question = templates[lines.count % templates.count]
      lines.append(
        lines.count % 23 == 11
          ? "{\"id\": \"bad\(lines.count)\""
          : "{\"id\": \"q\(lines.count)\", \"question\": \"\(question)\"}")
    }
    return lines.map { $0 + "\n" }.joined()
  }

  private static func unpacked(_ path: String) throws -> String {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/gzip")
    process.arguments = ["-dc", path]
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    let data = try pipe.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return String(decoding: data, as: UTF8.self)
  }

  private func contents(_ name: String) throws -> Data {
    try Data(contentsOf: URL(fileURLWithPath: program.folder + "/" + name))
  }

  private func size(_ name: String) -> Int {
    (try? FileManager.default.attributesOfItem(atPath: program.folder + "/" + name)[.size] as? Int)
      .flatMap { $0 } ?? 0
  }

  @Test(arguments: ["1", "2"])
  func `a run killed at random moments and resumed is byte for byte an unbroken one`(jobs: String)
    throws
  {
    let file = try program.write("q.jsonl", try Self.questions(Self.isLong ? 500 : 60))
    let whole = try program.run("batch", file, "--out", "whole.jsonl")
    #expect(whole.status == 5 && whole.output == "" && whole.errors == "")
    let expected = try contents("whole.jsonl")
    if !Self.isLong {
      #expect(try program.run("batch", file).output == String(decoding: expected, as: UTF8.self))
    }

    var random = SplitMix64(seed: jobs == "1" ? 1 : 2)
    let kills = Self.isLong ? 10 : 3
    let moments = (0..<kills).map { _ in Int(random.next() % UInt64(expected.count)) }.sorted()
    var killed = 0
    for moment in moments {
      let process = try program.start(
        "batch", file, "--out", "cut.jsonl", "--resume", "--jobs", jobs)
      while process.isRunning, size("cut.jsonl") < moment { usleep(500) }
      kill(process.processIdentifier, SIGKILL)
      process.waitUntilExit()
      if process.terminationReason == .uncaughtSignal { killed += 1 }
      #expect(expected.starts(with: try contents("cut.jsonl")), "killed at \(moment)")
      // What a power cut may leave: half a record.
      if random.next() % 2 == 0, size("cut.jsonl") + 40 < expected.count {
        let handle = try #require(FileHandle(forWritingAtPath: program.folder + "/cut.jsonl"))
        let end = Int(try handle.seekToEnd())
        try handle.write(contentsOf: expected[end..<(end + 40)])
        try handle.close()
      }
    }
    #expect(killed > kills / 2)
    let last = try program.run("batch", file, "--out", "cut.jsonl", "--resume", "--jobs", jobs)
    #expect(last.status == 5 && last.errors == "")
    #expect(try contents("cut.jsonl") == expected)
    // Once more: nothing is left to do, and the failed items still count.
    #expect(
      try program.run("batch", file, "--out", "cut.jsonl", "--resume", "--jobs", jobs).status == 5)
    #expect(try contents("cut.jsonl") == expected)
  }

  @Test func `four shards together are one run`() throws {
    let text = try Self.questions(Self.isLong ? 500 : 26)
    let file = try program.write("q.jsonl", text + "\n\n")
    let whole = try program.run("batch", file).output
    var parts = ""
    for part in 1...4 {
      // From a pipe or a file, in one job or three.
      let result =
        part % 2 == 0
        ? try program.run("batch", file, "--shard", "\(part)/4", "--jobs", "3")
        : try program.shell("cat q.jsonl | \"$cistron\" batch - --shard \(part)/4")
      #expect(result.errors == "")
      parts += result.output
    }
    #expect(parts == whole)
    #expect(whole.split(separator: "\n").count == (Self.isLong ? 500 : 26))
  }

  @Test func `more shards than questions leave some empty`() throws {
    let input = "Where is TP53?\nWhere is CFTR?\n"
    let outputs = try (1...5).map { try program.run("batch", "--shard", "\($0)/5", input: input) }
    #expect(outputs.allSatisfy { $0.status == 0 })
    #expect(try outputs.map { try $0.records.count } == [0, 0, 1, 0, 1])
    #expect(try outputs[4].records[0]["id"] as? String == "2")
  }

  @Test(arguments: ["bioasq", "pubmedqa"])
  func `a submission that was cut off is gone on with`(format: String) throws {
    let file = try program.write("q.txt", "Where is TP53?\nWhere is CFTR?\nWhere is BRCA1?\n")
    #expect(try program.run("batch", file, "--format", format, "--out", "a.json").status == 0)
    let whole = try contents("a.json")
    #expect((try JSONSerialization.jsonObject(with: whole)) is [String: Any])
    for end in [1, whole.count / 3, whole.count - 4, whole.count - 1, whole.count] {
      try whole.prefix(end).write(to: URL(fileURLWithPath: program.folder + "/a.json"))
      let result = try program.run(
        "batch", file, "--format", format, "--out", "a.json", "--resume")
      #expect(result.status == 0)
      #expect(try contents("a.json") == whole, "cut at \(end)")
    }
  }

  @Test func `SIGTERM finishes the record`() throws {
    let file = try program.write("q.jsonl", try Self.questions(60))
    let process = try program.start("batch", file, "--out", "cut.jsonl")
    while process.isRunning, size("cut.jsonl") == 0 { usleep(500) }
    kill(process.processIdentifier, SIGTERM)
    process.waitUntilExit()
    #expect(process.terminationReason == .exit)
    #expect(process.terminationStatus == 143)
    let left = String(decoding: try contents("cut.jsonl"), as: UTF8.self)
    #expect(left.hasSuffix("}\n"))
    #expect(left.split(separator: "\n").count < 60)
    #expect(try program.run("batch", file, "--out", "cut.jsonl", "--resume").status == 5)
    #expect(
      try program.run("batch", file).output
        == String(decoding: contents("cut.jsonl"), as: UTF8.self))
  }

  @Test func `SIGINT drops what is in work`() throws {
    let file = try program.write("q.jsonl", try Self.questions(60))
    let process = try program.start("batch", file, "--out", "cut.jsonl", "--jobs", "2")
    while process.isRunning, size("cut.jsonl") == 0 { usleep(500) }
    kill(process.processIdentifier, SIGINT)
    process.waitUntilExit()
    #expect(process.terminationReason == .exit)
    #expect(process.terminationStatus == 130)
    #expect(!String(decoding: try contents("cut.jsonl"), as: UTF8.self).contains("interrupted"))
  }

  // MARK: What is refused

  @Test func `a file that is there is neither replaced nor gone on with unasked`() throws {
    let file = try program.write("q.txt", "Where is TP53?\n")
    _ = try program.write("a.jsonl", "mine\n")
    let refused = try program.run("batch", file, "--out", "a.jsonl")
    #expect(refused.status == 2)
    #expect(
      refused.errors
        == "cistron: a.jsonl: is there already. Go on with it with --resume, or replace it with --force.\n"
    )
    #expect(String(decoding: try contents("a.jsonl"), as: UTF8.self) == "mine\n")
    let strange = try program.run("batch", file, "--out", "a.jsonl", "--resume")
    #expect(strange.status == 6 && strange.isOneLineOfError)
    #expect(strange.errors.contains("a.jsonl.manifest.json: the manifest of a.jsonl is missing"))
    #expect(try program.run("batch", file, "--out", "a.jsonl", "--force").status == 0)
    let own = String(decoding: try contents("a.jsonl"), as: UTF8.self)
    #expect(try program.run("batch", file).output == own)
  }

  @Test func `a run is not resumed with other questions, options or libraries`() throws {
    let file = try program.write("q.txt", "Where is TP53?\nWhat causes phenylketonuria?\n")
    #expect(try program.run("batch", file, "--out", "a.jsonl").status == 0)
    let before = try contents("a.jsonl")
    func refusal(_ arguments: String...) throws -> String {
      let result = try program.run(["batch", file, "--out", "a.jsonl", "--resume"] + arguments)
      #expect(result.status == 7 && result.isOneLineOfError, "\(arguments)")
      #expect(try contents("a.jsonl") == before)
      return result.errors
    }
    #expect(
      try refusal("--depth", "3")
        == "cistron: --resume: a.jsonl was made with other options (a.jsonl.manifest.json). Put back "
        + "what has changed, or begin anew with --force.\n")
    #expect(try refusal("--seed", "9").contains("with other seed ("))
    #expect(try refusal("--shard", "1/2").contains("with other options ("))
    let own = try program.write(
      "own.jsonl", "{\"id\": \"n1\", \"title\": \"T\", \"text\": \"TP53.\"}\n")
    #expect(try program.run("index", "add", own).status == 0)
    #expect(try refusal().contains("with other libraries ("))
    try FileManager.default.removeItem(atPath: program.folder + "/library.sqlite")
    _ = try program.write("q.txt", "Where is TP53?\nWhat causes cystic fibrosis?\n")
    #expect(try refusal().contains("with other input ("))
    // Threads and jobs change nothing.
    _ = try program.write("q.txt", "Where is TP53?\nWhat causes phenylketonuria?\n")
    let same = try program.run(
      ["batch", file, "--out", "a.jsonl", "--resume", "--threads", "1", "--jobs", "2"])
    #expect(same.status == 0 && same.errors == "")
  }

  @Test func `records of other questions are not gone on with`() throws {
    let file = try program.write("q.txt", "Where is TP53?\nWhere is CFTR?\n")
    #expect(try program.run("batch", file, "--out", "a.jsonl").status == 0)
    let text = String(decoding: try contents("a.jsonl"), as: UTF8.self)
    let lines = text.split(separator: "\n")
    for (content, place) in [
      ("\(lines[1])\n", "a.jsonl:1: the record of \"2\""),
      ("\(lines[0])\nrubbish\n", "a.jsonl:2: no record of --format jsonl"),
      (text + "\(lines[1])\n", "a.jsonl:3: the record of \"2\""),
    ] {
      _ = try program.write("a.jsonl", content)
      let result = try program.run("batch", file, "--out", "a.jsonl", "--resume")
      #expect(result.status == 6 && result.isOneLineOfError)
      #expect(result.errors.hasPrefix("cistron: \(place)"))
      #expect(String(decoding: try contents("a.jsonl"), as: UTF8.self) == content)
    }
  }

  @Test(arguments: [
    (["--resume"], "--resume: there is no file of records. Name it with --out FILE."),
    (["--force"], "--force: there is no file of records. Name it with --out FILE."),
    (["--out", "a", "--resume", "--force"], "--resume and --force: choose one of them."),
    (["--jobs", "0"], "--jobs 0: write a number from 1 to 256."),
    (["--shard", "0/4"], "--shard 0/4: write the part and the number of parts, like 3/16."),
    (["--shard", "5/4"], "--shard 5/4: write the part and the number of parts, like 3/16."),
    (["--shard", "x"], "--shard x: write the part and the number of parts, like 3/16."),
  ])
  func `options that make no sense are refused`(arguments: [String], message: String) throws {
    let result = try program.run(["batch", "-"] + arguments, input: Data("Where is TP53?\n".utf8))
    #expect(result.status == 2)
    #expect(result.errors == "cistron: \(message)\n")
    #expect(result.output == "")
  }

  @Test func `a folder that is not there, and a full disk`() throws {
    let file = try program.write("q.txt", "Where is TP53?\n")
    let none = try program.run("batch", file, "--out", "none/a.jsonl")
    #expect(none.status == 1 && none.isOneLineOfError)
    #expect(none.errors.hasPrefix("cistron: none/a.jsonl: No such file or directory."))
    let full = try program.run("batch", file, "--out", "/dev/full")
    #expect(full.status == 1 && full.isOneLineOfError)
    #expect(full.errors.hasPrefix("cistron: /dev/full: No space left on device."))
  }

  @Test func `the manifest names program, kernels, model, libraries, options, seed and input`()
    throws
  {
    let file = try program.write("q.txt", "Where is TP53?\n\nWhere is CFTR?\n")
    let result = try program.run("batch", file, "--manifest", "m.json", "--seed", "5")
    #expect(result.status == 0)
    #expect(try result.records.count == 2)
    let data = try contents("m.json")
    let manifest = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
    let program = try #require(manifest["cistron"] as? [String: Any])
    #expect((program["sha256"] as? String)?.count == 64)
    let kernels = try #require(manifest["kernels"] as? [String: Any])
    #expect((kernels["set"] as? String)?.isEmpty == false)
    let model = try #require(manifest["model"] as? [String: Any])
    #expect(model["name"] as? String == "cistron-9m")
    #expect((model["sha256"] as? String)?.count == 64)
    let libraries = try #require(manifest["libraries"] as? [[String: Any]])
    #expect(libraries.map { $0["path"] as? String } == ["starter"])
    #expect((manifest["options"] as? [String: Any])?["depth"] as? String == "8")
    #expect(manifest["seed"] as? Int == 5)
    let input = try #require(manifest["input"] as? [String: Any])
    #expect(input["questions"] as? Int == 2)
    #expect(input["bytes"] as? Int == 31)
    // printf 'Where is TP53?\n\nWhere is CFTR?\n' | sha256sum
    #expect(
      input["sha256"] as? String
        == "632e80bfd1106bb04630cefcc4208b0b416041f23577ee1c7453a167d1d518ca")
  }
}
