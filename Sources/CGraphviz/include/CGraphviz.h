#ifndef CGRAPHVIZ_H
#define CGRAPHVIZ_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/// A graph inside Graphviz, with its layout. Parts are named by the order in which they were added, from 0.
///
/// Nothing here may run on two threads at once: Graphviz keeps its state in globals.
typedef struct cgv_graph cgv_graph;

/// What an attribute belongs to.
typedef enum { CGV_GRAPH, CGV_NODE, CGV_EDGE, CGV_CLUSTER } cgv_part;

/// A point of the page, in points of 1/72 inch from the lower left.
typedef struct { double x, y; } cgv_point;

/// The release of Graphviz that the program was compiled against, such as "2.43.0".
const char *_Nonnull cgv_version(void);

/// Makes a graph; NULL when there is no memory or Graphviz cannot start.
cgv_graph *_Nullable cgv_graph_new(void);
/// Frees a graph with its layout.
void cgv_graph_free(cgv_graph *_Nullable graph);

/// Adds a node, an edge, or a cluster without nodes; false when there is no memory or no such end.
bool cgv_add_node(cgv_graph *_Nonnull graph);
bool cgv_add_edge(cgv_graph *_Nonnull graph, size_t tail, size_t head);
bool cgv_add_cluster(cgv_graph *_Nonnull graph);

/// Sets an attribute as plain text, never as HTML. For CGV_GRAPH the index is not looked at.
bool cgv_set(cgv_graph *_Nonnull graph, cgv_part part, size_t index, const char *_Nonnull name,
             const char *_Nonnull value);

/// Lays the graph out; false when the engine reports an error. A graph can be laid out once.
bool cgv_layout(cgv_graph *_Nonnull graph, const char *_Nonnull engine);
/// Where the layout put the middle of a node.
cgv_point cgv_node_position(const cgv_graph *_Nonnull graph, size_t node);
/// The number of control points of an edge's curve, 3 k + 1, or 0 if it has none; the tips of arrow heads come first
/// and last, as straight pieces.
size_t cgv_edge_curve(const cgv_graph *_Nonnull graph, size_t edge, cgv_point *_Nullable points, size_t capacity);

/// Draws a graph that has been laid out. The bytes are to be freed with cgv_bytes_free.
bool cgv_render(cgv_graph *_Nonnull graph, const char *_Nonnull format, char *_Nullable *_Nonnull bytes,
                size_t *_Nonnull length);
void cgv_bytes_free(char *_Nullable bytes);

/// What Graphviz had to say since the last call, at most 1023 bytes, in place of printing it.
const char *_Nonnull cgv_take_messages(void);

/// Lowers what this process may use: bytes of address space, seconds of processor time; no core dump is left.
/// False when the system refuses.
bool cgv_limit_process(uint64_t memory, uint64_t seconds);

#endif
