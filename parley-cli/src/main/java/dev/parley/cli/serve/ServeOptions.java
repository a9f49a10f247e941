package dev.parley.cli.serve;

import dev.parley.provider.action.ServedActions;
import dev.parley.server.Profile;
import dev.parley.server.tls.TlsFiles;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * What {@code parley serve} was asked for.
 *
 * @param workspace an existing folder
 * @param host the name or address to listen on
 * @param port 0 to 65535; 0 takes a free one
 * @param storage where sessions are kept
 * @param profile for whom the server runs
 * @param tls what the server shows of itself over HTTPS; nothing for HTTP
 * @param actions which data actions are called
 * @param settings the settings of {@code --set}, which win over every other source
 */
public record ServeOptions(
        Path workspace,
        String host,
        int port,
        Storage storage,
        Profile profile,
        Optional<TlsFiles> tls,
        ServedActions.Mode actions,
        Map<String, String> settings) {
    public ServeOptions {
        settings = Map.copyOf(settings);
    }

    /** Over HTTP, with data actions that answers stand for or that are called. */
    public ServeOptions(
            Path workspace, String host, int port, Storage storage, Profile profile, Map<String, String> settings) {
        this(workspace, host, port, storage, profile, Optional.empty(), ServedActions.Mode.UNSTUBBED, settings);
    }
}
