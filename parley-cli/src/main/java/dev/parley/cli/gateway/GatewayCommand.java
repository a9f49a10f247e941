package dev.parley.cli.gateway;

import dev.parley.server.tls.HostName;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code parley gateway}: prints or writes the file that leads a client to a server. */
@Command(name = "gateway", description = "Prints the settings that lead SDKs, gc or Terraform to a server of yours.")
public final class GatewayCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(
            paramLabel = "CLIENT",
            arity = "0..1",
            defaultValue = "sdk",
            description = "For whom: ${COMPLETION-CANDIDATES}; sdk by default.")
    private GatewayFile file = GatewayFile.SDK;

    @Option(
            names = "--host",
            paramLabel = "HOST",
            defaultValue = "localhost",
            description = "The server's name or address; the default is ${DEFAULT-VALUE}.")
    private String host = "localhost";

    @Option(
            names = "--port",
            paramLabel = "PORT",
            defaultValue = "8080",
            description = "The server's port; the default is ${DEFAULT-VALUE}.")
    private int port;

    @Option(names = "--tls", description = "The server speaks HTTPS.")
    private boolean tls;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "A new file to write to, such as ~/.genesyscloudjavascript/config.")
    private @Nullable Path out;

    @Override
    public Integer call() throws IOException {
        String text = file.text(gateway());
        if (out != null) {
            write(out, text);
            return ExitCode.OK;
        }
        PrintWriter print = spec.commandLine().getOut();
        print.print(text);
        print.flush();
        return ExitCode.OK;
    }

    private Gateway gateway() {
        if (port < 1 || port > 65_535) {
            throw new ParameterException(spec.commandLine(), "A server's port is from 1 to 65535, not " + port);
        }
        HostName known = HostName.of(host)
                .orElseThrow(() ->
                        new ParameterException(spec.commandLine(), "'" + host + "' is no name or address of a host"));
        return new Gateway(
                tls ? "https" : "http", known.name().contains(":") ? "[" + known.name() + "]" : known.name(), port);
    }

    /** What a user has written into the file of an SDK is never lost. */
    private static void write(Path file, String text) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        try {
            Files.writeString(file, text, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        } catch (FileAlreadyExistsException there) {
            throw new IOException(
                    file + " is already there; without --out the settings are printed, to be added", there);
        }
    }
}
