package dev.parley.server.store.sql;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Times as the databases keep them: microseconds since 1970, which sort as numbers in every database. */
final class Micros {
    private Micros() {}

    static long of(Instant instant) {
        return ChronoUnit.MICROS.between(Instant.EPOCH, instant);
    }

    static Instant toInstant(long micros) {
        return Instant.EPOCH.plus(micros, ChronoUnit.MICROS);
    }
}
