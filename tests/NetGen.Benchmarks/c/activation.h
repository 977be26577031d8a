// Activations as plain loops, which the compiler turns into vector code (-ffast-math and the vector math library).
#pragma once
#include "workload.h"
#include <math.h>

static inline void softmax(float *restrict y, int units)
{
    float highest = y[0], sum = 0;
    for (int i = 1; i < units; i++)
        highest = y[i] > highest ? y[i] : highest;
    for (int i = 0; i < units; i++)
        sum += y[i] = expf(y[i] - highest);
    for (int i = 0; i < units; i++)
        y[i] /= sum;
}

// a = g(z), in place, for rows of units.
static inline void activate(activation g, float *restrict y, int units, int rows)
{
    int n = units * rows;
    switch (g) {
    case IDENTITY: break;
    case SIGMOID: for (int i = 0; i < n; i++) y[i] = 1 / (1 + expf(-y[i])); break;
    case TANH: for (int i = 0; i < n; i++) y[i] = tanhf(y[i]); break;
    case RELU: for (int i = 0; i < n; i++) y[i] = y[i] > 0 ? y[i] : 0; break;
    case ELU: for (int i = 0; i < n; i++) y[i] = y[i] > 0 ? y[i] : expf(y[i]) - 1; break;
    case SOFTMAX: for (int row = 0; row < rows; row++) softmax(y + row * units, units); break;
    }
}

// d = (d - sum(d * y)) * y: the Jacobian of softmax, transposed, times d.
static inline void softmax_backward(float *restrict d, const float *restrict y, int units)
{
    float sum = 0;
    for (int i = 0; i < units; i++)
        sum += d[i] * y[i];
    for (int i = 0; i < units; i++)
        d[i] = (d[i] - sum) * y[i];
}

// From the cost's derivative by a to that by z, in place; the derivative of g is written in terms of y = g(z).
static inline void activate_backward(activation g, float *restrict d, const float *restrict y, int units, int rows)
{
    int n = units * rows;
    switch (g) {
    case IDENTITY: break;
    case SIGMOID: for (int i = 0; i < n; i++) d[i] *= y[i] * (1 - y[i]); break;
    case TANH: for (int i = 0; i < n; i++) d[i] *= 1 - y[i] * y[i]; break;
    case RELU: for (int i = 0; i < n; i++) d[i] = y[i] > 0 ? d[i] : 0; break;
    case ELU: for (int i = 0; i < n; i++) d[i] = y[i] > 0 ? d[i] : d[i] * (y[i] + 1); break;
    case SOFTMAX: for (int row = 0; row < rows; row++) softmax_backward(d + row * units, y + row * units, units); break;
    }
}
