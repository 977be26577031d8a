#include "workload.h"
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

workload_data workload;

float *new_floats(long count)
{
    size_t bytes = (count * sizeof(float) + 127) / 64 * 64;
    void *memory = aligned_alloc(64, bytes);
    if (memory == NULL) {
        fputs("out of memory\n", stderr);
        exit(1);
    }
    return memset(memory, 0, bytes);
}

static void read_exactly(void *target, size_t size, size_t count, FILE *file)
{
    if (fread(target, size, count, file) != count) {
        fputs("the workload file is shorter than its header says\n", stderr);
        exit(1);
    }
}

static float *read_floats(long count, FILE *file)
{
    float *floats = new_floats(count);
    read_exactly(floats, sizeof(float), count, file);
    return floats;
}

void load_workload(const char *path)
{
    FILE *file = fopen(path, "rb");
    if (file == NULL) {
        perror(path);
        exit(1);
    }
    read_exactly(&workload.layer_count, sizeof(int), 1, file);
    if (workload.layer_count < 1 || workload.layer_count > MAX_LAYERS) {
        fprintf(stderr, "%s: expected 1 to %d layers, got %d\n", path, MAX_LAYERS, workload.layer_count);
        exit(1);
    }
    read_exactly(workload.sizes, sizeof(int), workload.layer_count + 1, file);
    read_exactly(workload.activations, sizeof(int), workload.layer_count, file);
    for (int l = 0; l < workload.layer_count; l++) {
        workload.weights[l] = read_floats((long)workload.sizes[l] * workload.sizes[l + 1], file);
        workload.biases[l] = read_floats(workload.sizes[l + 1], file);
    }
    workload.input_count = workload.sizes[0];
    workload.output_count = workload.sizes[workload.layer_count];
    workload.inputs = read_floats((long)ROWS * workload.input_count, file);
    workload.targets = read_floats((long)ROWS * workload.output_count, file);
    fclose(file);
}
