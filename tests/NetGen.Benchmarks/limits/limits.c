// What one core of this machine can do at most: limits BYTES... prints
//   fma GFLOPS               multiply-adds on registers, the widest vectors there are
//   load BYTES GBPS          a stream of loads and multiply-adds, as a matrix-vector product makes, over a working set of so many bytes
// Each is the best of many short runs: a limit is not a typical value, and a short run is seldom interrupted.
#define _POSIX_C_SOURCE 200809L
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#ifdef __AVX512F__
enum { VECTOR_BYTES = 64 };
#else
enum { VECTOR_BYTES = 32 };
#endif
// Twelve accumulators hide the latency of two multiply-adds a cycle and fit into sixteen registers.
enum { RUNS = 200, LANES = VECTOR_BYTES / 4, ACCUMULATORS = 12, STREAMS = 8 };

typedef float vector __attribute__((vector_size(VECTOR_BYTES)));
#define KEEP(v) __asm__ volatile("" : "+v"(v))

static double now(void)
{
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return t.tv_sec + t.tv_nsec * 1e-9;
}

static double fma_gflops(void)
{
    const long steps = 100000;
    vector sum[ACCUMULATORS] = {0}, a = {0}, b = {0};
    KEEP(b);
    double start = now();
    for (long i = 0; i < steps; i++) {
        KEEP(a);
#pragma GCC unroll 12
        for (int k = 0; k < ACCUMULATORS; k++) {
            sum[k] += a * b;
            KEEP(sum[k]);
        }
    }
    return steps * ACCUMULATORS * LANES * 2 / (now() - start) * 1e-9;
}

static double load_gbps(const float *memory, size_t bytes)
{
    const size_t step = STREAMS * LANES, count = bytes / 4 / step * step;
    const long passes = (long)(1e8 / bytes) + 1;
    vector sum[STREAMS] = {0}, x = {0};
    KEEP(x);
    double start = now();
    for (long pass = 0; pass < passes; pass++)
        for (size_t i = 0; i < count; i += step) {
#pragma GCC unroll 8
            for (int k = 0; k < STREAMS; k++) {
                sum[k] += *(const vector *)(memory + i + k * LANES) * x;
                KEEP(sum[k]);
            }
        }
    return passes * count * 4.0 / (now() - start) * 1e-9;
}

int main(int argc, char **argv)
{
    double best = 0;
    for (int run = 0; run < RUNS; run++) {
        double gflops = fma_gflops();
        best = gflops > best ? gflops : best;
    }
    printf("fma %.1f\n", best);
    for (int i = 1; i < argc; i++) {
        size_t bytes = strtoul(argv[i], NULL, 10);
        float *memory = aligned_alloc(4096, (bytes + 4095) / 4096 * 4096);
        if (memory == NULL || bytes < STREAMS * VECTOR_BYTES) {
            fprintf(stderr, "expected at least %d bytes that fit into memory, got %s\n", STREAMS * VECTOR_BYTES, argv[i]);
            return 1;
        }
        memset(memory, 0, bytes);
        best = 0;
        for (int run = 0; run < RUNS; run++) {
            double gbps = load_gbps(memory, bytes);
            best = gbps > best ? gbps : best;
        }
        printf("load %zu %.1f\n", bytes, best);
        free(memory);
    }
    return 0;
}
