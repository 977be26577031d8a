// FANN 2.2, float. Its sigmoid of steepness 0.5 is the logistic function, its symmetric sigmoid of steepness 1 is tanh. It has no Relu, Elu or
// softmax, so it takes part in the sigmoid and tanh networks only.
#include <floatfann.h>
#include "bench.h"
#include <string.h>

static struct fann *net;
static struct fann_train_data *batches_of_32[ROWS / 32], *batches_of_256[ROWS / 256];
static float *batch;
static const float *last_outputs;

static int knows(activation g) { return g == IDENTITY || g == SIGMOID || g == TANH; }

static enum fann_activationfunc_enum function(activation g)
{
    return g == SIGMOID ? FANN_SIGMOID : g == TANH ? FANN_SIGMOID_SYMMETRIC : FANN_LINEAR;
}

// Each neuron's connections lie together, in the order of the layer before, its bias last.
static void copy_weights(void)
{
    for (int l = 0; l < workload.layer_count; l++) {
        int in = workload.sizes[l], out = workload.sizes[l + 1];
        for (int o = 0; o < out; o++) {
            fann_type *weights = net->weights + net->first_layer[l + 1].first_neuron[o].first_con;
            memcpy(weights, workload.weights[l] + (long)o * in, in * sizeof(float));
            weights[in] = workload.biases[l][o];
        }
    }
}

static void make_batches(struct fann_train_data **batches, int rows)
{
    for (int b = 0; b < ROWS / rows; b++) {
        batches[b] = fann_create_train(rows, workload.input_count, workload.output_count);
        for (int row = 0; row < rows; row++) {
            memcpy(batches[b]->input[row], workload.inputs + (long)(b * rows + row) * workload.input_count, workload.input_count * sizeof(float));
            memcpy(batches[b]->output[row], workload.targets + (long)(b * rows + row) * workload.output_count, workload.output_count * sizeof(float));
        }
    }
}

int open_peer(void)
{
    for (int l = 0; l < workload.layer_count; l++)
        if (!knows(workload.activations[l]))
            return 0;
    net = fann_create_standard_array(workload.layer_count + 1, (const unsigned *)workload.sizes);
    for (int l = 0; l < workload.layer_count; l++) {
        fann_set_activation_function_layer(net, function(workload.activations[l]), l + 1);
        fann_set_activation_steepness_layer(net, workload.activations[l] == SIGMOID ? 0.5f : 1, l + 1);
    }
    fann_set_training_algorithm(net, FANN_TRAIN_BATCH);
    fann_set_learning_rate(net, learning_rate);
    fann_set_train_error_function(net, FANN_ERRORFUNC_LINEAR);
    copy_weights();
    make_batches(batches_of_32, 32);
    make_batches(batches_of_256, 256);
    batch = new_floats((long)BATCH * workload.output_count);
    last_outputs = batch;
    return 1;
}

void forward_row(int row) { last_outputs = fann_run(net, workload.inputs + (long)row * workload.input_count); }

void forward_batch(int first)
{
    int out = workload.output_count;
    for (int row = 0; row < BATCH; row++)
        memcpy(batch + (long)row * out, fann_run(net, workload.inputs + (long)(first + row) * workload.input_count), out * sizeof(float));
    last_outputs = batch;
}

void train(int first, int rows)
{
    if (rows == 1)
        fann_train(net, workload.inputs + (long)first * workload.input_count, workload.targets + (long)first * workload.output_count);
    else
        fann_train_epoch(net, rows == 32 ? batches_of_32[first / 32] : batches_of_256[first / 256]);
}

const float *outputs(void) { return last_outputs; }

void refresh_weights(void) { }
