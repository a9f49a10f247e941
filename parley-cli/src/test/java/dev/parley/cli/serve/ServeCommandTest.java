package dev.parley.cli.serve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.cli.CommandLineRun;
import dev.parley.flow.source.Finding;
import dev.parley.flow.source.Position;
import dev.parley.flow.source.Severity;
import dev.parley.provider.action.ServedActions;
import dev.parley.server.Profile;
import dev.parley.server.tls.CertificateFolder;
import dev.parley.server.tls.HostName;
import dev.parley.server.tls.TlsFiles;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ServeCommandTest {
    @TempDir
    private Path folder;

    private @Nullable ServeOptions asked;
    private List<Finding> findings = List.of();
    private boolean stopped;

    @Test
    void shouldSayWhereItIsReadyAndWhoMaySignIn() {
        CommandLineRun run = serve(folder.toString());

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).isEqualTo("""
                Parley is ready on http://127.0.0.1:4711
                client id      parley-dev
                client secret  parley-dev-secret
                """);
        assertThat(stopped).isTrue();
    }

    @Test
    void shouldServeForADeveloperUnlessToldOtherwise() {
        serve(folder.toString());

        assertThat(asked)
                .isEqualTo(new ServeOptions(
                        folder,
                        "127.0.0.1",
                        8080,
                        new Storage.Folder(folder.resolve(".parley")),
                        Profile.LOCAL,
                        Map.of()));
    }

    @Test
    void shouldTakeEveryOption() {
        CommandLineRun run = serve(
                folder.toString(),
                "--host=0.0.0.0",
                "--port",
                "0",
                "--memory",
                "--profile",
                "server",
                "--set",
                "turns.granularity=one",
                "--set=nlu.threshold=0.4");

        assertThat(asked)
                .isEqualTo(new ServeOptions(
                        folder,
                        "0.0.0.0",
                        0,
                        new Storage.Memory(),
                        Profile.SERVER,
                        Map.of("turns.granularity", "one", "nlu.threshold", "0.4")));
        assertThat(run.out()).isEqualTo("Parley is ready on http://127.0.0.1:4711\n");
    }

    @Test
    void shouldServeHttpsWithACertificateOfItsOwn() throws IOException {
        CertificateFolder made = new CertificateFolder(folder.resolve(".parley/certs"));
        made.renew(List.of(HostName.of("localhost").orElseThrow()), Instant.parse("2026-03-01T12:00:00Z"));

        serve(folder.toString(), "--tls");

        assertThat(asked).extracting(ServeOptions::tls).isEqualTo(Optional.of(made.server()));
    }

    @Test
    void shouldServeHttpsWithACertificateFromElsewhere() {
        serve(folder.toString(), "--tls-cert=a.pem", "--tls-key=b.pem");

        assertThat(asked)
                .extracting(ServeOptions::tls)
                .isEqualTo(Optional.of(new TlsFiles(Path.of("a.pem"), Path.of("b.pem"))));
    }

    @Test
    void shouldSayHowToGetACertificate() {
        assertUsageError(
                serve(folder.toString(), "--tls"),
                "There is no " + folder.resolve(".parley/certs/server.pem") + "; 'parley certs " + folder
                        + "' makes it");
        assertUsageError(serve(folder.toString(), "--tls-cert=a.pem"), "--tls-key=FILE");
    }

    @Test
    void shouldServeTheCurrentFolderUnlessToldOtherwise() {
        serve("--data", folder.toString());

        assertThat(asked).extracting(ServeOptions::workspace).isEqualTo(Path.of("."));
        assertThat(asked).extracting(ServeOptions::storage).isEqualTo(new Storage.Folder(folder));
    }

    @Test
    void shouldShowTheFindingsApartFromTheReadyLine() {
        findings = List.of(new Finding(Severity.ERROR, "no-task", Position.startOf("flows/a.yaml"), "It has no task."));

        CommandLineRun run = serve(folder.toString());

        assertThat(run.err()).isEqualTo("flows/a.yaml:1:1  error  no-task  It has no task.\n");
        assertThat(run.out()).startsWith("Parley is ready on ");
    }

    @Test
    void shouldCallDataActionsAsItIsTold() {
        serve(folder.toString());
        assertThat(asked).extracting(ServeOptions::actions).isEqualTo(ServedActions.Mode.UNSTUBBED);
        serve(folder.toString(), "--stubs");
        assertThat(asked).extracting(ServeOptions::actions).isEqualTo(ServedActions.Mode.NONE);
        serve(folder.toString(), "--record");
        assertThat(asked).extracting(ServeOptions::actions).isEqualTo(ServedActions.Mode.RECORDED);
    }

    @Test
    void shouldRefuseToRecordWhereNothingIsCalled() {
        assertUsageError(serve(folder.toString(), "--stubs", "--record"), "mutually exclusive");
    }

    @Test
    void shouldRefuseTwoPlacesForSessions() {
        assertUsageError(serve(folder.toString(), "--memory", "--data", "x"), "mutually exclusive");
    }

    @Test
    void shouldRefuseAWorkspaceThatIsNoFolder() {
        assertUsageError(
                serve(folder.resolve("nowhere").toString()), "There is no folder " + folder.resolve("nowhere"));
    }

    @Test
    void shouldRefuseAPortThatIsNone() {
        assertUsageError(serve(folder.toString(), "--port", "65536"), "A port is a number from 0 to 65535, not 65536");
        assertUsageError(serve(folder.toString(), "--port", "-1"), "A port is a number from 0 to 65535, not -1");
        assertUsageError(serve(folder.toString(), "--port", "http"), "'http' is not an int");
    }

    @Test
    void shouldRefuseAProfileItDoesNotKnow() {
        assertUsageError(serve(folder.toString(), "--profile", "cloud"), "[LOCAL, SERVER]");
    }

    @Test
    void shouldRefuseASettingWithoutAValue() {
        assertUsageError(serve(folder.toString(), "--set", "granularity"), "granularity");
    }

    @Test
    void shouldSayInOneSentenceWhyItCannotStart() {
        CommandLineRun run = CommandLineRun.of(
                new ServeCommand(options -> {
                    throw new IOException("port 8080 is taken: choose another with --port, or 0 for a free one");
                }),
                "serve",
                folder.toString());

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .isEqualTo("parley: port 8080 is taken: choose another with --port, or 0 for a free one.\n");
    }

    private void assertUsageError(CommandLineRun run, String sentence) {
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).startsWith("parley: ").contains(sentence).contains("parley serve --help");
        assertThat(asked).isNull();
    }

    private CommandLineRun serve(String... arguments) {
        List<String> all = new ArrayList<>(List.of("serve"));
        all.addAll(List.of(arguments));
        return CommandLineRun.of(
                new ServeCommand(options -> {
                    asked = options;
                    return new StoppingServer(options.profile());
                }),
                all.toArray(String[]::new));
    }

    /** Stops as soon as it is waited for. */
    private final class StoppingServer implements RunningServer {
        private final Profile profile;

        StoppingServer(Profile profile) {
            this.profile = profile;
        }

        @Override
        public URI address() {
            return URI.create("http://127.0.0.1:4711");
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
        public void awaitStop() {}

        @Override
        public void close() {
            stopped = true;
        }
    }
}
