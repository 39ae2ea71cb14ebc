// The reference table in C, byte for byte what the service writes: the same words, draws and dictionaries, every number
// that is known when it is compiled a constant (constants.h is written by constants.mjs). What a program could do that
// makes this one table and nothing else. Arguments: rows [file]; without a file the text stays in memory.
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <time.h>
#include "constants.h"

enum { BLOCK = 1024, LANES = 16, FLUSH = 1 << 20, ROOM = 512 };

static char PAIRS[200], HEX[512];

// Words of BLOCK consecutive rows, the first a multiple of four, for one key and draw.
static void words(const uint32_t *key, uint32_t draw, uint64_t first, uint32_t *out) {
  for (int from = 0; from < BLOCK / 4; from += LANES) {
    uint32_t x0[LANES], x1[LANES], x2[LANES], x3[LANES], a = key[0], b = key[1];
    for (int i = 0; i < LANES; i++) {
      uint64_t group = (first >> 2) + from + i;
      x0[i] = (uint32_t)group;
      x1[i] = (uint32_t)(group >> 32);
      x2[i] = draw;
      x3[i] = 0;
    }
    for (int round = 0; round < 10; round++) {
      for (int i = 0; i < LANES; i++) {
        uint64_t p0 = (uint64_t)x0[i] * 0xd2511f53u, p1 = (uint64_t)x2[i] * 0xcd9e8d57u;
        x0[i] = (uint32_t)(p1 >> 32) ^ x1[i] ^ a;
        x1[i] = (uint32_t)p1;
        x2[i] = (uint32_t)(p0 >> 32) ^ x3[i] ^ b;
        x3[i] = (uint32_t)p0;
      }
      a += 0x9e3779b9u;
      b += 0xbb67ae85u;
    }
    for (int i = 0; i < LANES; i++) {
      uint32_t *o = out + 4 * (from + i);
      o[0] = x0[i];
      o[1] = x1[i];
      o[2] = x2[i];
      o[3] = x3[i];
    }
  }
}

static inline uint32_t below(uint32_t word, uint32_t count) { return (uint32_t)(((uint64_t)word * count) >> 32); }

static inline uint64_t below_wide(uint32_t high, uint32_t low, uint64_t span) {
  return (uint64_t)(((unsigned __int128)(((uint64_t)high << 32) | low) * span) >> 64);
}

static inline uint32_t weighted(uint32_t word, const uint32_t (*table)[2], uint32_t count) {
  uint64_t t = (uint64_t)word * count;
  uint32_t j = (uint32_t)(t >> 32);
  return (uint32_t)t < table[j][0] ? j : table[j][1];
}

static inline uint32_t mixed(uint64_t x) {
  uint64_t z = x * 0x9e3779b97f4a7c15ull;
  z ^= z >> 32;
  z *= 0xbf58476d1ce4e5b9ull;
  return (uint32_t)(z >> 32);
}

static inline uint64_t permuted(uint64_t value, uint64_t key) {
  uint64_t x = value;
  do {
    uint32_t left = (uint32_t)(x / PAIRS_B), right = (uint32_t)(x % PAIRS_B);
    uint64_t k = key;
    for (int round = 0; round < 6; round += 2) {
      k += 0x9e3779b97f4a7c15ull;
      uint64_t sum = (uint64_t)left + below(mixed(k ^ right), PAIRS_A);
      left = (uint32_t)(sum >= PAIRS_A ? sum - PAIRS_A : sum);
      k += 0x9e3779b97f4a7c15ull;
      sum = (uint64_t)right + below(mixed(k ^ ((uint64_t)left << 1)), PAIRS_B);
      right = (uint32_t)(sum >= PAIRS_B ? sum - PAIRS_B : sum);
    }
    x = (uint64_t)left * PAIRS_B + right;
  } while (x >= PAIRS_SIZE);
  return x;
}

static inline char *number(char *p, uint64_t value) {
  char text[20];
  int at = 20;
  while (value >= 100) {
    at -= 2;
    memcpy(text + at, PAIRS + 2 * (value % 100), 2);
    value /= 100;
  }
  if (value >= 10) {
    at -= 2;
    memcpy(text + at, PAIRS + 2 * value, 2);
  } else text[--at] = (char)('0' + value);
  memcpy(p, text + at, 20 - at);
  return p + 20 - at;
}

static inline char *pair(char *p, uint32_t value) {
  memcpy(p, PAIRS + 2 * value, 2);
  return p + 2;
}

static inline char *hex(char *p, uint32_t byte) {
  memcpy(p, HEX + 2 * (byte & 255), 2);
  return p + 2;
}

static inline char *hex_word(char *p, uint32_t x) { return hex(hex(hex(hex(p, x >> 24), x >> 16), x >> 8), x); }

#define ENTRY(p, list, j) (memcpy(p, list[j], sizeof list[j]), (p) + list##_LENGTHS[j])

static char *row(char *p, uint64_t i, const uint32_t w[][BLOCK], int at) {
  p = number(p, i + 1);
  *p++ = ',';

  uint32_t y = w[W_UUID + 1][at], z = w[W_UUID + 2][at], t = w[W_UUID + 3][at];
  p = hex_word(p, w[W_UUID][at]);
  *p++ = '-';
  p = hex(hex(p, y >> 24), y >> 16);
  *p++ = '-';
  p = hex(hex(p, 0x40 | ((y >> 8) & 15)), y);
  *p++ = '-';
  p = hex(hex(p, 0x80 | ((z >> 24) & 63)), z >> 16);
  *p++ = '-';
  p = hex_word(hex(hex(p, z >> 8), z), t);
  *p++ = ',';

  uint64_t lap = i / PAIRS_SIZE;
  uint64_t slots = permuted(i - lap * PAIRS_SIZE, PERSON_WIDE + lap * 0xbf58476d1ce4e5b9ull);
  const uint32_t *f = FIRST_SLOTS[slots / LAST_SLOT_COUNT], *l = LAST_SLOTS[slots % LAST_SLOT_COUNT];
  uint64_t ordinal = lap * ((uint64_t)f[2] * l[2]) + (uint64_t)f[1] * l[2] + l[1];
  uint32_t joint = 0;
  uint64_t suffix = 0;
  if (ordinal >= 116) suffix = ordinal;
  else if (ordinal > 0) {
    uint32_t turn = ((uint32_t)ordinal + (f[3] >> 8) + (l[3] >> 8)) % 116;
    if (turn < 26) joint = 1 + turn;
    else suffix = 10 + turn - 26;
  }
  p = ENTRY(p, FIRST, f[0]);
  *p++ = ' ';
  p = ENTRY(p, LAST, l[0]);
  *p++ = ',';

  p = ENTRY(p, FIRST_PLAIN, f[0]);
  *p++ = '.';
  if (joint != 0) {
    *p++ = (char)('a' + joint - 1);
    *p++ = '.';
  }
  p = ENTRY(p, LAST_PLAIN, l[0]);
  if (suffix != 0) p = number(p, suffix);
  uint32_t domain = weighted(w[W_DOMAIN][at], DOMAIN_ALIAS, DOMAIN_COUNT);
  p = ENTRY(p, DOMAIN, domain);
  *p++ = ',';

  p = pair(p, 18 + below(w[W_AGE][at], 63));
  *p++ = ',';

  uint32_t city = weighted(w[W_CITY][at], CITY_ALIAS, CITY_COUNT);
  p = ENTRY(p, CITY, city);
  *p++ = ',';

  uint64_t seconds = SIGNUP_FIRST + below_wide(w[W_SIGNUP][at], w[W_SIGNUP + 1][at], SIGNUP_SPAN);
  uint32_t clock = (uint32_t)(seconds % 86400), shifted = (uint32_t)(seconds / 86400) + 719468;
  uint32_t era = shifted / 146097, doe = shifted - era * 146097;
  uint32_t yoe = (doe - doe / 1460 + doe / 36524 - doe / 146096) / 365;
  uint32_t doy = doe - (365 * yoe + yoe / 4 - yoe / 100), mp = (5 * doy + 2) / 153;
  uint32_t day = doy - (153 * mp + 2) / 5 + 1, month = mp < 10 ? mp + 3 : mp - 9, year = yoe + era * 400 + (month <= 2);
  p = pair(pair(p, year / 100), year % 100);
  *p++ = '-';
  p = pair(p, month);
  *p++ = '-';
  p = pair(p, day);
  *p++ = 'T';
  p = pair(p, clock / 3600);
  *p++ = ':';
  p = pair(p, clock / 60 % 60);
  *p++ = ':';
  p = pair(p, clock % 60);
  *p++ = 'Z';
  *p++ = ',';

  uint32_t status = weighted(w[W_STATUS][at], STATUS_ALIAS, STATUS_COUNT);
  p = ENTRY(p, STATUS, status);
  *p++ = ',';

  uint32_t balance = (uint32_t)below_wide(w[W_BALANCE][at], w[W_BALANCE + 1][at], 1000001);
  p = number(p, balance / 100);
  *p++ = '.';
  p = pair(p, balance % 100);
  *p++ = ',';

  uint32_t active = weighted(w[W_ACTIVE][at], ACTIVE_ALIAS, ACTIVE_COUNT);
  p = ENTRY(p, ACTIVE, active);
  *p++ = '\n';
  return p;
}

int main(int argc, char **argv) {
  for (int i = 0; i < 100; i++) {
    PAIRS[2 * i] = (char)('0' + i / 10);
    PAIRS[2 * i + 1] = (char)('0' + i % 10);
  }
  for (int i = 0; i < 256; i++) {
    HEX[2 * i] = "0123456789abcdef"[i >> 4];
    HEX[2 * i + 1] = "0123456789abcdef"[i & 15];
  }
  uint64_t rows = argc > 1 ? strtoull(argv[1], NULL, 10) : 1000000, bytes = 0;
  FILE *file = argc > 2 ? fopen(argv[2], "wb") : NULL;
  char *text = malloc(FLUSH + BLOCK * ROOM), *p = text;
  static uint32_t w[W_COUNT][BLOCK];
  struct timespec start, end;
  clock_gettime(CLOCK_MONOTONIC, &start);
  memcpy(p, HEADER, sizeof HEADER - 1);
  p += sizeof HEADER - 1;
  for (uint64_t first = 0; first < rows; first += BLOCK) {
    int n = rows - first < BLOCK ? (int)(rows - first) : BLOCK;
    for (int i = 0; i < W_COUNT; i++) words(KEYS[i], DRAWS[i], first, w[i]);
    for (int i = 0; i < n; i++) p = row(p, first + i, (const uint32_t(*)[BLOCK])w, i);
    if (p - text >= FLUSH || first + BLOCK >= rows) {
      if (file && fwrite(text, 1, p - text, file) != (size_t)(p - text)) return 1;
      bytes += p - text;
      p = text;
    }
  }
  if (file && fclose(file) != 0) return 1;
  clock_gettime(CLOCK_MONOTONIC, &end);
  struct rusage usage;
  getrusage(RUSAGE_SELF, &usage);
  printf("{\"rows\":%llu,\"bytes\":%llu,\"seconds\":%.6f,\"peakMegabytes\":%.1f}\n", (unsigned long long)rows, (unsigned long long)bytes,
         (double)(end.tv_sec - start.tv_sec) + (double)(end.tv_nsec - start.tv_nsec) / 1e9, (double)usage.ru_maxrss / 1024);
  return 0;
}
