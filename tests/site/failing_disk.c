/* A disk that fails: preloaded into a run, every EVERYth call of CALL on one of our temporary files ends with ERROR.
   With ERROR=0, `write` writes half of what it is asked to. `close` and `fsync` do their work and then tell of ERROR. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static int seen;

static int is_ours(int file) {
    char link[64], path[4096];
    snprintf(link, sizeof link, "/proc/self/fd/%d", file);
    ssize_t length = readlink(link, path, sizeof path - 1);
    if (length < 0) return 0;
    path[length] = 0;
    return strstr(path, "/.seoexport-") != NULL;
}

static int fails(const char *call) {
    const char *chosen = getenv("CALL");
    if (!chosen || strcmp(chosen, call)) return 0;
    if (++seen % atoi(getenv("EVERY"))) return 0;
    errno = atoi(getenv("ERROR"));
    return 1;
}

ssize_t write(int file, const void *bytes, size_t count) {
    ssize_t (*next)(int, const void *, size_t) = dlsym(RTLD_NEXT, "write");
    if (is_ours(file) && fails("write")) {
        if (errno) return -1;
        count = count > 1 ? count / 2 : count;
    }
    return next(file, bytes, count);
}

int fsync(int file) {
    int (*next)(int) = dlsym(RTLD_NEXT, "fsync");
    int done = next(file);
    return is_ours(file) && fails("fsync") ? -1 : done;
}

int close(int file) {
    int (*next)(int) = dlsym(RTLD_NEXT, "close");
    int ours = is_ours(file);
    int done = next(file);
    return ours && fails("close") ? -1 : done;
}

int renameat(int from, const char *name, int to, const char *other) {
    int (*next)(int, const char *, int, const char *) = dlsym(RTLD_NEXT, "renameat");
    if (strstr(name, ".seoexport-") && fails("rename")) return -1;
    return next(from, name, to, other);
}
