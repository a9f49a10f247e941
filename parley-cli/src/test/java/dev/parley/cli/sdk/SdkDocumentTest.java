package dev.parley.cli.sdk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.cli.CommandLineRun;
import dev.parley.cli.certs.CertsCommand;
import dev.parley.cli.gateway.GatewayCommand;
import dev.parley.cli.serve.RunningServer;
import dev.parley.server.tls.CertificateFolder;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What docs/sdks.md shows works as it stands there. */
class SdkDocumentTest {
    @TempDir
    private static Path folder = Path.of(".");

    private static @Nullable RunningServer server;
    private static @Nullable RunningServer secure;

    @BeforeAll
    static void start() throws IOException {
        CommandLineRun.of(
                new CertsCommand(Clock.systemUTC()),
                "certs",
                "--out",
                folder.toString(),
                "--host=api.parley.localhost",
                "--host=login.parley.localhost");
        server = ExampleServer.start();
        secure = ExampleServer.startSecure(new CertificateFolder(folder).server());
    }

    @AfterAll
    static void stop() {
        for (RunningServer each : new RunningServer[] {server, secure}) {
            if (each != null) {
                each.close();
            }
        }
    }

    private static SdkDocument.Program program(String language) throws IOException {
        return SdkDocument.program(
                language,
                Objects.requireNonNull(server).address().getPort(),
                Objects.requireNonNull(secure).address().getPort());
    }

    @Test
    void shouldRunItsJavaScript() throws IOException, InterruptedException {
        NodeScripts.prepare();
        SdkDocument.Program program = program("js");

        assertThat(NodeScripts.runText("""
                const signedIn = require('./signed-in.js');
                (async () => {
                %s
                })().catch(error => { console.error(error); process.exit(1); });
                """.formatted(program.source()))).isEqualTo(program.output());
    }

    /** In a JVM of its own, as trust store and hosts file are those of a whole JVM. */
    @Test
    void shouldRunItsJava() throws IOException, InterruptedException {
        SdkDocument.Program program = program("java");
        Path source = Files.writeString(
                folder.resolve("Documented.java"), """
                package dev.parley.cli.sdk;
                %s
                public class Documented {
                    static String signedIn(String address) throws Exception {
                        return FormSignIn.code(java.net.URI.create(address));
                    }

                    public static void main(String[] arguments) throws Exception {
                %s
                    }
                }
                """.formatted(program.imports(), program.statements()));
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter complaints = new StringWriter();
        String classPath = System.getProperty("java.class.path");
        boolean compiled = compiler.getTask(
                        complaints,
                        null,
                        null,
                        List.of("-proc:none", "-d", folder.toString(), "-cp", classPath),
                        null,
                        compiler.getStandardFileManager(null, null, null).getJavaFileObjects(source))
                .call();
        assertThat(compiled).as(complaints.toString()).isTrue();

        Path hosts = Files.writeString(
                folder.resolve("hosts"), "127.0.0.1 localhost api.parley.localhost login.parley.localhost\n");
        Path output = folder.resolve("output.txt");
        Path errors = folder.resolve("errors.txt");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-Djavax.net.ssl.trustStore=" + new CertificateFolder(folder).trustStore(),
                        "-Djavax.net.ssl.trustStorePassword=" + CertificateFolder.TRUST_STORE_PASSWORD,
                        "-Djdk.net.hosts.file=" + hosts,
                        "-cp",
                        folder + System.getProperty("path.separator") + classPath,
                        "dev.parley.cli.sdk.Documented")
                .redirectOutput(output.toFile())
                .redirectError(errors.toFile())
                .start();
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).as(Files.readString(errors)).isZero();
        assertThat(Files.readString(output, StandardCharsets.UTF_8)).isEqualTo(program.output());
    }

    @Test
    void shouldShowTheFilesAsTheyAreWritten() throws IOException {
        String document = Files.readString(ExampleServer.ROOT.resolve("docs/sdks.md"));
        for (String client : List.of("sdk", "terraform")) {
            assertThat(document)
                    .contains(CommandLineRun.of(new GatewayCommand(), "gateway", client)
                            .out());
        }
    }
}
