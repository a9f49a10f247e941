package dev.parley.cli.serve;

import dev.parley.engine.Engine;
import dev.parley.engine.EngineSettings;
import dev.parley.engine.EngineSettings.Granularity;
import dev.parley.flow.load.FlowLoader;
import dev.parley.flow.load.LoadedProgram;
import dev.parley.flow.source.Finding;
import dev.parley.flow.yaml.Substituted;
import dev.parley.server.ParleyServer;
import dev.parley.server.ServerOptions;
import dev.parley.server.ServerParts;
import dev.parley.server.http.TrafficSettings;
import dev.parley.server.integration.Adapters;
import dev.parley.server.integration.Providers;
import dev.parley.server.oauth.SignInSettings;
import dev.parley.server.session.EngineDialogue;
import dev.parley.server.session.SessionSettings;
import dev.parley.server.store.StoreSettings;
import dev.parley.server.store.Stores;
import dev.parley.server.store.memory.MemoryStores;
import dev.parley.server.store.sql.SqliteStores;
import dev.parley.workspace.KnownSetting;
import dev.parley.workspace.Settings;
import dev.parley.workspace.Workspace;
import dev.parley.workspace.WorkspaceReader;
import dev.parley.workspace.integration.Integration;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts a server together: workspace, engine, understanding and store. */
public final class ParleyStarter implements ServerStarter {
    private final FlowLoader flows;
    private final Map<String, String> environment;
    private final Clock clock;

    /**
     * @param flows compiles flows
     * @param environment the environment variables of the process
     * @param clock tells the time
     */
    public ParleyStarter(FlowLoader flows, Map<String, String> environment, Clock clock) {
        this.flows = flows;
        this.environment = environment;
        this.clock = clock;
    }

    @Override
    public RunningServer start(ServeOptions options) throws IOException {
        Workspace read = new WorkspaceReader(flows::load, KnownSetting.STANDARD, environment, options.settings())
                .read(options.workspace(), environment.getOrDefault("PARLEY_ENVIRONMENT", ""));
        if (options.tls().isPresent()) {
            options.tls().get().check(clock.instant());
        }
        Settings settings = read.settings();
        LanguageModels models = new LanguageModels(settings, options.storage(), clock);
        OutsideActions actions = OutsideActions.of(read, options, environment, clock);
        Workspace workspace = read.withSearch(models.search(read.knowledge())).withActions(actions.served());
        ServerOptions server = ServerOptions.STANDARD
                .withTls(options.tls())
                .withHost(options.host())
                .withPort(options.port())
                .withProfile(options.profile())
                .withSessions(new SessionSettings(
                        Duration.ofHours(settings.number("sessions.idleHours")), SessionSettings.STANDARD.patience()))
                .withSignIn(new SignInSettings(
                        settings.flag("signIn.legacy"),
                        Duration.ofDays(settings.number("signIn.refreshDays")),
                        Math.toIntExact(settings.number("signIn.failuresPerMinute"))))
                .withTraffic(new TrafficSettings(
                        Math.toIntExact(settings.number("limits.concurrentRequests")),
                        settings.list("cors.origins"),
                        settings.text("limits.rates").equals("vendor")));
        List<Integration> integrations = workspace.organization().integrations().stream()
                .filter(Integration::isForBots)
                .toList();
        Adapters adapters = Adapters.of(
                Adapters.besideTheProgram(),
                integrations.stream().map(Integration::type).collect(Collectors.toSet()));
        Providers providers = new IntegrationSetup(options.workspace(), environment)
                .of(integrations, adapters.factories(), actions.outgoing());
        ServerParts parts = new ServerParts(
                stores(options.storage(), StoreSettings.STANDARD.withClock(clock)),
                new EngineDialogue(new Engine(engineSettings(settings))),
                this::compile,
                models::train,
                clock,
                providers);
        List<Finding> findings = Stream.of(
                        actions.findings(), workspace.allFindings(), IntegrationSetup.findings(integrations, providers))
                .flatMap(List::stream)
                .toList();
        return new StartedServer(
                ParleyServer.start(server, workspace, parts), findings, options.profile(), models, adapters, actions);
    }

    private LoadedProgram compile(String file, String text) {
        return flows.load(Substituted.of(file, text));
    }

    private static EngineSettings engineSettings(Settings settings) {
        return new EngineSettings(
                settings.text("turns.granularity").equals("coalesce")
                        ? Granularity.COALESCE
                        : Granularity.PER_COMMUNICATE);
    }

    private static Stores stores(Storage storage, StoreSettings settings) throws IOException {
        return switch (storage) {
            case Storage.Memory() -> new MemoryStores(settings);
            case Storage.Folder(var folder) -> SqliteStores.open(folder, settings);
        };
    }
}
