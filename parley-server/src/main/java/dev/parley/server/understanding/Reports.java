package dev.parley.server.understanding;

import dev.parley.flow.nlu.NluModel;
import dev.parley.flow.nlu.Understanding;
import dev.parley.nlu.eval.Confusion;
import dev.parley.nlu.eval.HeldOut;
import dev.parley.server.flow.SlowValue;
import java.time.Clock;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * How well versions tell their intents apart. A report takes the time of five trainings, so it is made when it is asked for
 * first, and kept as long as no newer ones need its place.
 */
final class Reports {
    /** The confidence that the platform needs by default to assign an intent (nlu.md §3). */
    private static final double THRESHOLD = 0.4;

    private static final int MOST = 100;
    private static final Duration PATIENCE = Duration.ofSeconds(12);

    private final Function<NluModel, Understanding> trainer;
    private final Clock clock;
    private final Map<String, SlowValue<Confusion>> made = new LinkedHashMap<>(16, 0.75f, true);

    Reports(Function<NluModel, Understanding> trainer, Clock clock) {
        this.trainer = trainer;
        this.clock = clock;
    }

    /** How far the report of a version is. */
    synchronized SlowValue.State state(DomainVersion version) {
        SlowValue<Confusion> report = made.get(key(version));
        return report == null ? SlowValue.State.WAITING : report.state();
    }

    /** The report of a version; empty if it takes longer than a caller waits. */
    Optional<Confusion> of(DomainVersion version) {
        return report(version).result(PATIENCE);
    }

    private synchronized SlowValue<Confusion> report(DomainVersion version) {
        SlowValue<Confusion> report = made.computeIfAbsent(
                key(version),
                key -> new SlowValue<>(
                        () -> HeldOut.of(version.model(), trainer, THRESHOLD, ZonedDateTime.now(clock)), clock));
        if (made.size() > MOST) {
            made.remove(made.keySet().iterator().next());
        }
        return report;
    }

    /** A version that is changed has another model. */
    private static String key(DomainVersion version) {
        return version.id() + " " + version.modifiedAt();
    }
}
