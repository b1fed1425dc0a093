#define _GNU_SOURCE
#include "CPseudoTerminal.h"

#include <fcntl.h>
#include <pty.h>
#include <signal.h>
#include <unistd.h>

int pseudo_terminal_start(
    const char *path, char *const *arguments, char *const *environment, unsigned short columns,
    pid_t *process) {
  struct winsize size = {.ws_row = 24, .ws_col = columns};
  int master;
  *process = forkpty(&master, NULL, NULL, &size);
  if (*process < 0) return -1;
  if (*process == 0) {
    // The threads of a test runner block signals, and a child inherits that.
    sigset_t none;
    sigemptyset(&none);
    sigprocmask(SIG_SETMASK, &none, NULL);
    execve(path, arguments, environment);
    _exit(127);
  }
  fcntl(master, F_SETFD, FD_CLOEXEC);
  return master;
}
