#include "include/CKernels.h"
#include "clones.h"

#include <string.h>

// Vectors go by address: how a wide one goes by value depends on the processor.
typedef uint64_t wide __attribute__((vector_size(64)));

static INLINE int wide_is_zero(const wide *w) {
    uint64_t any = 0;
    for (int i = 0; i < 8; i++) any |= (*w)[i];
    return any == 0;
}

static INLINE uint32_t wide_bit_count(const wide *w) {
    uint64_t count = 0;
    for (int i = 0; i < 8; i++) count += (uint64_t)__builtin_popcountll((*w)[i]);
    return (uint32_t)count;
}

#define word wide
#define is_zero wide_is_zero
#define bit_count wide_bit_count
#define NAME(function) wide_##function
#include "sweep_levels.h"
#undef word
#undef is_zero
#undef bit_count
#undef NAME

#define word uint64_t
#define is_zero(w) (*(w) == 0)
#define bit_count(w) (uint32_t)__builtin_popcountll(*(w))
#define NAME(function) narrow_##function
#include "sweep_levels.h"

size_t schakel_sweep_step(schakel_sweep *s) {
    int is_wide = s->words > 1, is_few = s->found_count * 8 < s->open_count;
    size_t found;
    if (is_wide) {
        found = is_few ? wide_push(s) : wide_pull(s);
        wide_clear(s);
    } else {
        found = is_few ? narrow_push(s) : narrow_pull(s);
        narrow_clear(s);
    }
    uint64_t *emptied = s->frontier;
    s->frontier = s->next;
    s->next = emptied;
    uint32_t *old = s->found;
    s->found = s->touched;
    s->touched = old;
    s->found_count = found;
    return found;
}

_Static_assert(__BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__, "A source's byte is found by the place of its bit.");

CLONES
void schakel_sweep_record(const schakel_sweep *s, uint8_t level, uint8_t *table, size_t stride, size_t groups) {
    const uint64_t every = 0x0101010101010101;
    // What makes the level of a blank entry.
    const uint64_t change = every * (SCHAKEL_SWEEP_BLANK ^ level);
    for (size_t place = 0; place < s->found_count; place++) {
        const uint64_t *bits = s->frontier + (size_t)s->found[place] * s->words;
        uint8_t *row = table + (size_t)s->found[place] * stride;
        for (size_t group = 0; group < groups; group++) {
            uint64_t eight = bits[group / 8] >> (group % 8 * 8) & 255;
            if (eight == 0) continue;
            // Bit i becomes byte i: all ones or none.
            uint64_t own = eight * every & 0x8040201008040201;
            uint64_t all = ((own + 0x7f7f7f7f7f7f7f7f) >> 7 & every) * 255;
            uint64_t entries;
            memcpy(&entries, row + 8 * group, 8);
            entries ^= all & change;
            memcpy(row + 8 * group, &entries, 8);
        }
    }
}
