#include <signal.h>
#include <stdatomic.h>

#include "CLineEditor.h"

static atomic_int count;
static struct sigaction former;
static _Bool caught;

// Only what is safe in a signal handler.
static void on_interrupt(int signal) {
  (void)signal;
  atomic_fetch_add_explicit(&count, 1, memory_order_relaxed);
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
  caught = 0;
}

int interrupts_count(void) { return atomic_load_explicit(&count, memory_order_relaxed); }
