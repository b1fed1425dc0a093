// libedit's readline layer, by its own path: <readline/readline.h> would be GNU readline (GPL).
#include <editline/readline.h>
