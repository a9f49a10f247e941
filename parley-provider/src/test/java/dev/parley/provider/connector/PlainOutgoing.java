package dev.parley.provider.connector;

import dev.parley.provider.outgoing.Outgoing;
import dev.parley.provider.outgoing.OutgoingAnswer;
import dev.parley.provider.outgoing.OutgoingRequest;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** A way out without rules, to bots of tests. */
final class PlainOutgoing implements Outgoing, AutoCloseable {
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @Override
    public OutgoingAnswer send(OutgoingRequest request) {
        HttpRequest.Builder builder = HttpRequest.newBuilder(request.uri())
                .timeout(request.deadline())
                .method(
                        request.method(),
                        HttpRequest.BodyPublishers.ofByteArray(request.body().bytes()));
        request.headers().forEach(builder::header);
        try {
            HttpResponse<InputStream> response =
                    client.send(builder.build(), HttpResponse.BodyHandlers.ofInputStream());
            try (InputStream stream = response.body()) {
                byte[] body = stream.readNBytes(request.mostBytes() + 1);
                return body.length > request.mostBytes()
                        ? new OutgoingAnswer.TooLarge(request.mostBytes())
                        : new OutgoingAnswer.Answered(
                                response.statusCode(),
                                response.headers().map(),
                                new String(body, StandardCharsets.UTF_8));
            }
        } catch (HttpTimeoutException late) {
            return new OutgoingAnswer.TimedOut();
        } catch (IOException broken) {
            return new OutgoingAnswer.Unreachable("connection refused");
        } catch (InterruptedException stop) {
            throw new IllegalStateException(stop);
        }
    }

    @Override
    public Optional<String> refusal(URI endpoint) {
        return Optional.empty();
    }

    @Override
    public void close() {
        client.close();
    }
}
