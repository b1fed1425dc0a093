import CZlib

/// Inflates gzip data piece by piece; members that follow one another are one stream.
package final class Gunzip {
  private let stream: OpaquePointer
  /// Whether the last member is complete: only there may the data end.
  private(set) var isBetweenMembers = false
  /// Whether the output was too small for what the input so far may hold.
  private(set) var mayHoldMore = false

  enum Failure: Error { case damaged, noMemory }

  init() throws {
    guard let stream = gunzip_open() else { throw Failure.noMemory }
    self.stream = stream
  }

  /// Inflates the bare deflate data of an entry of a zip archive. Nil where they are damaged, or are not
  /// of the size that the archive says.
  package static func inflated(deflate data: ArraySlice<UInt8>, size: Int) -> [UInt8]? {
    var output = [UInt8](repeating: 0, count: size + 1)
    let produced = data.withUnsafeBufferPointer { source in
      output.withUnsafeMutableBufferPointer { target in
        inflate_whole(source.baseAddress, source.count, target.baseAddress, target.count)
      }
    }
    guard produced == size else { return nil }
    output.removeLast()
    return output
  }

  deinit { gunzip_close(stream) }

  /// Inflates from `input[position...]` into `output[filled...]`, moving both marks. Returns when the
  /// input is used up or the output is full.
  func step(_ input: [UInt8], _ position: inout Int, _ output: inout [UInt8], _ filled: inout Int)
    throws
  {
    while position < input.count || mayHoldMore, filled < output.count {
      var consumed = 0
      var produced = 0
      let status = input[position...].withUnsafeBufferPointer { source in
        output[filled...].withUnsafeMutableBufferPointer { target in
          gunzip_step(
            stream, source.baseAddress, source.count, target.baseAddress, target.count, &consumed,
            &produced)
        }
      }
      position += consumed
      filled += produced
      mayHoldMore = filled == output.count
      if consumed > 0 { isBetweenMembers = false }
      switch status {
      case GUNZIP_MEMBER_ENDED:
        isBetweenMembers = true
        // Tapes and some tools pad with zeros.
        while position < input.count, input[position] == 0 { position += 1 }
      case GUNZIP_GOING_ON:
        guard consumed > 0 || produced > 0 || position == input.count else { throw Failure.damaged }
      case GUNZIP_NO_MEMORY: throw Failure.noMemory
      default: throw Failure.damaged
      }
    }
  }
}
