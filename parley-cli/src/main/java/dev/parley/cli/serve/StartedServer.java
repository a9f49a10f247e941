package dev.parley.cli.serve;

import dev.parley.flow.source.Finding;
import dev.parley.server.ParleyServer;
import dev.parley.server.Profile;
import dev.parley.server.integration.Adapters;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;

/** A server of this process. */
final class StartedServer implements RunningServer {
    private final ParleyServer server;
    private final List<Finding> findings;
    private final Profile profile;
    private final LanguageModels models;
    private final Adapters adapters;
    private final OutsideActions actions;
    private final AtomicBoolean closing = new AtomicBoolean();
    private final CountDownLatch stopped = new CountDownLatch(1);

    StartedServer(
            ParleyServer server,
            List<Finding> findings,
            Profile profile,
            LanguageModels models,
            Adapters adapters,
            OutsideActions actions) {
        this.server = server;
        this.findings = List.copyOf(findings);
        this.profile = profile;
        this.models = models;
        this.adapters = adapters;
        this.actions = actions;
    }

    @Override
    public URI address() {
        return server.uri();
    }

    @Override
    public List<Finding> findings() {
        return findings;
    }

    @Override
    public Optional<DevelopmentClient> developmentClient() {
        return profile == Profile.LOCAL
                ? Optional.of(new DevelopmentClient("parley-dev", "parley-dev-secret"))
                : Optional.empty();
    }

    @Override
    public void awaitStop() throws InterruptedException {
        stopped.await();
    }

    @Override
    public void close() {
        if (closing.compareAndSet(false, true)) {
            server.close();
            models.close();
            adapters.close();
            actions.close();
            stopped.countDown();
        }
    }
}
