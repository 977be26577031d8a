// A network by hand on OpenBLAS: a matrix-vector product for one row, matrix products for many; activations by the compiler.
#include "bench.h"
#include "activation.h"
#include <cblas.h>
#include <string.h>

static float *a[MAX_LAYERS + 1], *delta[MAX_LAYERS + 1];

int open_peer(void)
{
    openblas_set_num_threads(1);
    for (int l = 0; l <= workload.layer_count; l++) {
        a[l] = new_floats((long)BATCH * workload.sizes[l]);
        delta[l] = new_floats((long)BATCH * workload.sizes[l]);
    }
    return 1;
}

void forward_row(int row)
{
    const float *x = workload.inputs + (long)row * workload.input_count;
    for (int l = 0; l < workload.layer_count; l++) {
        int in = workload.sizes[l], out = workload.sizes[l + 1];
        memcpy(a[l + 1], workload.biases[l], out * sizeof(float));
        cblas_sgemv(CblasRowMajor, CblasNoTrans, out, in, 1, workload.weights[l], in, x, 1, 1, a[l + 1], 1);
        activate(workload.activations[l], a[l + 1], out, 1);
        x = a[l + 1];
    }
}

static void forward(const float *x, int rows)
{
    for (int l = 0; l < workload.layer_count; l++) {
        int in = workload.sizes[l], out = workload.sizes[l + 1];
        for (int row = 0; row < rows; row++)
            memcpy(a[l + 1] + (long)row * out, workload.biases[l], out * sizeof(float));
        cblas_sgemm(CblasRowMajor, CblasNoTrans, CblasTrans, rows, out, in, 1, x, in, workload.weights[l], in, 1, a[l + 1], out);
        activate(workload.activations[l], a[l + 1], out, rows);
        x = a[l + 1];
    }
}

void forward_batch(int first) { forward(workload.inputs + (long)first * workload.input_count, BATCH); }

// The weights are updated by the product that makes their gradient: W = W - rate * delta' * a.
void train(int first, int rows)
{
    const float *x = workload.inputs + (long)first * workload.input_count;
    const float *target = workload.targets + (long)first * workload.output_count;
    int last = workload.layer_count;
    forward(x, rows);
    for (int i = 0; i < rows * workload.output_count; i++)
        delta[last][i] = (a[last][i] - target[i]) / rows;
    for (int l = last - 1; l >= 0; l--) {
        int in = workload.sizes[l], out = workload.sizes[l + 1];
        const float *d = delta[l + 1];
        activate_backward(workload.activations[l], delta[l + 1], a[l + 1], out, rows);
        if (l > 0)
            cblas_sgemm(CblasRowMajor, CblasNoTrans, CblasNoTrans, rows, in, out, 1, d, out, workload.weights[l], in, 0, delta[l], in);
        cblas_sgemm(CblasRowMajor, CblasTrans, CblasNoTrans, out, in, rows, -learning_rate, d, out, l > 0 ? a[l] : x, in, 1, workload.weights[l], in);
        for (int row = 0; row < rows; row++)
            for (int o = 0; o < out; o++)
                workload.biases[l][o] -= learning_rate * d[(long)row * out + o];
    }
}

const float *outputs(void) { return a[workload.layer_count]; }

void refresh_weights(void) { }
