// libedit's readline layer, with the corners filed off. Every string libedit keeps is our own copy.
#define _GNU_SOURCE
#include "CLineEditor.h"

#include <editline/readline.h>
#include <errno.h>
#include <langinfo.h>
#include <limits.h>
#include <locale.h>
#include <poll.h>
#include <pthread.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <termios.h>
#include <unistd.h>

static atomic_bool interrupted;  // lock-free, so a handler may write it
static atomic_bool is_reading;
static pthread_t reader;

// Threads of a pool block signals, and the kernel hands SIGINT to any thread that does not: it is
// passed on to the thread that waits for input, whose read then ends with EINTR.
static void note_interrupt(int signal) {
  int kept = errno;
  atomic_store(&interrupted, true);
  if (atomic_load(&is_reading) && !pthread_equal(reader, pthread_self()))
    pthread_kill(reader, signal);
  errno = kept;
}

void cistron_interrupt_install(void) {
  struct sigaction action = {.sa_handler = note_interrupt};  // no SA_RESTART: reads return
  sigemptyset(&action.sa_mask);
  sigaction(SIGINT, &action, NULL);
}

bool cistron_interrupt_is_set(void) { return atomic_load(&interrupted); }
void cistron_interrupt_reset(void) { atomic_store(&interrupted, false); }

static void begin_reading(sigset_t *before) {
  sigset_t wanted;
  sigemptyset(&wanted);
  sigaddset(&wanted, SIGINT);
  reader = pthread_self();
  atomic_store(&is_reading, true);
  pthread_sigmask(SIG_UNBLOCK, &wanted, before);
}

static void end_reading(const sigset_t *before) {
  int kept = errno;
  atomic_store(&is_reading, false);
  pthread_sigmask(SIG_SETMASK, before, NULL);
  errno = kept;
}

long cistron_read_bytes(int descriptor, void *bytes, size_t capacity) {
  sigset_t before;
  begin_reading(&before);
  long count = read(descriptor, bytes, capacity);
  end_reading(&before);
  return count;
}

static cistron_completer current_completer;
static void *current_context;
static char *scratch_line;

static bool charset_is_utf8(void) { return strcmp(nl_langinfo(CODESET), "UTF-8") == 0; }

// Without LC_CTYPE libedit drops what is not ASCII: "β-thalassaemia" becomes "-thalassaemia".
static bool use_utf8(void) {
  if (setlocale(LC_CTYPE, "") != NULL && charset_is_utf8()) return true;
  const char *fallbacks[] = {"C.UTF-8", "C.utf8", "en_US.UTF-8"};
  for (size_t i = 0; i < sizeof fallbacks / sizeof *fallbacks; i++)
    if (setlocale(LC_CTYPE, fallbacks[i]) != NULL && charset_is_utf8()) return true;
  return false;
}

// libedit keeps `rl_line_buffer` from its start and writes through it at each completion, although
// its buffer moves when the line grows past a kilobyte. This hook runs before that write and gives
// it room.
static char *make_room_for_line(void) {
  char *copy = rl_copy_text(0, INT_MAX / 2);
  size_t length = copy == NULL ? 0 : strlen(copy);
  char *room = malloc(length + 8);
  if (room != NULL) {
    memcpy(room, copy == NULL ? "" : copy, length + 1);
    free(scratch_line);
    scratch_line = room;
    rl_line_buffer = room;
  }
  free(copy);
  return (char *)rl_basic_word_break_characters;
}

// Bytes that all matches share, cut back to a whole UTF-8 character: libedit decodes the result.
static size_t shared_prefix(char **matches) {
  size_t length = strlen(matches[0]);
  for (char **match = matches + 1; *match != NULL; match++) {
    size_t same = 0;
    while (same < length && (*match)[same] == matches[0][same]) same++;
    length = same;
  }
  while (length > 0 && (matches[0][length] & 0xC0) == 0x80) length--;
  return length;
}

// What stands before the cursor. `rl_copy_text` leaves out the last byte of the line; where the
// cursor is at the end, that byte is the last of the word, or the space behind which the word
// begins.
static char *line_to_cursor(const char *word) {
  size_t length = rl_point > 0 ? (size_t)rl_point : 0, known = strlen(scratch_line);
  if (length <= known) return strndup(scratch_line, length);
  char *line = malloc(known + 2);
  if (line == NULL) return NULL;
  memcpy(line, scratch_line, known);
  line[known] = *word != 0 ? word[strlen(word) - 1] : ' ';
  line[known + 1] = 0;
  return line;
}

// libedit takes [what replaces the word, candidate, candidate, …, NULL].
static char **complete(const char *word, int start, int end) {
  (void)start;
  (void)end;
  rl_attempted_completion_over = 1;  // never fall back to file names
  if (current_completer == NULL || scratch_line == NULL) return NULL;
  char *line = line_to_cursor(word);
  if (line == NULL) return NULL;
  char **matches = current_completer(word, line, current_context);
  free(line);
  if (matches == NULL) return NULL;
  size_t count = 0;
  while (matches[count] != NULL) count++;
  if (count == 0) {
    free(matches);
    return NULL;
  }
  size_t length = shared_prefix(matches);
  // A folder is not the end of a word.
  bool open = length > 0 && matches[0][length - 1] == '/';
  rl_completion_append_character = open ? 0 : ' ';
  if (count == 1) return matches;
  char **answer = malloc((count + 2) * sizeof *answer);
  char *replacement = strndup(matches[0], length);
  if (answer == NULL || replacement == NULL) {
    for (size_t i = 0; i < count; i++) free(matches[i]);
    free(matches);
    free(answer);
    free(replacement);
    return NULL;
  }
  answer[0] = replacement;
  memcpy(answer + 1, matches, (count + 1) * sizeof *answer);
  free(matches);
  return answer;
}

bool cistron_line_editor_start(const char *program, int history_limit) {
  static bool started;
  if (!use_utf8()) return false;
  if (started) return true;
  started = true;
  char *name = strdup(program);
  if (name != NULL) rl_readline_name = name;
  rl_catch_signals = 1;  // a resize and Ctrl-Z restore the line
  // Standard output carries answers only; a prompt belongs where someone reads it.
  rl_instream = stdin;
  rl_outstream = isatty(STDOUT_FILENO) ? stdout : stderr;
  rl_initialize();
  using_history();
  stifle_history(history_limit);
  rl_basic_word_break_characters = strdup(" \t\n");
  rl_completion_word_break_hook = make_room_for_line;
  rl_attempted_completion_function = complete;
  return true;
}

enum cistron_line_status cistron_read_line(
    const char *prompt, cistron_completer completer, void *context, char **line) {
  current_completer = completer;
  current_context = context;
  *line = NULL;
  fflush(stdout);
  sigset_t before;
  begin_reading(&before);
  errno = 0;
  char *entered = readline(prompt);
  int reason = errno;
  end_reading(&before);
  current_completer = NULL;
  current_context = NULL;
  if (entered != NULL) {
    *line = entered;
    return CISTRON_LINE;
  }
  fputs(reason == EINTR ? "^C\n" : "\n", rl_outstream);
  fflush(rl_outstream);
  if (reason == EINTR) return CISTRON_INTERRUPTED;
  return reason == EILSEQ ? CISTRON_NOT_TEXT : CISTRON_END_OF_FILE;
}

void cistron_remember(const char *line) { add_history(line); }

bool cistron_input_waits(int descriptor, int milliseconds) {
  struct termios before;
  bool changed = tcgetattr(descriptor, &before) == 0;
  if (changed) {
    struct termios quiet = before;
    quiet.c_lflag &= ~(tcflag_t)(ICANON | ECHO);
    changed = tcsetattr(descriptor, TCSANOW, &quiet) == 0;
  }
  struct pollfd waiting = {.fd = descriptor, .events = POLLIN};
  bool waits = poll(&waiting, 1, milliseconds) > 0 && (waiting.revents & POLLIN) != 0;
  int bytes = 0;
  if (waits) waits = ioctl(descriptor, FIONREAD, &bytes) == 0 && bytes > 0;
  if (changed) tcsetattr(descriptor, TCSANOW, &before);
  return waits;
}

int cistron_terminal_columns(int descriptor) {
  struct winsize size;
  return ioctl(descriptor, TIOCGWINSZ, &size) == 0 ? size.ws_col : 0;
}
