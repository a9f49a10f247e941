package dev.parley.server.integration;

import dev.parley.provider.BotProvider;
import dev.parley.provider.Integration;
import dev.parley.provider.ProviderCall;
import dev.parley.provider.ProviderTurn;
import dev.parley.provider.ProviderTurn.FailureCode;
import io.github.resilience4j.bulkhead.Bulkhead;
import io.github.resilience4j.bulkhead.BulkheadConfig;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/**
 * Keeps an integration from taking the server with it: only so many of its calls run at once, and one that fails most of
 * the time is not called for a while. Nobody waits for a place: what does not fit fails at once.
 */
final class ProviderGate implements AutoCloseable {
    /** How many of the last calls count. */
    static final int WINDOW = 20;

    /** How many calls there must be before failures count. */
    static final int FEWEST = 10;

    /** How long an integration is left alone when half of its calls failed. */
    static final Duration REST = Duration.ofSeconds(10);

    /** How many calls try whether it works again. */
    static final int PROBES = 3;

    private final Integration integration;
    private final BotProvider provider;
    private final AdapterLoader loader;
    private final ProviderMeters meters;
    private final Bulkhead bulkhead;
    private final CircuitBreaker breaker;

    ProviderGate(
            Integration integration, BotProvider provider, AdapterLoader loader, ProviderMeters meters, Clock clock) {
        this.integration = integration;
        this.provider = provider;
        this.loader = loader;
        this.meters = meters;
        this.bulkhead = Bulkhead.of(
                integration.id(),
                BulkheadConfig.custom()
                        .maxConcurrentCalls(integration.concurrency())
                        .maxWaitDuration(Duration.ZERO)
                        .build());
        this.breaker = CircuitBreaker.of(
                integration.id(),
                CircuitBreakerConfig.custom()
                        .clock(clock)
                        .slidingWindowSize(WINDOW)
                        .minimumNumberOfCalls(FEWEST)
                        .failureRateThreshold(50)
                        .waitDurationInOpenState(REST)
                        .permittedNumberOfCallsInHalfOpenState(PROBES)
                        .recordResult(ProviderTurn.Failed.class::isInstance)
                        .build());
        meters.watch(integration, this::running, this::isOpen);
    }

    BotProvider.RawMap rawMap() {
        return provider.rawMap();
    }

    ProviderTurn turn(ProviderCall call) {
        long begin = System.nanoTime();
        ProviderTurn turn = admitted(call);
        meters.turn(integration, turn, System.nanoTime() - begin);
        return turn;
    }

    private ProviderTurn admitted(ProviderCall call) {
        if (!bulkhead.tryAcquirePermission()) {
            return ProviderTurn.failed(
                    FailureCode.OVERLOADED,
                    "As many calls as the integration may have at once are running: " + integration.concurrency()
                            + ".");
        }
        try {
            if (!breaker.tryAcquirePermission()) {
                return ProviderTurn.failed(
                        FailureCode.OVERLOADED, "The provider failed too often lately and is not called for a while.");
            }
            return called(call);
        } finally {
            bulkhead.onComplete();
        }
    }

    private ProviderTurn called(ProviderCall call) {
        long begin = System.nanoTime();
        try {
            ProviderTurn turn = loader.call(() -> provider.turn(call));
            if (turn instanceof ProviderTurn.Refused) {
                breaker.releasePermission();
            } else {
                breaker.onResult(System.nanoTime() - begin, TimeUnit.NANOSECONDS, turn);
            }
            return turn;
        } catch (RuntimeException | Error bug) {
            breaker.onError(System.nanoTime() - begin, TimeUnit.NANOSECONDS, bug);
            throw bug;
        }
    }

    private int running() {
        return integration.concurrency() - bulkhead.getMetrics().getAvailableConcurrentCalls();
    }

    private boolean isOpen() {
        return breaker.getState() == CircuitBreaker.State.OPEN;
    }

    @Override
    public void close() {
        loader.call(() -> {
            provider.close();
            return provider;
        });
    }
}
