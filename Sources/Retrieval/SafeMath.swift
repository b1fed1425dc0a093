internal import Foundation

/// The two functions of libm that scores need; wrapped so that one file imports Foundation.
enum SafeMath {
  static func log(_ x: Double) -> Double { Foundation.log(x) }
  static func power(_ x: Double, _ y: Double) -> Double { x <= 0 ? 0 : Foundation.pow(x, y) }
}
