#include "include/CKernels.h"
#include "clones.h"

// Brandes' accumulation for one source, for graphs on which sources do not keep step with each other. Dependencies are
// pulled from successors, so nobody keeps a list of predecessors. `seen` holds the level of a node, from 1.

void schakel_single_source(
    const schakel_lane_graph *g, schakel_lane_scratch *s, uint32_t source, double *node_scores, double *arc_scores)
{
    uint32_t *queue = s->nodes, *level = s->seen;
    double *sigma = s->sigma, *carry = s->carry;
    size_t count = 1;
    queue[0] = source;
    level[source] = 1;
    sigma[source] = 1;
    for (size_t place = 0; place < count; place++) {
        uint32_t node = queue[place], next = level[node] + 1;
        // A class of interchangeable nodes starts from one of them at a time.
        double paths = place == 0 ? 1 : sigma[node] * g->multiplicity[node];
        for (uint32_t arc = g->out_offsets[node]; arc < g->out_offsets[node + 1]; arc++) {
            uint32_t neighbor = g->out_neighbors[arc];
            if (level[neighbor] == 0) {
                level[neighbor] = next;
                sigma[neighbor] = 0;
                queue[count++] = neighbor;
            }
            if (level[neighbor] == next) sigma[neighbor] += paths;
        }
    }
    double weight = g->source_weight[source];
    for (size_t place = count; place-- > 0;) {
        uint32_t node = queue[place], next = level[node] + 1;
        double sum = 0;
        for (uint32_t arc = g->out_offsets[node]; arc < g->out_offsets[node + 1]; arc++) {
            uint32_t neighbor = g->out_neighbors[arc];
            if (level[neighbor] != next) continue;
            sum += carry[neighbor];
            if (arc_scores) arc_scores[arc] += weight * (sigma[node] * carry[neighbor]);
        }
        double dependency = sigma[node] * sum;
        carry[node] = (g->target_weight[node] + g->multiplicity[node] * dependency) / sigma[node];
        if (place > 0) node_scores[node] += weight * dependency;
    }
    for (size_t place = 0; place < count; place++) level[queue[place]] = 0;
}
