/* Memory that is there or the program ends.
 *
 * Running out ends the program in one place (memory.c), after a last function has had its
 * turn: the fronts use it to leave the terminal clean. The journal needs none: every
 * acknowledged answer is on disk already. Scripts do not allocate here but from their own
 * bounded allocator (script/limits.h). */
#ifndef BASE_MEMORY_H
#define BASE_MEMORY_H

#include <stddef.h>

/* Zeroed memory of at least one byte; never NULL. Freed with free(). */
void *memory_new(size_t bytes);

/* Room for `count` items of `size` bytes, contents kept, new part not cleared; never NULL. */
void *memory_grow(void *old, size_t count, size_t size);

/* A copy of a C string, or NULL for NULL. Freed with free(). */
char *memory_copy(const char *text);

/* A NUL-terminated copy of `length` bytes. Freed with free(). */
char *memory_copy_bytes(const char *bytes, size_t length);

/* Sets what is called once before the program ends for lack of memory; NULL for nothing. */
void memory_before_exit(void (*last)(void));

#endif
