// The protocol of every native peer:
//   peer WORKLOAD.bin check           outputs before and after four training steps
//   peer WORKLOAD.bin time MS M,M,..  for each measure: median and least time of a call in ns, number of chunks
// A measure is timed warm (60 ms) in chunks of about 0.2 ms for MS milliseconds, at least five chunks. Rows rotate through all ROWS.
#define _POSIX_C_SOURCE 200809L
#include "bench.h"
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

enum { MIN_CHUNKS = 5, MAX_CHUNKS = 100000 };
static const double warm_ns = 60e6, chunk_ns = 200e3;

void load_workload(const char *path);

typedef struct { const char *name; int rows; int trains; } measure;

static const measure measures[] = {
    {"forward1", 1, 0}, {"forward256", 256, 0}, {"train32", 32, 1}, {"train256", 256, 1}, {"train1", 1, 1},
};

static volatile float sink;

static double now_ns(void)
{
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return t.tv_sec * 1e9 + t.tv_nsec;
}

static void run_calls(const measure *m, long first_call, long calls)
{
    for (long call = first_call; call < first_call + calls; call++) {
        int first = (int)(call * m->rows % ROWS);
        if (m->trains)
            train(first, m->rows);
        else if (m->rows == 1)
            forward_row(first);
        else
            forward_batch(first);
    }
    sink = outputs()[0];
}

static int compare(const void *a, const void *b)
{
    double x = *(const double *)a, y = *(const double *)b;
    return (x > y) - (x < y);
}

static void time_measure(const measure *m, double budget_ns)
{
    static double chunks[MAX_CHUNKS];
    long calls = 0;
    double start = now_ns();
    do {
        run_calls(m, calls++, 1);
    } while (now_ns() - start < warm_ns);
    long calls_a_chunk = (long)(chunk_ns * calls / (now_ns() - start)) + 1;

    int count = 0;
    start = now_ns();
    while (count < MIN_CHUNKS || (count < MAX_CHUNKS && now_ns() - start < budget_ns)) {
        double chunk_start = now_ns();
        run_calls(m, calls, calls_a_chunk);
        chunks[count++] = (now_ns() - chunk_start) / calls_a_chunk;
        calls += calls_a_chunk;
    }
    qsort(chunks, count, sizeof(double), compare);
    printf("%s %.3f %.3f %d\n", m->name, chunks[count / 2], chunks[0], count);
    fflush(stdout);
}

static void print_outputs(const char *stage, int row)
{
    printf("%s", stage);
    for (int i = 0; i < workload.output_count; i++)
        printf(" %.9g", outputs()[(long)row * workload.output_count + i]);
    printf("\n");
}

// The four steps go through each way to train.
static void check(void)
{
    forward_row(0);
    print_outputs("row", 0);
    forward_batch(0);
    print_outputs("batch", BATCH - 1);
    train(0, 32);
    train(256, 256);
    train(2, 1);
    train(96, 32);
    refresh_weights();
    forward_row(0);
    print_outputs("trained", 0);
}

static int usage(void)
{
    fputs("usage: peer WORKLOAD.bin check | peer WORKLOAD.bin time MILLISECONDS MEASURE,MEASURE...\n", stderr);
    return 2;
}

int main(int argc, char **argv)
{
    int checking = argc == 3 && strcmp(argv[2], "check") == 0;
    if (!checking && !(argc == 5 && strcmp(argv[2], "time") == 0))
        return usage();
    load_workload(argv[1]);
    if (!open_peer()) {
        puts("unsupported");
        return 0;
    }
    if (checking) {
        check();
        return 0;
    }
    for (char *name = strtok(argv[4], ","); name != NULL; name = strtok(NULL, ","))
        for (unsigned i = 0; i < sizeof measures / sizeof *measures; i++)
            if (strcmp(name, measures[i].name) == 0)
                time_measure(&measures[i], atof(argv[3]) * 1e6);
    return 0;
}
