// SPDX-License-Identifier: Apache-2.0
// How many multiply-adds a second one core can make, in the time that it has a processor: loops of nothing else, on
// numbers that stay in registers. Prints one line for each kind of arithmetic that the processor has: its name, and 10^9/s.
#include <immintrin.h>
#include <stdio.h>
#include <time.h>

#define TURNS 1000000L
#define REPEAT 40
#define CHAINS 8 // independent sums, more than the latency of a multiply-add in cycles times two a cycle
#define EACH(step) step(0) step(1) step(2) step(3) step(4) step(5) step(6) step(7)

static double processor_seconds(void) {
  struct timespec time;
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
  return time.tv_sec + 1e-9 * time.tv_nsec;
}

// The best of some runs: what disturbs makes them slower, never faster.
#define MEASURE(name, lanes, loop)                                     \
  do {                                                                 \
    double best = 1e9;                                                 \
    for (int run = 0; run < REPEAT; run++) {                           \
      double begun = processor_seconds();                              \
      for (long turn = 0; turn < TURNS; turn++) { loop }               \
      double took = processor_seconds() - begun;                       \
      if (took < best) best = took;                                    \
    }                                                                  \
    printf("%s %.1f\n", name, TURNS * CHAINS * (lanes) / best / 1e9);  \
  } while (0)

#define FLOAT(i) __asm__ volatile("vfmadd231ps %1, %1, %0" : "+x"(f[i]) : "x"(one));
#define BYTES(i)                                                                              \
  {                                                                                           \
    __m256i t;                                                                                \
    __asm__ volatile("vpmaddubsw %3, %2, %1\n\tvpmaddwd %4, %1, %1\n\tvpaddd %1, %0, %0"      \
                     : "+x"(s[i]), "=&x"(t) : "x"(bytes), "x"(bytes), "x"(ones));             \
  }
#define DOTS(i) __asm__ volatile("vpdpbusd %1, %1, %0" : "+v"(w[i]) : "v"(wide));

__attribute__((target("avx2,fma"))) static void narrow(void) {
  __m256 one = _mm256_set1_ps(1e-6f), f[CHAINS] = {one, one, one, one, one, one, one, one};
  __m256i bytes = _mm256_set1_epi8(1), ones = _mm256_set1_epi16(1), s[CHAINS] = {bytes, bytes, bytes, bytes, bytes, bytes, bytes, bytes};
  MEASURE("fp32", 8, EACH(FLOAT));
  MEASURE("int8", 32, EACH(BYTES));
}

__attribute__((target("avx512f,avx512bw,avx512vnni"))) static void vnni(void) {
  __m512i wide = _mm512_set1_epi8(1), w[CHAINS] = {wide, wide, wide, wide, wide, wide, wide, wide};
  MEASURE("int8-vnni", 64, EACH(DOTS));
}

int main(void) {
  if (!__builtin_cpu_supports("avx2") || !__builtin_cpu_supports("fma")) return 1;
  narrow();
  if (__builtin_cpu_supports("avx512vnni")) vnni();
  return 0;
}
