#include "CLineEditor.h"

#include <editline/readline.h>
#include <errno.h>
#include <langinfo.h>
#include <locale.h>
#include <poll.h>
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

// libedit reads the first place and the two after it: the list always ends with a NULL there.
static char **complete(const char *word, int start, int end) {
  (void)end;
  // Nothing offered means nothing to complete, not "complete file names instead".
  rl_attempted_completion_over = 1;
  if (!completer) return NULL;
  offered = NULL;
  offered_count = offered_room = 0;
  char *line = rl_copy_text(0, rl_end);
  completer(completer_context, line ? line : "", word, start);
  free(line);
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

// A tab in pasted text is text: it completes nothing while more input waits.
static int tab(int count, int key) {
  (void)count;
  int waiting = 0;
  if (ioctl(STDIN_FILENO, FIONREAD, &waiting) == 0 && waiting > 0) {
    rl_insert_text(" ");
    return 0;
  }
  return rl_complete(0, key);
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
  // libedit's handlers put the terminal right around Ctrl-Z and a resize.
  rl_catch_signals = 1;
  rl_initialize();
  using_history();
  rl_attempted_completion_function = complete;
  rl_add_defun("cistron-tab", tab, '\t');
}

void line_editor_set_completion(line_editor_complete complete, void *context) {
  completer = complete;
  completer_context = context;
}

line_editor_outcome line_editor_read(const char *prompt, char **line) {
  int before = interrupts_count();
  errno = 0;
  *line = readline(prompt);
  if (*line) return LINE_EDITOR_LINE;
  bool interrupted = errno == EINTR || interrupts_count() != before;
  return interrupted ? LINE_EDITOR_INTERRUPTED : LINE_EDITOR_END;
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
