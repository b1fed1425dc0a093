#pragma once
#include <stdio.h>
// libedit's own header: GNU readline has the same functions under another licence.
#include <editline/readline.h>
