package dev.parley.cli.sdk;

import dev.parley.provider.outgoing.Outgoing;
import dev.parley.provider.outgoing.OutgoingAnswer;
import dev.parley.provider.outgoing.OutgoingRequest;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.util.Optional;

/** A way out without rules, to bots of tests on this machine. */
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
            HttpResponse<String> response = client.send(builder.build(), HttpResponse.BodyHandlers.ofString());
            return new OutgoingAnswer.Answered(
                    response.statusCode(), response.headers().map(), response.body());
        } catch (HttpTimeoutException late) {
            return new OutgoingAnswer.TimedOut();
        } catch (IOException broken) {
            return new OutgoingAnswer.Unreachable("the connection broke");
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            return new OutgoingAnswer.TimedOut();
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
