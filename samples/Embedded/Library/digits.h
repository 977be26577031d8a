/* A trained network for handwritten digits, compiled into this library. Safe to call from several threads. */
#ifndef DIGITS_H
#define DIGITS_H

enum { DIGITS_PIXELS = 784, DIGITS_CLASSES = 10 };

/* Predicts images of 28 x 28 pixels, row by row from the upper left, each from 0 (paper) to 1 (ink).
 *
 * pixels         images * DIGITS_PIXELS numbers
 * images         at least 1
 * probabilities  receives images * DIGITS_CLASSES numbers
 *
 * Returns the digit of the first image, or -1 if a pointer is null, there is no image, or the arrays overlap; nothing is
 * written then.
 */
int digits_predict(const float *pixels, int images, float *probabilities);

#endif
