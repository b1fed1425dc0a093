#pragma once
#include <stdbool.h>
#include <stddef.h>

/// How a call of line_editor_read ended.
typedef enum {
  LINE_EDITOR_LINE = 0,
  LINE_EDITOR_INTERRUPTED = 1,
  LINE_EDITOR_END = 2,
} line_editor_outcome;

/// Finds completions: called with the line, the word before the cursor and how many characters stand
/// before the word. Calls line_editor_offer for each.
typedef void (*line_editor_complete)(
    void *context, const char *line, const char *word, int characters_before);

/// Prepares libedit for a program called `name`. The character set of the terminal becomes that of the
/// environment, or UTF-8 where the environment names none. Once per process.
void line_editor_start(const char *name);

/// Sets who is asked for completions; NULL for none.
void line_editor_set_completion(line_editor_complete complete, void *context);

/// Offers a completion of the word, while `line_editor_complete` runs. Copies it. A completion that
/// ends with "/" gets no space after it.
void line_editor_offer(const char *completion);

/// Reads a line. Colours in the prompt stand between \1 and \2. `*line` is to be freed.
line_editor_outcome line_editor_read(const char *prompt, char **line);

/// Adds a line to what the arrow keys find.
void line_editor_remember(const char *line);

/// Whether input is waiting on standard input, after at most `milliseconds`.
bool line_editor_input_waits(int milliseconds);

/// Columns of the terminal behind `descriptor`; 0 if it is none.
int terminal_columns(int descriptor);

/// From now on SIGINT is counted instead of ending the program. System calls are not restarted.
void interrupts_catch(void);
/// Back to what SIGINT did before.
void interrupts_release(void);
int interrupts_count(void);
