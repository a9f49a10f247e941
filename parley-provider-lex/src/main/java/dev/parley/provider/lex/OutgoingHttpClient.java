package dev.parley.provider.lex;

import dev.parley.provider.outgoing.Outgoing;
import dev.parley.provider.outgoing.OutgoingAnswer;
import dev.parley.provider.outgoing.OutgoingRequest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import software.amazon.awssdk.http.AbortableInputStream;
import software.amazon.awssdk.http.ExecutableHttpRequest;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.HttpExecuteResponse;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.SdkHttpFullResponse;
import software.amazon.awssdk.http.SdkHttpRequest;

/**
 * Lets the AWS SDK send by the guarded way out, within the deadline of the {@link LexExchange} under way. So Lex gets no
 * connection, proxy, redirect or repeated request that the others do not get.
 */
final class OutgoingHttpClient implements SdkHttpClient {
    /** What the way out writes itself; the SDK signs the same values. */
    private static final Set<String> OF_THE_CONNECTION = Set.of("host", "content-length");
    /** What says how the body was packed, which it no longer is. */
    private static final Set<String> OF_THE_PACKING = Set.of("content-length", "content-encoding", "transfer-encoding");

    private final Outgoing outgoing;

    OutgoingHttpClient(Outgoing outgoing) {
        this.outgoing = outgoing;
    }

    @Override
    public ExecutableHttpRequest prepareRequest(HttpExecuteRequest request) {
        return new ExecutableHttpRequest() {
            @Override
            public HttpExecuteResponse call() throws IOException {
                return send(request, LexExchange.CURRENT.get());
            }

            // The deadline ends it.
            @Override
            public void abort() {}
        };
    }

    private HttpExecuteResponse send(HttpExecuteRequest request, LexExchange exchange) throws IOException {
        SdkHttpRequest head = request.httpRequest();
        byte[] body = body(request);
        OutgoingAnswer answer = outgoing.send(new OutgoingRequest(
                head.method().name(),
                head.getUri(),
                headers(head),
                () -> body,
                exchange.deadline(),
                OutgoingRequest.STANDARD_MOST_BYTES));
        exchange.came(answer);
        if (!(answer instanceof OutgoingAnswer.Answered answered)) {
            throw new IOException("No answer came.");
        }
        SdkHttpFullResponse.Builder response = SdkHttpFullResponse.builder().statusCode(answered.status());
        answered.headers().forEach((name, values) -> {
            if (!OF_THE_PACKING.contains(name)) {
                response.putHeader(name, values);
            }
        });
        byte[] came = answered.body().getBytes(StandardCharsets.UTF_8);
        return HttpExecuteResponse.builder()
                .response(response.build())
                .responseBody(AbortableInputStream.create(new ByteArrayInputStream(came)))
                .build();
    }

    private static byte[] body(HttpExecuteRequest request) throws IOException {
        if (request.contentStreamProvider().isEmpty()) {
            return new byte[0];
        }
        try (InputStream content = request.contentStreamProvider().get().newStream()) {
            return content.readAllBytes();
        }
    }

    private static Map<String, String> headers(SdkHttpRequest head) {
        return head.headers().entrySet().stream()
                .filter(header -> !OF_THE_CONNECTION.contains(header.getKey().toLowerCase(Locale.ROOT)))
                .collect(
                        Collectors.toUnmodifiableMap(Map.Entry::getKey, header -> String.join(",", header.getValue())));
    }

    @Override
    public void close() {}
}
