#include "include/CKernels.h"
#include "clones.h"

typedef uint64_t word __attribute__((vector_size(64)));

// Vectors go by address: how a wide one goes by value depends on the processor.
static INLINE int is_zero(const word *w) {
    uint64_t any = 0;
    for (int i = 0; i < 8; i++) any |= (*w)[i];
    return any == 0;
}

static INLINE uint32_t bit_count(const word *w) {
    uint64_t count = 0;
    for (int i = 0; i < 8; i++) count += (uint64_t)__builtin_popcountll((*w)[i]);
    return (uint32_t)count;
}

/// Every node that is still open asks its neighbours: best when many nodes are on the move.
CLONES
static size_t pull(schakel_sweep *s) {
    const word *frontier = (const word *)s->frontier;
    word *next = (word *)s->next, *seen = (word *)s->seen;
    word full;
    for (int i = 0; i < 8; i++) full[i] = s->full[i];
    size_t open = 0, found = 0;
    for (size_t place = 0; place < s->open_count; place++) {
        uint32_t node = s->open[place];
        word come = {0};
        for (int64_t arc = s->offsets[node]; arc < s->offsets[node + 1]; arc++) come |= frontier[s->neighbors[arc]];
        word fresh = come & ~seen[node];
        if (is_zero(&fresh)) {
            s->open[open++] = node;
            continue;
        }
        next[node] = fresh;
        word now = seen[node] | fresh;
        seen[node] = now;
        s->touched[found] = node;
        s->counts[found++] = bit_count(&fresh);
        word missing = now ^ full;
        if (!is_zero(&missing)) s->open[open++] = node;
    }
    s->open_count = open;
    return found;
}

/// Every node on the move tells its neighbours: best when few are.
CLONES
static size_t push(schakel_sweep *s) {
    const word *frontier = (const word *)s->frontier;
    word *next = (word *)s->next, *seen = (word *)s->seen;
    size_t found = 0;
    for (size_t place = 0; place < s->found_count; place++) {
        uint32_t node = s->found[place];
        word leaving = frontier[node];
        for (int64_t arc = s->out_offsets[node]; arc < s->out_offsets[node + 1]; arc++) {
            uint32_t neighbor = s->out_neighbors[arc];
            word fresh = leaving & ~seen[neighbor];
            if (is_zero(&fresh)) continue;
            if (is_zero(&next[neighbor])) s->touched[found++] = neighbor;
            next[neighbor] |= fresh;
        }
    }
    for (size_t place = 0; place < found; place++) {
        uint32_t node = s->touched[place];
        seen[node] |= next[node];
        s->counts[place] = bit_count(&next[node]);
    }
    return found;
}

size_t schakel_sweep_step(schakel_sweep *s) {
    size_t found = s->found_count * 8 < s->open_count ? push(s) : pull(s);
    word *frontier = (word *)s->frontier;
    for (size_t place = 0; place < s->found_count; place++) frontier[s->found[place]] = (word){0};
    uint64_t *emptied = s->frontier;
    s->frontier = s->next;
    s->next = emptied;
    uint32_t *old = s->found;
    s->found = s->touched;
    s->touched = old;
    s->found_count = found;
    return found;
}
