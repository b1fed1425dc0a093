#define _GNU_SOURCE
#include "CKernels.h"

#include <pthread.h>
#include <sched.h>
#include <stdatomic.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#if defined(__linux__)
#include <linux/futex.h>
#include <sys/syscall.h>
#endif

// A run is one 64-bit word: | run: 16 | count: 24 | next index: 24 |. A thread takes an index by
// adding 1 to the word, and reads from the same word whether the index belongs to the run. So a
// thread that wakes late joins the present run or none, and nobody waits for a thread that took no
// index.
#define FIELD 24
#define MASK ((UINT64_C(1) << FIELD) - 1)
// Looks before a thread sleeps: some ten microseconds, longer than the gaps inside a forward pass.
#define SPINS 2000
// Bytes that a waiting thread reads ahead: a part of the second-level cache. Lines between two looks for work.
#define AHEAD (256 << 10)
#define AHEAD_LINES 8

typedef struct {
  ck_pool *pool;
  size_t number;
} worker;

struct ck_pool {
  _Alignas(64) _Atomic uint64_t word;
  _Alignas(64) _Atomic uint32_t done;
  _Atomic uint32_t caller_sleeps;
  _Alignas(64) _Atomic uint32_t epoch;
  _Atomic uint32_t sleepers;
  _Atomic bool stop;
  // Written before the word that announces the run, read after it.
  _Atomic(ck_task) task;
  _Atomic(void *) context;
  _Atomic(const uint8_t *) ahead;
  size_t threads;
  pthread_t *handles;
  worker *workers;
};

static void wait_on(_Atomic uint32_t *address, uint32_t seen) {
#if defined(__linux__)
  syscall(SYS_futex, address, FUTEX_WAIT_PRIVATE, seen, NULL, NULL, 0);
#else
  (void)address, (void)seen;
  sched_yield();
#endif
}

static void wake(_Atomic uint32_t *address, int count) {
#if defined(__linux__)
  syscall(SYS_futex, address, FUTEX_WAKE_PRIVATE, count, NULL, NULL, 0);
#else
  (void)address, (void)count;
#endif
}

static void pause_briefly(void) {
#if defined(__x86_64__)
  __builtin_ia32_pause();
#elif defined(__aarch64__)
  __asm__ volatile("yield");
#endif
}

static bool has_work(uint64_t word) { return (word & MASK) < (word >> FIELD & MASK); }

/// Takes indices until none is left.
static void work(ck_pool *pool, size_t number) {
  // Looking first keeps idle threads from counting the index up without end.
  while (has_work(atomic_load_explicit(&pool->word, memory_order_acquire))) {
    uint64_t word = atomic_fetch_add_explicit(&pool->word, 1, memory_order_acq_rel);
    if (!has_work(word)) return;
    uint32_t count = (uint32_t)(word >> FIELD & MASK);
    ck_task task = atomic_load_explicit(&pool->task, memory_order_relaxed);
    void *context = atomic_load_explicit(&pool->context, memory_order_relaxed);
    task(context, word & MASK, number);
    if (atomic_fetch_add(&pool->done, 1) + 1 == count && atomic_load(&pool->caller_sleeps))
      wake(&pool->done, 1);
  }
}

/// Where a thread is in reading ahead.
typedef struct reader {
  const uint8_t *start;
  size_t read;
} reader;

/// Reads on, a little; returns false where nothing is left.
static bool read_ahead(ck_pool *pool, size_t number, reader *reader) {
  const uint8_t *start = atomic_load_explicit(&pool->ahead, memory_order_relaxed);
  if (start != reader->start) *reader = (struct reader){start, 0};
  if (!start || reader->read >= AHEAD) return false;
  const uint8_t *next = start + (number - 1) * AHEAD + reader->read;
  for (int line = 0; line < AHEAD_LINES; line++) __builtin_prefetch(next + line * 64, 0, 2);
  reader->read += AHEAD_LINES * 64;
  return true;
}

static void *run_worker(void *argument) {
  worker *self = argument;
  ck_pool *pool = self->pool;
  reader reader = {NULL, 0};
  for (int spins = 0;;) {
    if (atomic_load(&pool->stop)) return NULL;
    if (has_work(atomic_load_explicit(&pool->word, memory_order_acquire))) {
      work(pool, self->number);
      spins = 0;
    } else if (++spins < SPINS) {
      if (!read_ahead(pool, self->number, &reader)) pause_briefly();
    } else {
      // The epoch is read before the last look: a run announced after it changes the epoch.
      atomic_fetch_add(&pool->sleepers, 1);
      uint32_t epoch = atomic_load(&pool->epoch);
      if (!has_work(atomic_load(&pool->word)) && !atomic_load(&pool->stop))
        wait_on(&pool->epoch, epoch);
      atomic_fetch_sub(&pool->sleepers, 1);
      spins = 0;
    }
  }
}

ck_pool *ck_pool_create(size_t threads) {
  ck_pool *pool = NULL;
  if (posix_memalign((void **)&pool, 64, sizeof *pool) != 0) return NULL;
  memset(pool, 0, sizeof *pool);
  size_t others = threads > 1 ? threads - 1 : 0;
  pool->handles = calloc(others + 1, sizeof *pool->handles);
  pool->workers = calloc(others + 1, sizeof *pool->workers);
  if (!pool->handles || !pool->workers) {
    ck_pool_destroy(pool);
    return NULL;
  }
  for (; pool->threads < others; pool->threads++) {
    worker *next = &pool->workers[pool->threads];
    next->pool = pool;
    next->number = pool->threads + 1;
    if (pthread_create(&pool->handles[pool->threads], NULL, run_worker, next) != 0) break;
  }
  return pool;
}

void ck_pool_destroy(ck_pool *pool) {
  atomic_store(&pool->stop, true);
  atomic_fetch_add(&pool->epoch, 1);
  wake(&pool->epoch, INT32_MAX);
  for (size_t i = 0; i < pool->threads; i++) pthread_join(pool->handles[i], NULL);
  free(pool->handles);
  free(pool->workers);
  free(pool);
}

void ck_pool_read_ahead(ck_pool *pool, const void *start) {
  atomic_store_explicit(&pool->ahead, start, memory_order_relaxed);
}

void ck_pool_run(ck_pool *pool, size_t count, ck_task task, void *context) {
  if (pool->threads == 0 || count <= 1) {
    for (size_t index = 0; index < count; index++) task(context, index, 0);
    return;
  }
  atomic_store(&pool->done, 0);
  atomic_store_explicit(&pool->task, task, memory_order_relaxed);
  atomic_store_explicit(&pool->context, context, memory_order_relaxed);
  uint64_t run = (atomic_load(&pool->word) >> (2 * FIELD)) + 1;
  atomic_store(&pool->word, run << (2 * FIELD) | (uint64_t)count << FIELD);
  atomic_fetch_add(&pool->epoch, 1);
  if (atomic_load(&pool->sleepers) > 0) wake(&pool->epoch, INT32_MAX);
  work(pool, 0);
  for (int spins = 0;; spins++) {
    uint32_t done = atomic_load(&pool->done);
    if (done == count) return;
    if (spins < SPINS) {
      pause_briefly();
    } else {
      atomic_store(&pool->caller_sleeps, 1);
      // Looked at again after the announcement, so that the last thread either sees it or is seen.
      done = atomic_load(&pool->done);
      if (done != count) wait_on(&pool->done, done);
      atomic_store(&pool->caller_sleeps, 0);
    }
  }
}

size_t ck_allowed_cpus(void) {
#if defined(__linux__)
  cpu_set_t set;
  if (sched_getaffinity(0, sizeof set, &set) == 0) return (size_t)CPU_COUNT(&set);
#endif
  long online = sysconf(_SC_NPROCESSORS_ONLN);
  return online > 0 ? (size_t)online : 1;
}
