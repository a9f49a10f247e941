package dev.parley.provider.nuance;

import dev.parley.provider.outgoing.Outgoing;
import dev.parley.provider.outgoing.OutgoingAnswer;
import dev.parley.provider.outgoing.OutgoingRequest;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A way out to servers of tests, and to nowhere else. */
final class LoopbackOutgoing implements Outgoing {
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @Override
    public OutgoingAnswer send(OutgoingRequest request) {
        Optional<String> refusal = refusal(request.uri());
        if (refusal.isPresent()) {
            return new OutgoingAnswer.Forbidden(refusal.get());
        }
        HttpRequest.Builder sent = HttpRequest.newBuilder(request.uri())
                .method(
                        request.method(),
                        HttpRequest.BodyPublishers.ofByteArray(request.body().bytes()));
        request.headers().forEach(sent::header);
        CompletableFuture<OutgoingAnswer> answer = new CompletableFuture<>();
        Thread.startVirtualThread(() -> answer.complete(answer(sent.build(), request.mostBytes())));
        try {
            return answer.get(request.deadline().toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException late) {
            return new OutgoingAnswer.TimedOut();
        } catch (InterruptedException | ExecutionException bug) {
            throw new AssertionError(bug);
        }
    }

    private OutgoingAnswer answer(HttpRequest request, int mostBytes) {
        try {
            HttpResponse<InputStream> response = client.send(request, HttpResponse.BodyHandlers.ofInputStream());
            try (InputStream body = response.body()) {
                byte[] bytes = body.readNBytes(mostBytes + 1);
                return bytes.length > mostBytes
                        ? new OutgoingAnswer.TooLarge(mostBytes)
                        : new OutgoingAnswer.Answered(
                                response.statusCode(),
                                response.headers().map(),
                                new String(bytes, StandardCharsets.UTF_8));
            }
        } catch (IOException broken) {
            return new OutgoingAnswer.Unreachable("The connection broke.");
        } catch (InterruptedException stopped) {
            throw new AssertionError(stopped);
        }
    }

    @Override
    public Optional<String> refusal(URI endpoint) {
        return "127.0.0.1".equals(endpoint.getHost()) ? Optional.empty() : Optional.of("Tests stay on this machine.");
    }
}
