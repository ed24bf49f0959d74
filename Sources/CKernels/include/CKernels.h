#ifndef CKERNELS_H
#define CKERNELS_H

#include <stddef.h>
#include <stdint.h>

// The innermost loops of Graphs and Interchange, in C for one reason: a C function can be compiled for several processors at once, and
// the best is chosen when the program starts. Swift builds for the oldest, unless every user says otherwise.
// Nothing here allocates, reads a file or knows of anything but rows of numbers.

/// Sources that a bit-parallel sweep takes at once, and how many it takes with one word for each node.
enum { SCHAKEL_SWEEP_SOURCES = 512, SCHAKEL_SWEEP_FEW = 64 };

/// One level of a bit-parallel breadth-first search from up to 512 sources, as each node sees it. Every node has a bit for
/// each: which sources stood on it one level ago (frontier), which have come by now (seen).
typedef struct {
    size_t words;               ///< for each node: 1, or 8, which are 64 bytes aligned
    const int64_t *offsets;     ///< where each row begins; rows of arcs that enter a node
    const uint32_t *neighbors;  ///< the other end of each arc
    const int64_t *out_offsets; ///< the same for arcs that leave a node
    const uint32_t *out_neighbors;
    uint64_t *frontier;         ///< all zero but for the nodes found on the level before
    uint64_t *next;             ///< all zero; filled by a step
    uint64_t *seen;
    uint64_t full[8];           ///< a bit for every source of this pass
    uint32_t *open;             ///< nodes that some source has not reached yet
    size_t open_count;
    uint32_t *found;            ///< the nodes of the frontier
    size_t found_count;
    uint32_t *counts;           ///< for each of them, how many sources have come just now
    uint32_t *touched;          ///< scratch, one entry per node
} schakel_sweep;

/// Goes one level further; returns the number of nodes that some source has just reached.
size_t schakel_sweep_step(schakel_sweep *sweep);

/// An entry of a table that no source has reached yet.
enum { SCHAKEL_SWEEP_BLANK = 255 };

/// Writes the level of the last step in a table with a row for each node and a byte for each source.
///
/// @param level below 255.
/// @param stride what lies between two rows.
/// @param groups eights of sources, the last one perhaps in part.
void schakel_sweep_record(
    const schakel_sweep *sweep, uint8_t level, uint8_t *table, size_t stride, size_t groups);

/// Sources that betweenness takes at once, each in a lane of its own.
enum { SCHAKEL_LANES = 32 };

/// A graph as the lanes see it.
typedef struct {
    uint32_t node_count;
    const uint32_t *out_offsets, *out_neighbors; ///< arcs that leave a node
    const uint32_t *in_offsets, *in_neighbors;   ///< arcs that enter a node
    const double *target_weight; ///< how many targets each node stands for
    const double *source_weight; ///< how many sources each node stands for
    const double *multiplicity;  ///< how many nodes, interchangeable on every path, each node stands for
} schakel_lane_graph;

/// Memory of one worker; arrays of doubles have 32 lanes per node and are 64 bytes aligned.
typedef struct {
    double *sigma;      ///< numbers of shortest paths
    double *carry;      ///< what a level hands on to the next
    double *fresh;      ///< what the level at work will hand on
    uint32_t *seen;     ///< per node, the lanes that have come; all zero between batches
    uint32_t *frontier; ///< per node, the lanes of the level handed on; all zero between batches
    uint32_t *next;     ///< all zero between steps
    uint32_t *open;     ///< one per node
    uint32_t *nodes;    ///< 32 per node: the nodes of every level, one level after another
    uint32_t *masks;    ///< 32 per node: their lanes
    uint32_t *selected; ///< as many as the longest row has arcs
    size_t *starts;     ///< two more than there are nodes: where each level begins
} schakel_lane_scratch;

/// Adds to every node's score its dependency (Brandes 2001) on up to 32 sources: for each source s and target t, their
/// weights times the share of shortest paths from s to t that pass the node; ends do not count.
///
/// @param arc_scores if not null: the same for arcs, at the arc's place among the arcs that leave a node.
/// @return the number of entries that the levels had: from one for each node that is reached, when all sources reach it
/// on the same level, to one for each node and source.
size_t schakel_lane_batch(
    const schakel_lane_graph *graph, schakel_lane_scratch *scratch, const uint32_t *sources, uint32_t source_count,
    double *node_scores, double *arc_scores);

/// The same for one source, without lanes.
void schakel_single_source(
    const schakel_lane_graph *graph, schakel_lane_scratch *scratch, uint32_t source, double *node_scores,
    double *arc_scores);

/// Marks the bytes at which a cell of a table can end or be quoted: the delimiter, line ends and quotation marks.
///
/// @param marks a bit for each byte, from the lowest bit on: a word for each 64 bytes, and one for the rest.
void schakel_mark_cells(const uint8_t *bytes, size_t count, uint8_t delimiter, uint64_t *marks);

/// The number of line ends: newlines, carriage returns, and both together as one.
///
/// @param bytes a code unit more than are counted: it says whether a carriage return before it is a line end.
/// @param unit the bytes in a code unit, such as 2 in UTF-16.
size_t schakel_line_count(const uint8_t *bytes, size_t count, size_t unit);

/// Asks for the memory at an address without waiting for it; it need not be there.
static inline void schakel_fetch(const void *address) { __builtin_prefetch(address); }

#endif
