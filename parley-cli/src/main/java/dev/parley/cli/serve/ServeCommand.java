package dev.parley.cli.serve;

import dev.parley.cli.certs.CertsCommand;
import dev.parley.provider.action.ServedActions;
import dev.parley.server.Profile;
import dev.parley.server.tls.CertificateFolder;
import dev.parley.server.tls.TlsFiles;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code parley serve}: runs the flows of a workspace until it is told to stop (SIGTERM, SIGINT). */
@Command(name = "serve", description = "Serves the flows of a workspace over the Textbots API.")
public final class ServeCommand implements Callable<Integer> {
    private static final String DATA_FOLDER = ".parley";

    private final ServerStarter starter;

    @Spec
    private CommandSpec spec;

    @Parameters(
            paramLabel = "WORKSPACE",
            arity = "0..1",
            defaultValue = ".",
            description = "The folder with flows/; the default is the current folder.")
    private Path workspace = Path.of(".");

    @Option(
            names = "--host",
            paramLabel = "HOST",
            defaultValue = "127.0.0.1",
            description = "The address to listen on; the default is ${DEFAULT-VALUE}.")
    private String host = "127.0.0.1";

    @Option(
            names = "--port",
            paramLabel = "PORT",
            defaultValue = "8080",
            description = "The port to listen on, 0 for a free one; the default is ${DEFAULT-VALUE}.")
    private int port;

    @ArgGroup
    private Place place = new Place();

    @Option(
            names = "--profile",
            paramLabel = "PROFILE",
            defaultValue = "${env:PARLEY_PROFILE:-local}",
            description = "local, for a developer's own machine, which is the default; or server.")
    private Profile profile = Profile.LOCAL;

    @Option(names = "--tls", description = "Serves HTTPS, with the certificate that 'parley certs WORKSPACE' has made.")
    private boolean tls;

    @ArgGroup(exclusive = false)
    private @Nullable OwnCertificate certificate;

    @ArgGroup
    private Actions actions = new Actions();

    @Option(
            names = "--set",
            paramLabel = "NAME=VALUE",
            description = "A setting, as in the workspace's parley.yaml; may be repeated.")
    private Map<String, String> settings = Map.of();

    /** Where sessions are kept; at most one of the two. */
    private static final class Place {
        @Option(
                names = "--data",
                paramLabel = "DIR",
                description = "The folder to keep sessions in; the default is WORKSPACE/" + DATA_FOLDER + ".")
        private @Nullable Path data;

        @Option(names = "--memory", description = "Keeps sessions in memory: they are gone when the server stops.")
        private boolean memory;
    }

    /** Which data actions are called; at most one of the two. */
    private static final class Actions {
        @Option(
                names = "--stubs",
                description = "Calls no data actions: only files in data-actions/ that stand for them answer.")
        private boolean stubs;

        @Option(
                names = "--record",
                description =
                        "Calls data actions, and keeps their answers in files of data-actions/ that stand for them.")
        private boolean record;

        ServedActions.Mode mode() {
            if (stubs) {
                return ServedActions.Mode.NONE;
            }
            return record ? ServedActions.Mode.RECORDED : ServedActions.Mode.UNSTUBBED;
        }
    }

    /** A certificate from elsewhere; both of the two. */
    private static final class OwnCertificate {
        @Option(
                names = "--tls-cert",
                paramLabel = "FILE",
                required = true,
                description = "Serves HTTPS with this certificate, in PEM, with those that vouch for it behind it.")
        private Path chain = Path.of("");

        @Option(names = "--tls-key", paramLabel = "FILE", required = true, description = "Its private key, in PEM.")
        private Path key = Path.of("");
    }

    /** @param starter starts the server */
    public ServeCommand(ServerStarter starter) {
        this.starter = starter;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        try (RunningServer server = starter.start(options())) {
            Runtime.getRuntime()
                    .addShutdownHook(Thread.ofPlatform().name("stop").unstarted(server::close));
            announce(server);
            server.awaitStop();
        }
        return ExitCode.OK;
    }

    private ServeOptions options() {
        if (!Files.isDirectory(workspace)) {
            throw new ParameterException(spec.commandLine(), "There is no folder " + workspace);
        }
        if (port < 0 || port > 65_535) {
            throw new ParameterException(spec.commandLine(), "A port is a number from 0 to 65535, not " + port);
        }
        return new ServeOptions(workspace, host, port, storage(), profile, tlsFiles(), actions.mode(), settings);
    }

    private Optional<TlsFiles> tlsFiles() {
        if (certificate != null) {
            return Optional.of(new TlsFiles(certificate.chain, certificate.key));
        }
        if (!tls) {
            return Optional.empty();
        }
        TlsFiles made = new CertificateFolder(workspace.resolve(CertsCommand.FOLDER)).server();
        if (!Files.exists(made.certificate())) {
            throw new ParameterException(
                    spec.commandLine(),
                    "There is no " + made.certificate() + "; 'parley certs " + workspace + "' makes it");
        }
        return Optional.of(made);
    }

    private Storage storage() {
        if (place.memory) {
            return new Storage.Memory();
        }
        return new Storage.Folder(place.data != null ? place.data : workspace.resolve(DATA_FOLDER));
    }

    private void announce(RunningServer server) {
        server.findings().forEach(spec.commandLine().getErr()::println);
        PrintWriter out = spec.commandLine().getOut();
        out.println("Parley is ready on " + server.address());
        server.developmentClient().ifPresent(client -> {
            out.println("client id      " + client.id());
            out.println("client secret  " + client.secret());
        });
        out.flush();
    }
}
