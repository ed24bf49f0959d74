#include "CGraphviz.h"

#include <graphviz_version.h>
#include <gvc.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>

struct cgv_graph {
    Agraph_t *root;
    Agnode_t **nodes;
    Agedge_t **edges;
    Agraph_t **clusters;
    size_t node_count, edge_count, cluster_count;
    bool has_layout;
};

// One context for the whole process: releasing one and making another leaks plug-ins, and some crash.
static GVC_t *context;
static char messages[1024];

static int keep_message(char *text) {
    size_t used = strlen(messages);
    snprintf(messages + used, sizeof messages - used, "%s", text);
    return 0;
}

const char *cgv_version(void) { return PACKAGE_VERSION; }

const char *cgv_take_messages(void) {
    static char taken[sizeof messages];
    memcpy(taken, messages, sizeof messages);
    messages[0] = 0;
    return taken;
}

cgv_graph *cgv_graph_new(void) {
    agseterrf(keep_message);
    if (!context) context = gvContext();
    cgv_graph *graph = context ? calloc(1, sizeof *graph) : NULL;
    if (!graph) return NULL;
    graph->root = agopen((char *)"schakel", Agdirected, NULL);
    if (!graph->root) {
        free(graph);
        return NULL;
    }
    return graph;
}

void cgv_graph_free(cgv_graph *graph) {
    if (!graph) return;
    if (graph->has_layout) gvFreeLayout(context, graph->root);
    agclose(graph->root);
    free(graph->nodes);
    free(graph->edges);
    free(graph->clusters);
    free(graph);
}

// Appends to an array that doubles at each power of two.
static bool append(void *array, size_t *count, void *element) {
    void ***elements = array;
    if (!element) return false;
    if ((*count & (*count - 1)) == 0) {
        void **larger = realloc(*elements, (*count ? *count * 2 : 1) * sizeof *larger);
        if (!larger) return false;
        *elements = larger;
    }
    (*elements)[(*count)++] = element;
    return true;
}

bool cgv_add_node(cgv_graph *graph) {
    char name[32];
    snprintf(name, sizeof name, "n%zu", graph->node_count);
    return append(&graph->nodes, &graph->node_count, agnode(graph->root, name, 1));
}

bool cgv_add_edge(cgv_graph *graph, size_t tail, size_t head) {
    if (tail >= graph->node_count || head >= graph->node_count) return false;
    char name[32];
    snprintf(name, sizeof name, "e%zu", graph->edge_count);
    Agedge_t *edge = agedge(graph->root, graph->nodes[tail], graph->nodes[head], name, 1);
    return append(&graph->edges, &graph->edge_count, edge);
}

bool cgv_add_cluster(cgv_graph *graph) {
    char name[32];
    snprintf(name, sizeof name, "cluster_%zu", graph->cluster_count);
    return append(&graph->clusters, &graph->cluster_count, agsubg(graph->root, name, 1));
}

bool cgv_set(cgv_graph *graph, cgv_part part, size_t index, const char *name, const char *value) {
    void *object = NULL;
    switch (part) {
    case CGV_GRAPH: object = graph->root; break;
    case CGV_NODE: object = index < graph->node_count ? graph->nodes[index] : NULL; break;
    case CGV_EDGE: object = index < graph->edge_count ? graph->edges[index] : NULL; break;
    case CGV_CLUSTER: object = index < graph->cluster_count ? graph->clusters[index] : NULL; break;
    }
    return object && agsafeset(object, (char *)name, (char *)value, (char *)"") == 0;
}

bool cgv_layout(cgv_graph *graph, const char *engine) {
    if (graph->has_layout || gvLayout(context, graph->root, engine) != 0) return false;
    return graph->has_layout = true;
}

cgv_point cgv_node_position(const cgv_graph *graph, size_t node) {
    if (!graph->has_layout || node >= graph->node_count) return (cgv_point){0, 0};
    pointf at = ND_coord(graph->nodes[node]);
    return (cgv_point){at.x, at.y};
}

static void put(cgv_point *points, size_t capacity, size_t *count, pointf point) {
    if (points && *count < capacity) points[*count] = (cgv_point){point.x, point.y};
    ++*count;
}

size_t cgv_edge_curve(const cgv_graph *graph, size_t edge, cgv_point *points, size_t capacity) {
    if (!graph->has_layout || edge >= graph->edge_count) return 0;
    const splines *curve = ED_spl(graph->edges[edge]);
    size_t count = 0;
    if (!curve || curve->size != 1 || curve->list[0].size < 4) return 0;
    const bezier *piece = &curve->list[0];
    size_t size = (size_t)piece->size;
    if (piece->sflag) {
        put(points, capacity, &count, piece->sp);
        put(points, capacity, &count, piece->sp);
        put(points, capacity, &count, piece->list[0]);
    }
    for (size_t i = 0; i < size; i++) put(points, capacity, &count, piece->list[i]);
    if (piece->eflag) {
        put(points, capacity, &count, piece->list[size - 1]);
        put(points, capacity, &count, piece->ep);
        put(points, capacity, &count, piece->ep);
    }
    return count;
}

bool cgv_render(cgv_graph *graph, const char *format, char **bytes, size_t *length) {
    // The length is an unsigned int up to some release, and a size_t after it.
    __typeof__(_Generic(&gvRenderData,
                        int (*)(GVC_t *, graph_t *, const char *, char **, unsigned int *): (unsigned int)0,
                        default: (size_t)0)) size = 0;
    *bytes = NULL;
    *length = 0;
    if (!graph->has_layout || gvRenderData(context, graph->root, format, bytes, &size) != 0 || !*bytes) {
        if (*bytes) gvFreeRenderData(*bytes);
        *bytes = NULL;
        return false;
    }
    *length = size;
    return true;
}

void cgv_bytes_free(char *bytes) {
    if (bytes) gvFreeRenderData(bytes);
}

bool cgv_limit_process(uint64_t memory, uint64_t seconds) {
    struct rlimit core = {0, 0}, space = {memory, memory}, time = {seconds, seconds};
    return setrlimit(RLIMIT_CORE, &core) == 0 && setrlimit(RLIMIT_AS, &space) == 0
        && setrlimit(RLIMIT_CPU, &time) == 0;
}
