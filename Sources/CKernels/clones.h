#ifndef SCHAKEL_CLONES_H
#define SCHAKEL_CLONES_H

// A function marked CLONES is compiled for three processors, where the loader can choose among them. The answer is the
// same on each: no operation is fused, and sums are written out in their order.
#if defined(__x86_64__) && defined(__ELF__) && defined(__GLIBC__)
#define CLONES __attribute__((target_clones("default", "arch=x86-64-v3", "avx512vpopcntdq")))
#else
#define CLONES
#endif

#define INLINE inline __attribute__((always_inline))

#pragma STDC FP_CONTRACT OFF

#endif
