#include "include/CKernels.h"
#include "clones.h"

// Brandes' accumulation for 32 sources at once. A node meets its sources on different levels, so every level has a list
// of nodes, each with a mask of the lanes that are on that level there. A level reads `carry` of the level before it,
// which is 0 in every lane outside that level's mask, so that sums need no mask; their result is masked once.

typedef double lane8 __attribute__((vector_size(64)));
typedef int64_t bits8 __attribute__((vector_size(64)));

enum { BLOCKS = SCHAKEL_LANES / 8 };

typedef struct {
    bits8 block[BLOCKS];
} lane_mask;

#define MASKED(value, mask) ((lane8)((bits8)(value) & (mask)))

/// All ones in the lanes of a mask.
static INLINE void spread(uint32_t mask, lane_mask *lanes) {
    const bits8 bit = {1, 2, 4, 8, 16, 32, 64, 128};
    for (int b = 0; b < BLOCKS; b++) {
        int64_t byte = mask >> (8 * b) & 255;
        bits8 all = {byte, byte, byte, byte, byte, byte, byte, byte};
        lanes->block[b] = (all & bit) != 0;
    }
}

// Vectors go by address: how a wide one goes by value depends on the processor.
static INLINE double total(const lane8 *v) {
    return (((*v)[0] + (*v)[4]) + ((*v)[2] + (*v)[6])) + (((*v)[1] + (*v)[5]) + ((*v)[3] + (*v)[7]));
}

/// Puts the arcs of a row that lead to the level handed on, in some lane of a mask, in `selected`; without a branch,
/// which nobody could foresee.
static INLINE size_t select_arcs(
    uint32_t begin, uint32_t end, const uint32_t *neighbors, schakel_lane_scratch *s, uint32_t mask)
{
    size_t count = 0;
    for (uint32_t arc = begin; arc < end; arc++) {
        s->selected[count] = arc;
        count += (s->frontier[neighbors[arc]] & mask) != 0;
    }
    return count;
}

/// Counts shortest paths level by level; returns the number of levels.
CLONES
static size_t count_paths(
    const schakel_lane_graph *g, schakel_lane_scratch *s, const uint32_t *sources, uint32_t source_count)
{
    lane8 *sigma = (lane8 *)s->sigma, *carry = (lane8 *)s->carry;
    const uint32_t full = source_count == 32 ? ~0u : (1u << source_count) - 1;
    size_t entries = 0, open_count = g->node_count, level = 0;
    for (uint32_t node = 0; node < g->node_count; node++) s->open[node] = node;

    s->starts[0] = 0;
    for (uint32_t lane = 0; lane < source_count; lane++) {
        uint32_t node = sources[lane];
        s->nodes[entries] = node;
        s->masks[entries++] = 1u << lane;
        s->seen[node] = s->frontier[node] = 1u << lane;
        for (int b = 0; b < BLOCKS; b++) carry[node * BLOCKS + b] = (lane8){0};
        s->carry[node * SCHAKEL_LANES + lane] = 1;
        // A class of interchangeable nodes starts from one of them at a time.
        s->sigma[node * SCHAKEL_LANES + lane] = 1;
    }
    s->starts[1] = entries;

    while (1) {
        const size_t begin = s->starts[level], end = entries;
        // Who is met for the first time, and by which lanes.
        if ((end - begin) * 8 < open_count) {
            for (size_t e = begin; e < end; e++) {
                uint32_t node = s->nodes[e], leaving = s->masks[e];
                for (uint32_t arc = g->out_offsets[node]; arc < g->out_offsets[node + 1]; arc++) {
                    uint32_t neighbor = g->out_neighbors[arc];
                    uint32_t fresh = leaving & ~s->seen[neighbor];
                    if (fresh == 0) continue;
                    if (s->next[neighbor] == 0) s->nodes[entries++] = neighbor;
                    s->next[neighbor] |= fresh;
                }
            }
            for (size_t e = end; e < entries; e++) {
                uint32_t node = s->nodes[e];
                s->masks[e] = s->next[node];
                s->next[node] = 0;
            }
        } else {
            size_t open = 0;
            for (size_t place = 0; place < open_count; place++) {
                uint32_t node = s->open[place];
                uint32_t seen = s->seen[node];
                if (seen == full) continue;
                s->open[open++] = node;
                uint32_t come = 0;
                for (uint32_t arc = g->in_offsets[node]; arc < g->in_offsets[node + 1]; arc++)
                    come |= s->frontier[g->in_neighbors[arc]];
                come &= ~seen;
                if (come == 0) continue;
                s->nodes[entries] = node;
                s->masks[entries++] = come;
            }
            open_count = open;
        }
        // By how many paths.
        for (size_t e = end; e < entries; e++) {
            uint32_t node = s->nodes[e], mask = s->masks[e];
            lane8 sum[BLOCKS] = {0};
            size_t count = select_arcs(g->in_offsets[node], g->in_offsets[node + 1], g->in_neighbors, s, mask);
            for (size_t i = 0; i < count; i++) {
                const lane8 *from = &carry[g->in_neighbors[s->selected[i]] * BLOCKS];
                for (int b = 0; b < BLOCKS; b++) sum[b] += from[b];
            }
            lane_mask lanes;
            spread(mask, &lanes);
            for (int b = 0; b < BLOCKS; b++) {
                lane8 *own = &sigma[node * BLOCKS + b];
                *own = (lane8)(((bits8)*own & ~lanes.block[b]) | ((bits8)sum[b] & lanes.block[b]));
            }
            s->seen[node] |= mask;
        }
        for (size_t e = begin; e < end; e++) s->frontier[s->nodes[e]] = 0;
        if (entries == end) return level;
        for (size_t e = end; e < entries; e++) {
            uint32_t node = s->nodes[e];
            s->frontier[node] = s->masks[e];
            lane_mask lanes;
            spread(s->masks[e], &lanes);
            double times = g->multiplicity[node];
            lane8 all = {times, times, times, times, times, times, times, times};
            for (int b = 0; b < BLOCKS; b++)
                carry[node * BLOCKS + b] = MASKED(sigma[node * BLOCKS + b] * all, lanes.block[b]);
        }
        s->starts[++level + 1] = entries;
    }
}

/// Hands dependencies back level by level, from the last to the first.
CLONES
static void accumulate(
    const schakel_lane_graph *g, schakel_lane_scratch *s, const uint32_t *sources, uint32_t source_count, size_t last,
    double *node_scores, double *arc_scores)
{
    const lane8 *sigma = (const lane8 *)s->sigma;
    lane8 *carry = (lane8 *)s->carry, *fresh = (lane8 *)s->fresh;
    lane8 weights[BLOCKS] = {0};
    for (uint32_t lane = 0; lane < source_count; lane++) weights[lane / 8][lane % 8] = g->source_weight[sources[lane]];

    for (size_t level = last + 1; level-- > (arc_scores ? 0 : 1);) {
        const size_t begin = s->starts[level], end = s->starts[level + 1];
        for (size_t e = begin; e < end; e++) {
            uint32_t node = s->nodes[e], mask = s->masks[e];
            lane8 sum[BLOCKS] = {0};
            lane_mask lanes;
            spread(mask, &lanes);
            size_t count = select_arcs(g->out_offsets[node], g->out_offsets[node + 1], g->out_neighbors, s, mask);
            for (size_t i = 0; i < count; i++) {
                const lane8 *from = &carry[g->out_neighbors[s->selected[i]] * BLOCKS];
                for (int b = 0; b < BLOCKS; b++) sum[b] += from[b];
            }
            if (arc_scores) {
                for (size_t i = 0; i < count; i++) {
                    const lane8 *from = &carry[g->out_neighbors[s->selected[i]] * BLOCKS];
                    lane8 share = {0};
                    for (int b = 0; b < BLOCKS; b++)
                        share += MASKED(sigma[node * BLOCKS + b] * from[b], lanes.block[b]) * weights[b];
                    arc_scores[s->selected[i]] += total(&share);
                }
            }
            double own = g->target_weight[node], times = g->multiplicity[node];
            lane8 target = {own, own, own, own, own, own, own, own};
            lane8 copies = {times, times, times, times, times, times, times, times};
            lane8 score = {0};
            for (int b = 0; b < BLOCKS; b++) {
                lane8 paths = sigma[node * BLOCKS + b];
                lane8 dependency = MASKED(paths * sum[b], lanes.block[b]);
                score += dependency * weights[b];
                fresh[(e - begin) * BLOCKS + b] = MASKED((target + copies * dependency) / paths, lanes.block[b]);
            }
            if (level > 0) node_scores[node] += total(&score);
        }
        if (level < last)
            for (size_t e = end; e < s->starts[level + 2]; e++) s->frontier[s->nodes[e]] = 0;
        for (size_t e = begin; e < end; e++) {
            uint32_t node = s->nodes[e];
            s->frontier[node] = s->masks[e];
            for (int b = 0; b < BLOCKS; b++) carry[node * BLOCKS + b] = fresh[(e - begin) * BLOCKS + b];
        }
    }
    for (size_t e = 0; e < s->starts[last + 1]; e++) s->frontier[s->nodes[e]] = s->seen[s->nodes[e]] = 0;
}

size_t schakel_lane_batch(
    const schakel_lane_graph *graph, schakel_lane_scratch *scratch, const uint32_t *sources, uint32_t source_count,
    double *node_scores, double *arc_scores)
{
    size_t last = count_paths(graph, scratch, sources, source_count);
    accumulate(graph, scratch, sources, source_count, last, node_scores, arc_scores);
    return scratch->starts[last + 1];
}
