// What a native peer defines. bench.c holds main and the protocol: it loads the workload, then calls these in a loop.
#pragma once
#include "workload.h"

#ifdef __cplusplus
extern "C" {
#endif

int open_peer(void);                          // 0: this peer cannot do this workload
void forward_row(int row);                    // predicts one row
void forward_batch(int first);                // predicts BATCH rows
void train(int first, int rows);              // one step of gradient descent on 1, 32 or 256 rows
const float *outputs(void);                   // of the last forward call, row after row
void refresh_weights(void);                   // called between training and the next forward, not timed: peers that keep packed copies renew them

#ifdef __cplusplus
}
#endif
