#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdatomic.h>
#include <unistd.h>

#include "CLineEditor.h"
#include "wakeup.h"

static atomic_int count;
static struct sigaction former;
static bool caught;

// A signal may come just before a read, or on another thread: a byte in a pipe is seen all the same.
static int wakeup_pipe[2] = {-1, -1};

int wakeup_open(void) {
  if (wakeup_pipe[0] < 0 && pipe2(wakeup_pipe, O_CLOEXEC | O_NONBLOCK) != 0) return -1;
  return wakeup_pipe[0];
}

void wakeup_send(void) {
  int error = errno;
  char byte = 0;
  // A full pipe wakes as well as one more byte would.
  if (wakeup_pipe[1] >= 0 && write(wakeup_pipe[1], &byte, 1) < 0) errno = error;
}

void wakeup_drain(void) {
  char bytes[64];
  while (wakeup_pipe[0] >= 0 && read(wakeup_pipe[0], bytes, sizeof bytes) > 0) {
  }
}

// Only what is safe in a signal handler.
static void on_interrupt(int signal) {
  (void)signal;
  atomic_fetch_add_explicit(&count, 1, memory_order_relaxed);
  wakeup_send();
}

void interrupts_catch(void) {
  if (caught) return;
  struct sigaction action = {.sa_handler = on_interrupt};
  sigemptyset(&action.sa_mask);
  // No SA_RESTART: a read that waits has to return.
  caught = sigaction(SIGINT, &action, &former) == 0;
}

void interrupts_release(void) {
  if (caught) sigaction(SIGINT, &former, NULL);
  caught = false;
}

int interrupts_count(void) { return atomic_load_explicit(&count, memory_order_relaxed); }
