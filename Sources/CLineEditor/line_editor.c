#define _GNU_SOURCE
#include "CLineEditor.h"
#include "wakeup.h"

#include <editline/readline.h>
#include <errno.h>
#include <langinfo.h>
#include <locale.h>
#include <poll.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <sys/ioctl.h>
#include <unistd.h>

static line_editor_complete completer;
static void *completer_context;

// The completions offered so far. The first place is kept for what they have in common.
static char **offered;
static size_t offered_count, offered_room;

// libedit calls this at a tab. It reads the first place and the two after it: the list always ends with a NULL there.
static char **complete(const char *word, int start, int end) {
  (void)end;
  // Nothing offered means nothing to complete, not "complete file names instead".
  rl_attempted_completion_over = 1;
  if (!completer) return NULL;
  offered = NULL;
  offered_count = offered_room = 0;
  int waiting = 0;
  if (ioctl(STDIN_FILENO, FIONREAD, &waiting) == 0 && waiting > 0) {
    // A tab in pasted text completes nothing: the word is kept, and gets a space after it.
    line_editor_offer(word);
  } else {
    char *line = rl_copy_text(0, rl_end);
    completer(completer_context, line ? line : "", word, start);
    free(line);
  }
  if (offered_count == 0) return NULL;
  char *common = strdup(offered[1]);
  if (!common) return NULL;
  for (size_t i = 2; i <= offered_count; i++) {
    size_t same = 0;
    while (common[same] && common[same] == offered[i][same]) same++;
    // Not in the middle of a character.
    while (same > 0 && ((unsigned char)offered[1][same] & 0xC0) == 0x80) same--;
    common[same] = 0;
  }
  offered[0] = common;
  size_t length = strlen(offered[1]);
  bool goes_on = offered_count == 1 && length > 0 && offered[1][length - 1] == '/';
  rl_completion_append_character = goes_on ? 0 : ' ';
  char **list = offered;
  offered = NULL;
  return list;
}

void line_editor_offer(const char *completion) {
  if (offered_count + 3 > offered_room) {
    size_t room = offered_room ? offered_room * 2 : 16;
    char **larger = realloc(offered, room * sizeof *larger);
    if (!larger) return;
    offered = larger;
    offered_room = room;
  }
  char *copy = strdup(completion);
  if (!copy) return;
  offered[++offered_count] = copy;
  offered[offered_count + 1] = NULL;
}

// MARK: keys and signals

static atomic_bool stop_asked, continued, resized;
static int interrupts_before;

static void on_signal(int signal) {
  if (signal == SIGTSTP) stop_asked = true;
  if (signal == SIGCONT) continued = true;
  if (signal == SIGWINCH) resized = true;
  wakeup_send();
}

static void catch_signal(int signal, void (*handler)(int), struct sigaction *former) {
  struct sigaction action = {.sa_handler = handler};
  sigemptyset(&action.sa_mask);
  sigaction(signal, &action, former);
}

// Puts the terminal right around Ctrl-Z, after a stop from elsewhere, and after a resize.
static void answer_signals(void) {
  if (atomic_exchange(&stop_asked, false)) {
    rl_deprep_terminal();
    struct sigaction own;
    catch_signal(SIGTSTP, SIG_DFL, &own);
    raise(SIGTSTP);
    sigaction(SIGTSTP, &own, NULL);
    continued = true;
  }
  if (atomic_exchange(&continued, false)) {
    rl_prep_terminal(1);
    rl_forced_update_display();
  }
  if (atomic_exchange(&resized, false)) rl_resize_terminal();
}

// One byte from the keyboard; -1 at the end and at Ctrl-C.
static int next_byte(void) {
  struct pollfd inputs[2] = {
      {.fd = STDIN_FILENO, .events = POLLIN}, {.fd = wakeup_open(), .events = POLLIN}};
  while (true) {
    if (poll(inputs, 2, -1) < 0 && errno != EINTR) return -1;
    wakeup_drain();
    if (interrupts_count() != interrupts_before) return -1;
    answer_signals();
    if (!inputs[0].revents) continue;
    unsigned char byte;
    ssize_t count = read(STDIN_FILENO, &byte, 1);
    if (count == 1) return byte;
    if (count == 0 || (errno != EINTR && errno != EAGAIN)) return -1;
  }
}

// One character of UTF-8, for libedit; what is none becomes U+FFFD.
static int next_key(FILE *file) {
  (void)file;
  int first = next_byte();
  if (first < 0x80) return first;
  int more = first >= 0xF0 ? 3 : first >= 0xE0 ? 2 : 1;
  if (first < 0xC2 || first > 0xF4) return 0xFFFD;
  int scalar = first & (0x3F >> more);
  for (int i = 0; i < more; i++) {
    int byte = next_byte();
    if (byte < 0) return -1;
    if ((byte & 0xC0) != 0x80) return 0xFFFD;
    scalar = scalar << 6 | (byte & 0x3F);
  }
  static const int smallest[] = {0, 0x80, 0x800, 0x10000};
  bool is_surrogate = scalar >= 0xD800 && scalar <= 0xDFFF;
  return scalar < smallest[more] || scalar > 0x10FFFF || is_surrogate ? 0xFFFD : scalar;
}

void line_editor_start(const char *name) {
  static bool started;
  if (started) return;
  started = true;
  // Without this, β is read as bytes of no character and vanishes.
  setlocale(LC_CTYPE, "");
  if (strcasecmp(nl_langinfo(CODESET), "UTF-8") != 0) setlocale(LC_CTYPE, "C.UTF-8");
  // libedit keeps these pointers.
  rl_readline_name = strdup(name);
  rl_basic_word_break_characters = strdup(" \t\n");
  rl_completer_word_break_characters = strdup(" \t\n");
  // libedit's own handlers lose a Ctrl-C that comes between two keys.
  rl_catch_signals = 0;
  rl_getc_function = next_key;
  rl_initialize();
  using_history();
  rl_attempted_completion_function = complete;
}

void line_editor_set_completion(line_editor_complete complete, void *context) {
  completer = complete;
  completer_context = context;
}

line_editor_outcome line_editor_read(const char *prompt, char **line) {
  interrupts_before = interrupts_count();
  wakeup_drain();
  stop_asked = continued = resized = false;
  struct sigaction stop, go_on, resize;
  catch_signal(SIGTSTP, on_signal, &stop);
  catch_signal(SIGCONT, on_signal, &go_on);
  catch_signal(SIGWINCH, on_signal, &resize);
  // libedit prints the prompt first and listens to single keys only then: what is typed in between
  // would be edited by the terminal itself.
  rl_prep_terminal(1);
  *line = readline(prompt);
  sigaction(SIGTSTP, &stop, NULL);
  sigaction(SIGCONT, &go_on, NULL);
  sigaction(SIGWINCH, &resize, NULL);
  if (*line) return LINE_EDITOR_LINE;
  return interrupts_count() != interrupts_before ? LINE_EDITOR_INTERRUPTED : LINE_EDITOR_END;
}

void line_editor_remember(const char *line) { add_history(line); }

bool line_editor_input_waits(int milliseconds) {
  struct pollfd input = {.fd = STDIN_FILENO, .events = POLLIN};
  return poll(&input, 1, milliseconds) == 1 && (input.revents & POLLIN);
}

int terminal_columns(int descriptor) {
  struct winsize size;
  if (!isatty(descriptor) || ioctl(descriptor, TIOCGWINSZ, &size) != 0) return 0;
  return size.ws_col ? size.ws_col : 80;
}
