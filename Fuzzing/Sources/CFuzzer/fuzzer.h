#include <stddef.h>
#include <stdint.h>

/// The main loop of libFuzzer, which the compiler links in with `-sanitize=fuzzer`.
int LLVMFuzzerRunDriver(int *_Nonnull argc, char *_Nullable *_Nonnull *_Nonnull argv,
                        int (*_Nonnull take)(const uint8_t *_Nullable data, size_t size));
