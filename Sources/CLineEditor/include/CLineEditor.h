#ifndef CISTRON_LINE_EDITOR_H
#define CISTRON_LINE_EDITOR_H
#include <stdbool.h>
#include <stddef.h>

/// What one call of `cistron_read_line` came back with.
enum cistron_line_status {
  CISTRON_LINE = 0,         ///< a line was entered
  CISTRON_END_OF_FILE = 1,  ///< Ctrl-D on an empty line, or the terminal went away
  CISTRON_INTERRUPTED = 2,  ///< a signal (Ctrl-C) ended the reading
  CISTRON_NOT_TEXT = 3,     ///< bytes that are not UTF-8
};

/// Returns a NULL-terminated array of strings, array and strings from malloc, or NULL.
/// `word` and `line` end at the cursor.
typedef char **(*cistron_completer)(const char *word, const char *line, void *context);

/// Sets the character type of the process to UTF-8 and starts libedit, once.
/// Returns false where the machine has no UTF-8 locale: libedit would then lose letters.
bool cistron_line_editor_start(const char *program, int history_limit);

/// Reads one line from standard input, which must be a terminal. `*line` comes from malloc and is
/// set for CISTRON_LINE only. In the prompt, bytes between \1 and \2 take no width.
enum cistron_line_status cistron_read_line(
    const char *prompt, cistron_completer completer, void *context, char **line);

/// Adds an entry to the history in memory.
void cistron_remember(const char *line);

/// Whether input arrives on the terminal `descriptor` within so many milliseconds; nothing is
/// echoed meanwhile.
bool cistron_input_waits(int descriptor, int milliseconds);

/// Columns of the terminal, 0 where `descriptor` is none.
int cistron_terminal_columns(int descriptor);

/// `read`, except that SIGINT ends it whatever thread it waits on: -1 with errno EINTR.
long cistron_read_bytes(int descriptor, void *bytes, size_t capacity);

/// A SIGINT handler that raises a flag and lets blocked reads return with EINTR.
void cistron_interrupt_install(void);
bool cistron_interrupt_is_set(void);
void cistron_interrupt_reset(void);

#endif
