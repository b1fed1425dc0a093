import Kernels
import Synchronization
import Weights

/// Fetches a model's tensors, checks their shapes, and packs the matrices for the kernels. Matrices
/// are (rows, columns): outputs, inputs.
struct ModelLoader {
  let file: ModelFile
  let configuration: Configuration
  let arithmetic: Arithmetic
  let pool: ThreadPool
  let reader: MetadataReader
  /// Holds all matrices, in the order in which they are loaded.
  private let arena = PageArena()
  private let fetched = Fetched()

  /// What was asked for so far.
  private final class Fetched {
    var names: Set<String> = []
    var hash = SHA256()
  }

  init(
    _ file: ModelFile, _ configuration: Configuration, arithmetic: Arithmetic, pool: ThreadPool
  ) {
    self.file = file
    self.configuration = configuration
    self.arithmetic = arithmetic
    self.pool = pool
    reader = MetadataReader(file: file, architecture: configuration.architecture)
    noteConfiguration()
  }

  func error(_ reason: String) -> DecoderError { reader.error(reason) }

  func has(_ name: String) -> Bool { file.tensors[name] != nil }

  /// All rows of a matrix, or some of them where several matrices stand in one tensor.
  func matrix(
    _ name: String, rows: Int, columns: Int, of total: Int? = nil, from first: Int = 0
  ) throws -> PackedMatrix {
    let total = total ?? rows
    let tensor = try tensor(name, shape: [columns, total])
    let rowBytes = tensor.bytes.count / total
    let bytes = UnsafeRawBufferPointer(
      rebasing: tensor.bytes[first * rowBytes..<(first + rows) * rowBytes])
    guard
      let matrix = PackedMatrix(
        bytes, format: tensor.format, rows: rows, columns: columns, arithmetic: arithmetic,
        arena: arena, pool: pool, didRead: tensor.dropPages(of:))
    else { throw DecoderError.noMemory(purpose: "tensor \(name)") }
    tensor.dropFilePages()
    return matrix
  }

  func vector(_ name: String, count: Int) throws -> [Float] {
    try tensor(name, shape: [count]).floats()
  }

  func vector(ifPresent name: String, count: Int) throws -> [Float]? {
    has(name) ? try vector(name, count: count) : nil
  }

  /// NAME.weight and, where the file has it, NAME.bias.
  func linear(_ name: String, rows: Int, columns: Int) throws -> Linear {
    Linear(
      matrix: try matrix(name + ".weight", rows: rows, columns: columns),
      bias: try vector(ifPresent: name + ".bias", count: rows))
  }

  /// Several linear maps of one input, whose rows stand one after another in NAME.weight.
  func linears(_ name: String, rows: [Int], columns: Int) throws -> [Linear] {
    let total = rows.reduce(0, +)
    let bias = try vector(ifPresent: name + ".bias", count: total)
    var first = 0
    return try rows.map { count in
      defer { first += count }
      return Linear(
        matrix: try matrix(name + ".weight", rows: count, columns: columns, of: total, from: first),
        bias: bias.map { Array($0[first..<first + count]) })
    }
  }

  /// Factors of frequencies: positive numbers, one for each pair that turns.
  func factors(ifPresent name: String, count: Int) throws -> [Float]? {
    guard let factors = try vector(ifPresent: name, count: count) else { return nil }
    guard factors.allSatisfy({ $0 > 0 && $0.isFinite }) else {
      throw error("tensor \(name) holds a factor that is not positive")
    }
    return factors
  }

  /// A tensor with the shape that the configuration asks for, the innermost side first.
  private func tensor(_ name: String, shape: [Int]) throws -> Tensor {
    let tensor = try file.tensor(name)
    guard tensor.shape == shape else {
      throw error(
        "tensor \(name) has the shape \(tensor.shape), the configuration expects \(shape)")
    }
    fetched.names.insert(name)
    note(tensor)
    return tensor
  }

  // MARK: Which model it is

  /// Tells this model from others, as 64 hexadecimal digits; complete once all tensors are loaded.
  ///
  /// All short tensors count, and of each long one 16 pieces of 256 bytes: training changes weights
  /// everywhere, and reading a large file whole would take longer than loading it.
  var identity: String { fetched.hash.digest() }

  private func noteConfiguration() {
    let prefix = configuration.architecture + "."
    for (key, value) in file.metadata.sorted(by: { $0.key < $1.key }) where key.hasPrefix(prefix) {
      note("\(key) = \(value)\n")
    }
  }

  private func note(_ tensor: Tensor) {
    note("\(tensor.name) \(tensor.shape) \(tensor.format.name)\n")
    let (pieces, length) = (16, 256)
    guard tensor.bytes.count > 2 * pieces * length else { return fetched.hash.update(tensor.bytes) }
    for piece in 0..<pieces {
      let start = (tensor.bytes.count - length) / (pieces - 1) * piece
      fetched.hash.update(.init(rebasing: tensor.bytes[start..<start + length]))
    }
  }

  private func note(_ text: String) {
    var text = text
    text.withUTF8 { fetched.hash.update(UnsafeRawBufferPointer($0)) }
  }

  /// A tensor that was not asked for would be left out of the sum in silence.
  func refuseOthers() throws {
    if let name = file.tensors.keys.filter({ !fetched.names.contains($0) }).min() {
      throw error(
        "tensor \(name) has no place in a \(configuration.architecture) decoder of "
          + "\(configuration.layers) layers")
    }
  }
}

/// y = W x + b
struct Linear: Sendable {
  let matrix: PackedMatrix
  /// (rows)
  let bias: [Float]?
}
