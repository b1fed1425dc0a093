import CKernels
import Foundation

extension ThreadPool {
  /// The threads that this process may keep busy: the CPUs of its affinity mask, or fewer where a
  /// cgroup (version 2) limits its time, rounded up to whole CPUs.
  package static let allowedThreads: Int = max(
    1, min(ck_allowed_cpus(), cgroupLimit(readingFile: readFile) ?? Int.max))

  private static func readFile(_ path: String) -> String? {
    try? String(contentsOfFile: path, encoding: .utf8)
  }

  /// The smallest limit in `cpu.max` of the process's cgroup and of those around it; nil where
  /// there is none.
  static func cgroupLimit(readingFile read: (String) -> String?) -> Int? {
    // "0::/a/b": the path below the mount point. Inside a container it is often "/".
    let line = read("/proc/self/cgroup")?.split(separator: "\n").first { $0.hasPrefix("0::/") }
    var path = line.map { String($0.dropFirst(3)) } ?? "/"
    var limit: Int?
    while true {
      let file = path == "/" ? "/sys/fs/cgroup/cpu.max" : "/sys/fs/cgroup\(path)/cpu.max"
      if let text = read(file), let cpus = cpus(inQuota: text) { limit = min(limit ?? cpus, cpus) }
      guard path != "/", let slash = path.lastIndex(of: "/") else { return limit }
      path = slash == path.startIndex ? "/" : String(path[..<slash])
    }
  }

  /// "150000 100000" are 1.5 CPUs, rounded up to 2; "max 100000" is no limit.
  private static func cpus(inQuota text: String) -> Int? {
    let fields = text.split(whereSeparator: \.isWhitespace)
    guard fields.count == 2, let quota = Int(fields[0]), let period = Int(fields[1]),
      quota > 0, period > 0
    else { return nil }
    return max(1, (quota - 1) / period + 1)
  }
}
