// Bytes of UTF-8 compared with the ASCII signs they spell: `byte == "."`, `case "0"..."9":`.

@inline(__always) func == (byte: UInt8, sign: Unicode.Scalar) -> Bool {
  UInt32(byte) == sign.value
}

@inline(__always) func != (byte: UInt8, sign: Unicode.Scalar) -> Bool {
  UInt32(byte) != sign.value
}

@inline(__always) func == (byte: UInt8?, sign: Unicode.Scalar) -> Bool {
  byte.map { $0 == sign } ?? false
}

@inline(__always) func ~= (sign: Unicode.Scalar, byte: UInt8) -> Bool { byte == sign }

@inline(__always) func ~= (signs: ClosedRange<Unicode.Scalar>, byte: UInt8) -> Bool {
  signs.contains(Unicode.Scalar(byte))
}

extension UInt8 {
  var isDigit: Bool { self &- 0x30 < 10 }
  var isCapital: Bool { self &- 0x41 < 26 }
  var isSmall: Bool { self &- 0x61 < 26 }
  var isLetter: Bool { (self | 0x20) &- 0x61 < 26 }
}
