// A workload as the driver writes it to work/<id>.bin: 32-bit layer count, sizes and activations, then per layer the weights [output][input] and
// the bias, then ROWS inputs and ROWS targets, all float32.
#pragma once

#ifdef __cplusplus
extern "C" {
#endif

enum { ROWS = 1024, BATCH = 256, MAX_LAYERS = 16 };

// In the order of the driver's ActivationCodes.
typedef enum { IDENTITY, SIGMOID, TANH, RELU, ELU, SOFTMAX } activation;

typedef struct {
    int layer_count;
    int sizes[MAX_LAYERS + 1];            // inputs, units of layer 1, ...
    activation activations[MAX_LAYERS];   // of layer 1, layer 2, ...
    float *weights[MAX_LAYERS];
    float *biases[MAX_LAYERS];
    float *inputs;
    float *targets;
    int input_count;
    int output_count;
} workload_data;

extern workload_data workload;

static const float learning_rate = 0.001f;

// Zeroed floats on a cache line; never freed, a peer lives as long as its process.
float *new_floats(long count);

#ifdef __cplusplus
}
#endif
