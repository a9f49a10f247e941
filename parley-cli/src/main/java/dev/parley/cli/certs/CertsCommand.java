package dev.parley.cli.certs;

import dev.parley.server.tls.CertificateFolder;
import dev.parley.server.tls.HostName;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code parley certs}: makes or renews the certificate for {@code parley serve --tls}. */
@Command(
        name = "certs",
        description = "Makes an authority of your own and a server certificate for HTTPS; once more renews the latter.")
public final class CertsCommand implements Callable<Integer> {
    /** Where the files lie below a workspace. */
    public static final Path FOLDER = Path.of(".parley", "certs");

    private static final List<String> THIS_MACHINE = List.of("localhost", "127.0.0.1", "::1");

    private final InstantSource clock;

    @Spec
    private CommandSpec spec;

    @Parameters(
            paramLabel = "WORKSPACE",
            arity = "0..1",
            defaultValue = ".",
            description = "The folder with flows/; the default is the current folder.")
    private Path workspace = Path.of(".");

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "The folder for the files; the default is WORKSPACE/.parley/certs.")
    private @Nullable Path out;

    @Option(
            names = "--host",
            paramLabel = "HOST",
            description = "A further name or address of the server, besides localhost; may be repeated.")
    private List<String> hosts = List.of();

    /** @param clock says from when on certificates are good */
    public CertsCommand(InstantSource clock) {
        this.clock = clock;
    }

    @Override
    public Integer call() throws IOException {
        if (out == null && !Files.isDirectory(workspace)) {
            throw new ParameterException(spec.commandLine(), "There is no folder " + workspace);
        }
        Set<HostName> certified = certified();
        CertificateFolder folder = new CertificateFolder(out == null ? workspace.resolve(FOLDER) : out);
        CertificateFolder.Renewal renewal = folder.renew(List.copyOf(certified), clock.instant());
        PrintWriter print = spec.commandLine().getOut();
        print.println((renewal.newAuthority() ? "A new authority:     " : "The same authority:  ") + folder.authority()
                + ", until " + LocalDate.ofInstant(renewal.authorityEnds(), ZoneOffset.UTC));
        print.println("A new certificate:   " + folder.server().certificate() + ", until "
                + LocalDate.ofInstant(renewal.serverEnds(), ZoneOffset.UTC) + ", for "
                + certified.stream().map(HostName::name).collect(Collectors.joining(", ")));
        print.println("Its key:             " + folder.server().key());
        print.println();
        print.print(Trust.of(folder.path().toAbsolutePath().normalize()));
        print.flush();
        return ExitCode.OK;
    }

    private Set<HostName> certified() {
        List<String> all = new ArrayList<>(THIS_MACHINE);
        all.addAll(hosts);
        Set<HostName> certified = new LinkedHashSet<>();
        for (String host : all) {
            certified.add(HostName.of(host)
                    .orElseThrow(() -> new ParameterException(
                            spec.commandLine(), "'" + host + "' is no name or address of a host")));
        }
        return certified;
    }
}
