// The two ways to go one level further, for words of the width that `word`, `is_zero`, `bit_count` and `NAME` stand for.
// Included once for each width.

/// Every node that is still open asks its neighbours: best when many nodes are on the move.
CLONES
static size_t NAME(pull)(schakel_sweep *s) {
    const word *frontier = (const word *)s->frontier;
    word *next = (word *)s->next, *seen = (word *)s->seen;
    word full;
    memcpy(&full, s->full, sizeof full);
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
static size_t NAME(push)(schakel_sweep *s) {
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

static void NAME(clear)(schakel_sweep *s) {
    word *frontier = (word *)s->frontier;
    for (size_t place = 0; place < s->found_count; place++) frontier[s->found[place]] = (word){0};
}
