// What a C programmer would write: plain loops, weights [output][input], no intrinsics. Sizes are known at run time only, or, with
// -DFIXED='"W3.h"', constants: what a code generator gives the C compiler.
#include "bench.h"
#include "activation.h"
#include <string.h>

#ifdef FIXED
#include FIXED
static const int sizes[] = SIZES;
static const activation activations[] = ACTIVATIONS;
#define INLINE static inline __attribute__((always_inline))
#else
#define LAYER_COUNT workload.layer_count
#define sizes workload.sizes
#define activations workload.activations
#define INLINE static
#endif
#define UNROLL _Pragma("GCC unroll 16")

static float *a[MAX_LAYERS + 1], *delta[MAX_LAYERS + 1], *weight_gradient[MAX_LAYERS], *bias_gradient[MAX_LAYERS], *batch;
static const float *last_outputs;

INLINE void dense(const float *restrict w, const float *restrict b, const float *restrict x, float *restrict y, int in, int out)
{
    for (int o = 0; o < out; o++) {
        float sum = b[o];
        for (int i = 0; i < in; i++)
            sum += w[(long)o * in + i] * x[i];
        y[o] = sum;
    }
}

INLINE void transposed_product(const float *restrict w, const float *restrict d, float *restrict dx, int in, int out)
{
    for (int i = 0; i < in; i++)
        dx[i] = 0;
    for (int o = 0; o < out; o++)
        for (int i = 0; i < in; i++)
            dx[i] += d[o] * w[(long)o * in + i];
}

INLINE void add_gradient(float *restrict gw, float *restrict gb, const float *restrict d, const float *restrict x, int in, int out)
{
    for (int o = 0; o < out; o++) {
        gb[o] += d[o];
        for (int i = 0; i < in; i++)
            gw[(long)o * in + i] += d[o] * x[i];
    }
}

INLINE void descend(float *restrict w, float *restrict g, long n)
{
    for (long i = 0; i < n; i++) {
        w[i] -= learning_rate * g[i];
        g[i] = 0;
    }
}

int open_peer(void)
{
    for (int l = 0; l <= LAYER_COUNT; l++) {
        a[l] = new_floats(sizes[l]);
        delta[l] = new_floats(sizes[l]);
    }
    for (int l = 0; l < LAYER_COUNT; l++) {
        weight_gradient[l] = new_floats((long)sizes[l] * sizes[l + 1]);
        bias_gradient[l] = new_floats(sizes[l + 1]);
    }
    batch = new_floats((long)BATCH * workload.output_count);
    last_outputs = batch;
    return 1;
}

__attribute__((noinline)) static const float *forward(const float *x)
{
    UNROLL
    for (int l = 0; l < LAYER_COUNT; l++) {
        dense(workload.weights[l], workload.biases[l], x, a[l + 1], sizes[l], sizes[l + 1]);
        activate(activations[l], a[l + 1], sizes[l + 1], 1);
        x = a[l + 1];
    }
    return x;
}

void forward_row(int row) { last_outputs = forward(workload.inputs + (long)row * sizes[0]); }

void forward_batch(int first)
{
    int out = sizes[LAYER_COUNT];
    for (int row = 0; row < BATCH; row++)
        memcpy(batch + (long)row * out, forward(workload.inputs + (long)(first + row) * sizes[0]), out * sizeof(float));
    last_outputs = batch;
}

__attribute__((noinline)) static void backward(const float *x, const float *y, const float *target, int rows)
{
    for (int o = 0; o < sizes[LAYER_COUNT]; o++)
        delta[LAYER_COUNT][o] = (y[o] - target[o]) / rows;
    UNROLL
    for (int l = LAYER_COUNT - 1; l >= 0; l--) {
        activate_backward(activations[l], delta[l + 1], a[l + 1], sizes[l + 1], 1);
        add_gradient(weight_gradient[l], bias_gradient[l], delta[l + 1], l > 0 ? a[l] : x, sizes[l], sizes[l + 1]);
        if (l > 0)
            transposed_product(workload.weights[l], delta[l + 1], delta[l], sizes[l], sizes[l + 1]);
    }
}

void train(int first, int rows)
{
    for (int row = first; row < first + rows; row++) {
        const float *x = workload.inputs + (long)row * sizes[0];
        backward(x, forward(x), workload.targets + (long)row * sizes[LAYER_COUNT], rows);
    }
    UNROLL
    for (int l = 0; l < LAYER_COUNT; l++) {
        descend(workload.weights[l], weight_gradient[l], (long)sizes[l] * sizes[l + 1]);
        descend(workload.biases[l], bias_gradient[l], sizes[l + 1]);
    }
}

const float *outputs(void) { return last_outputs; }

void refresh_weights(void) { }
