package dev.parley.provider.dialogflow;

import dev.parley.provider.outgoing.OutgoingRequest;
import io.grpc.ManagedChannel;
import io.grpc.okhttp.OkHttpChannelBuilder;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * Where Dialogflow listens.
 *
 * @param uri {@code https://} with host and perhaps port; {@code http://}, which is without encryption, on this machine only
 */
record Endpoint(URI uri) {
    private static final int HTTPS_PORT = 443;
    private static final int HTTP_PORT = 80;

    /** After this a connection that nobody uses is closed: what lies between would drop it later without a word. */
    private static final int IDLE_SECONDS = 60;

    /** Google's own for a region; empty for the global one. */
    static Endpoint google(Optional<String> location) {
        String region = location.filter(name -> !name.equals(Site.GLOBAL))
                .map(name -> name + "-")
                .orElse("");
        return new Endpoint(URI.create("https://" + region + "dialogflow.googleapis.com"));
    }

    /** What is wrong with a configured one; empty if nothing. */
    static Optional<String> mistake(String text) {
        URI uri;
        try {
            uri = new URI(text);
        } catch (URISyntaxException _) {
            return Optional.of("The property endpoint is not a URI; write it like https://dialogflow.googleapis.com.");
        }
        if (uri.getHost() == null
                || uri.getRawUserInfo() != null
                || !uri.getRawPath().matches("/?")
                || uri.getRawQuery() != null
                || uri.getRawFragment() != null) {
            return Optional.of("The property endpoint takes a scheme, a host and perhaps a port and nothing else;"
                    + " write it like https://dialogflow.googleapis.com.");
        }
        return "https".equals(uri.getScheme()) || ("http".equals(uri.getScheme()) && isLoopback(uri.getHost()))
                ? Optional.empty()
                : Optional.of("The property endpoint must begin with https://; http:// is for this machine only"
                        + " (127.0.0.1, [::1], localhost).");
    }

    /** Whether it is without encryption. */
    boolean isPlain() {
        return uri.getScheme().equals("http");
    }

    /**
     * A channel to it, which connects with the first call. It takes no settings from the name service, repeats nothing and
     * reads no message over the standard limit of other hosts.
     */
    ManagedChannel channel() {
        int port = uri.getPort() >= 0 ? uri.getPort() : isPlain() ? HTTP_PORT : HTTPS_PORT;
        OkHttpChannelBuilder builder = OkHttpChannelBuilder.forAddress(uri.getHost(), port)
                .maxInboundMessageSize(OutgoingRequest.STANDARD_MOST_BYTES)
                .idleTimeout(IDLE_SECONDS, TimeUnit.SECONDS)
                .disableServiceConfigLookUp()
                .disableRetry();
        return (isPlain() ? builder.usePlaintext() : builder.useTransportSecurity()).build();
    }

    private static boolean isLoopback(String host) {
        if (host.equals("localhost")) {
            return true;
        }
        try {
            return InetAddress.ofLiteral(host).isLoopbackAddress();
        } catch (IllegalArgumentException _) {
            return false;
        }
    }
}
