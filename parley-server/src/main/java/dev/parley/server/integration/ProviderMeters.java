package dev.parley.server.integration;

import dev.parley.provider.Integration;
import dev.parley.provider.ProviderTurn;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import java.util.function.IntSupplier;

/** Counts and times the calls of integrations. */
final class ProviderMeters {
    private final MeterRegistry registry;

    ProviderMeters(MeterRegistry registry) {
        this.registry = registry;
    }

    /** Shows how many integrations there are. */
    void count(int integrations) {
        Gauge.builder("parley.integrations", () -> integrations)
                .description("Integrations there are")
                .register(registry);
    }

    /**
     * Shows how an integration stands.
     *
     * @param running how many calls run
     * @param open whether it is left alone for a while
     */
    void watch(Integration integration, IntSupplier running, BooleanSupplier open) {
        Gauge.builder("parley.provider.running", running, IntSupplier::getAsInt)
                .description("Calls of an integration that run now")
                .tags(tags(integration))
                .strongReference(true)
                .register(registry);
        Gauge.builder("parley.provider.broken", open, each -> each.getAsBoolean() ? 1 : 0)
                .description("Whether an integration failed so often that it is left alone for a while")
                .tags(tags(integration))
                .strongReference(true)
                .register(registry);
    }

    /** Notes a call and what came of it. */
    void turn(Integration integration, ProviderTurn turn, long nanos) {
        Timer.builder("parley.provider.turns")
                .description("Calls of an integration")
                .tags(tags(integration).and("outcome", outcome(turn)))
                .register(registry)
                .record(Duration.ofNanos(nanos));
    }

    private static Tags tags(Integration integration) {
        return Tags.of("integration", integration.id(), "type", integration.type());
    }

    private static String outcome(ProviderTurn turn) {
        return switch (turn) {
            case ProviderTurn.Answered answered -> "Answered";
            case ProviderTurn.Refused refused -> "Refused";
            case ProviderTurn.Failed failed -> failed.code().word();
        };
    }
}
