package dev.parley.cli.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.cli.CommandLineRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GatewayCommandTest {
    @TempDir
    private Path folder;

    @Test
    void shouldPrintWhatSdksRead() {
        assertThat(run().out()).isEqualTo("""
                [general]
                host = http://localhost:8080
                [gateway]
                protocol = http
                host = localhost
                port = 8080
                """);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            gc        | gateway_host = "api.parley.localhost"
            gc        | gateway_port = "8443"
            terraform | protocol = "https"
            env       | export GENESYSCLOUD_GATEWAY_HOST=api.parley.localhost
            SDK       | host = https://api.parley.localhost:8443
            """)
    void shouldPrintWhatOthersRead(String client, String line) {
        CommandLineRun run = run(client, "--host=API.parley.localhost", "--port=8443", "--tls");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out().lines().map(String::strip)).contains(line);
    }

    @Test
    void shouldPutAddressesOfVersion6InBrackets() {
        assertThat(run("sdk", "--host", "::1").out()).contains("host = http://[::1]:8080\n");
    }

    @Test
    void shouldWriteANewFileAndNeverOverwriteOne() throws IOException {
        Path file = folder.resolve(".genesyscloudgo/config");

        assertThat(run("sdk", "--out", file.toString()).out()).isEmpty();
        assertThat(file).hasContent(run().out());

        Files.writeString(file, "mine");
        CommandLineRun again = run("sdk", "--out", file.toString());
        assertThat(again.exitCode()).isEqualTo(1);
        assertThat(again.err()).startsWith("parley: " + file + " is already there");
        assertThat(file).hasContent("mine");
    }

    @ParameterizedTest
    @CsvSource({
        "sdk --port=0, from 1 to 65535",
        "sdk --host=a_b, no name or address",
        "cobol, '[SDK, GC, TERRAFORM, ENV]'"
    })
    void shouldRefuseWhatIsNoAddressOrClient(String arguments, String sentence) {
        CommandLineRun run = run(arguments.split(" ", -1));

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains(sentence);
    }

    private static CommandLineRun run(String... arguments) {
        String[] all = new String[arguments.length + 1];
        all[0] = "gateway";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        return CommandLineRun.of(new GatewayCommand(), all);
    }
}
