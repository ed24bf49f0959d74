#include "include/CKernels.h"
#include "clones.h"
#include <stdbool.h>
#include <string.h>

typedef uint8_t byte64 __attribute__((ext_vector_type(64)));
typedef bool bit64 __attribute__((ext_vector_type(64)));

CLONES void schakel_mark_cells(const uint8_t *bytes, size_t count, uint8_t delimiter, uint64_t *marks)
{
    for (size_t start = 0; start < count; start += 64) {
        byte64 text = 0;
        size_t rest = count - start;
        if (rest >= 64) {
            memcpy(&text, bytes + start, 64);
        } else {
            memcpy(&text, bytes + start, rest);
        }
        bit64 marked = __builtin_convertvector(
            (text == delimiter) | (text == '\n') | (text == '\r') | (text == '"'), bit64);
        memcpy(&marks[start / 64], &marked, 8);
        if (rest < 64) marks[start / 64] &= ((uint64_t)1 << rest) - 1;
    }
}

CLONES size_t schakel_line_count(const uint8_t *bytes, size_t count, size_t unit)
{
    size_t lines = 0;
    // A byte of the sum at most for each byte of the text, so that many are added at once.
    for (size_t start = 0; start < count; start += 128) {
        uint8_t ends = 0;
        size_t end = count - start < 128 ? count : start + 128;
        for (size_t i = start; i < end; i++) {
            ends += (bytes[i] == '\n') | ((bytes[i] == '\r') & (bytes[i + unit] != '\n'));
        }
        lines += ends;
    }
    return lines;
}
