#pragma once
#include <sys/types.h>

/// Starts a program on a terminal of its own; arguments and environment end with NULL. Gives the
/// keyboard's and screen's side of the terminal, -1 on failure.
int pseudo_terminal_start(
    const char *path, char *const *arguments, char *const *environment, unsigned short columns,
    pid_t *process);
