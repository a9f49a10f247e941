package dev.parley.server;

import dev.parley.server.http.BodyLimits;
import dev.parley.server.http.TrafficSettings;
import dev.parley.server.oauth.SignInSettings;
import dev.parley.server.session.SessionSettings;
import dev.parley.server.tls.TlsFiles;
import java.util.Optional;

/**
 * How a server runs.
 *
 * @param host the name or address to listen on
 * @param port the port; 0 takes a free one
 * @param profile for whom it runs
 * @param sessions how sessions behave
 * @param bodies how large request bodies may be
 * @param signIn how users and clients sign in
 * @param traffic what traffic is let in
 * @param tls what it shows of itself over HTTPS; nothing for HTTP
 */
public record ServerOptions(
        String host,
        int port,
        Profile profile,
        SessionSettings sessions,
        BodyLimits bodies,
        SignInSettings signIn,
        TrafficSettings traffic,
        Optional<TlsFiles> tls) {
    public static final ServerOptions STANDARD = new ServerOptions(
            "127.0.0.1",
            8080,
            Profile.LOCAL,
            SessionSettings.STANDARD,
            BodyLimits.STANDARD,
            SignInSettings.STANDARD,
            TrafficSettings.STANDARD,
            Optional.empty());

    public ServerOptions {
        if (port < 0 || port > 65_535) {
            throw new IllegalArgumentException("a port is a number from 0 to 65535, not " + port);
        }
    }

    public ServerOptions withHost(String other) {
        return new ServerOptions(other, port, profile, sessions, bodies, signIn, traffic, tls);
    }

    public ServerOptions withPort(int other) {
        return new ServerOptions(host, other, profile, sessions, bodies, signIn, traffic, tls);
    }

    public ServerOptions withProfile(Profile other) {
        return new ServerOptions(host, port, other, sessions, bodies, signIn, traffic, tls);
    }

    public ServerOptions withSessions(SessionSettings other) {
        return new ServerOptions(host, port, profile, other, bodies, signIn, traffic, tls);
    }

    public ServerOptions withSignIn(SignInSettings other) {
        return new ServerOptions(host, port, profile, sessions, bodies, other, traffic, tls);
    }

    public ServerOptions withTraffic(TrafficSettings other) {
        return new ServerOptions(host, port, profile, sessions, bodies, signIn, other, tls);
    }

    public ServerOptions withTls(Optional<TlsFiles> other) {
        return new ServerOptions(host, port, profile, sessions, bodies, signIn, traffic, other);
    }
}
