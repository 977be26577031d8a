/* Reads images and labels in the format of MNIST and counts how many the library gets right: classify images.idx labels.idx */
#include "digits.h"

#include <stdio.h>
#include <stdlib.h>

/* Opens a file of bytes with the given number of dimensions; returns the size of the first one. */
static int open_idx(const char *path, int dimensions, FILE **file)
{
    unsigned char start[4], size[4];
    int count = 0;
    *file = fopen(path, "rb");
    if (*file == NULL || fread(start, 1, 4, *file) != 4 || start[0] != 0 || start[1] != 0 || start[2] != 8 || start[3] != dimensions) {
        fprintf(stderr, "%s: expected an IDX file of bytes with %d dimensions\n", path, dimensions);
        exit(1);
    }
    for (int k = 0; k < dimensions; k++) {
        if (fread(size, 1, 4, *file) != 4) {
            fprintf(stderr, "%s: ends within its header\n", path);
            exit(1);
        }
        if (k == 0)
            count = size[0] << 24 | size[1] << 16 | size[2] << 8 | size[3];
    }
    return count;
}

int main(int argc, char **argv)
{
    FILE *images, *labels;
    int count, right = 0;
    if (argc != 3) {
        fprintf(stderr, "Expected images and labels: classify images.idx labels.idx\n");
        return 2;
    }
    count = open_idx(argv[1], 3, &images);
    if (open_idx(argv[2], 1, &labels) != count) {
        fprintf(stderr, "%s: expected %d labels, one for each image\n", argv[2], count);
        return 1;
    }
    for (int k = 0; k < count; k++) {
        unsigned char bytes[DIGITS_PIXELS], label;
        float pixels[DIGITS_PIXELS], probabilities[DIGITS_CLASSES];
        if (fread(bytes, 1, DIGITS_PIXELS, images) != DIGITS_PIXELS || fread(&label, 1, 1, labels) != 1) {
            fprintf(stderr, "%s: ends after %d images of %d\n", argv[1], k, count);
            return 1;
        }
        for (int i = 0; i < DIGITS_PIXELS; i++)
            pixels[i] = bytes[i] / 255.0f;
        right += digits_predict(pixels, 1, probabilities) == label;
    }
    printf("%d of %d right\n", right, count);
    return 0;
}
