#pragma once

/// A pipe through which signal handlers wake whoever waits for a key. Gives the end to poll, or -1.
int wakeup_open(void);
/// Safe in a signal handler.
void wakeup_send(void);
void wakeup_drain(void);
