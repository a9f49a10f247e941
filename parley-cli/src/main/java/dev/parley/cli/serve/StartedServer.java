package dev.parley.cli.serve;

import dev.parley.flow.source.Finding;
import dev.parley.server.ParleyServer;
import dev.parley.server.Profile;
import dev.parley.workspace.Workspace;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;

/** A server of this process. */
final class StartedServer implements RunningServer {
    private final ParleyServer server;
    private final Workspace workspace;
    private final OutsideActions actions;
    private final Profile profile;
    private final LanguageModels models;
    private final AtomicBoolean closing = new AtomicBoolean();
    private final CountDownLatch stopped = new CountDownLatch(1);

    StartedServer(
            ParleyServer server, Workspace workspace, OutsideActions actions, Profile profile, LanguageModels models) {
        this.server = server;
        this.workspace = workspace;
        this.actions = actions;
        this.profile = profile;
        this.models = models;
    }

    @Override
    public URI address() {
        return server.uri();
    }

    @Override
    public List<Finding> findings() {
        return Stream.concat(actions.findings().stream(), workspace.allFindings().stream())
                .toList();
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
            actions.close();
            stopped.countDown();
        }
    }
}
