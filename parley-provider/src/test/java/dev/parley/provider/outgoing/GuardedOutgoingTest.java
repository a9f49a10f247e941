package dev.parley.provider.outgoing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.provider.outgoing.OutgoingAnswer.Answered;
import dev.parley.provider.outgoing.OutgoingAnswer.Forbidden;
import dev.parley.provider.outgoing.OutgoingAnswer.TimedOut;
import dev.parley.provider.outgoing.OutgoingAnswer.TooLarge;
import dev.parley.provider.outgoing.OutgoingAnswer.Unreachable;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class GuardedOutgoingTest {
    private static final Duration SOON = Duration.ofMillis(300);
    private static final Duration LONG = Duration.ofSeconds(20);

    private final GuardedOutgoing local = new GuardedOutgoing(AddressRules.local());

    @AfterEach
    void close() {
        local.close();
    }

    @Test
    void shouldSendARequestAndReadItsAnswer() throws IOException {
        try (RawServer server = RawServer.saying(
                "HTTP/1.1 201 Created\r\nX-One: a\r\nx-one: b\r\nContent-Type: text/plain; charset=ISO-8859-1\r\n"
                        + "Content-Length: 2\r\n\r\n\u00e4\u00f6")) {
            OutgoingAnswer answer = local.send(new OutgoingRequest(
                    "POST",
                    server.at("/a?b=c"),
                    Map.of("Content-Type", "application/json", "Host", "elsewhere", "Content-Length", "77"),
                    OutgoingRequest.Body.of("{}"),
                    LONG,
                    10));
            assertThat(answer).isInstanceOfSatisfying(Answered.class, answered -> {
                assertThat(answered.status()).isEqualTo(201);
                assertThat(answered.body()).isEqualTo("\u00e4\u00f6");
                assertThat(answered.headers()).containsEntry("x-one", List.of("a", "b"));
            });
            assertThat(server.requests().getFirst())
                    .startsWith("POST /a?b=c HTTP/1.1")
                    .contains("Content-Type: application/json", "Content-Length: 2", "Host: 127.0.0.1:" + server.port())
                    .doesNotContain("elsewhere");
        }
    }

    @Test
    void shouldEndAtTheDeadlineWhenNothingComes() throws IOException {
        try (RawServer server = new RawServer(out -> Thread.sleep(LONG))) {
            assertThat(timed(() -> local.send(get(server.at("/"), SOON)))).isEqualTo(new TimedOut());
        }
    }

    @Test
    void shouldEndAtTheDeadlineWhenTheAnswerDrips() throws IOException {
        try (RawServer server = new RawServer(out -> {
            write(out, "HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n");
            drip(out);
        })) {
            assertThat(timed(() -> local.send(get(server.at("/"), SOON)))).isEqualTo(new TimedOut());
        }
    }

    @Test
    void shouldEndAtTheDeadlineWhenTheHeadersDrip() throws IOException {
        try (RawServer server = new RawServer(out -> {
            write(out, "HTTP/1.1 200 OK\r\nX-Slow: ");
            drip(out);
        })) {
            assertThat(timed(() -> local.send(get(server.at("/"), SOON)))).isEqualTo(new TimedOut());
        }
    }

    @Test
    void shouldEndAtTheDeadlineWhenTheHostIsNotFoundInTime() {
        CountDownLatch never = new CountDownLatch(1);
        try (GuardedOutgoing outgoing = new GuardedOutgoing(AddressRules.local(), host -> {
            try {
                never.await();
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
            throw new UnknownHostException(host);
        })) {
            assertThat(timed(() -> outgoing.send(get(URI.create("http://slow.example/"), SOON))))
                    .isEqualTo(new TimedOut());
        }
    }

    @Test
    void shouldSayThatAHostIsNoWebServer() throws IOException {
        try (RawServer server = RawServer.saying("SSH-2.0-OpenSSH_9.2\r\n".repeat(50))) {
            assertThat(local.send(get(server.at("/"), LONG))).isInstanceOf(Unreachable.class);
        }
    }

    @Test
    void shouldSayThatAConnectionBroke() throws IOException {
        try (RawServer server = RawServer.saying("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nshort")) {
            assertThat(local.send(get(server.at("/"), LONG))).isInstanceOf(Unreachable.class);
            assertThat(server.requests()).as("a request is sent once").hasSize(1);
        }
    }

    @Test
    void shouldSayThatNobodyListens() throws IOException {
        RawServer server = RawServer.saying("");
        server.close();
        assertThat(local.send(get(server.at("/?key=secret"), LONG)))
                .isInstanceOfSatisfying(
                        Unreachable.class, why -> assertThat(why.reason()).doesNotContain("secret"));
    }

    @Test
    void shouldTakeAnAnswerOfExactlyTheMostBytesAndNoMore() throws IOException {
        int most = OutgoingRequest.STANDARD_MOST_BYTES;
        try (RawServer full = RawServer.saying(answer("x".repeat(most)));
                RawServer over = RawServer.saying(answer("x".repeat(most + 1)))) {
            assertThat(local.send(get(full.at("/"), LONG)))
                    .isInstanceOfSatisfying(
                            Answered.class, it -> assertThat(it.body()).hasSize(most));
            assertThat(local.send(get(over.at("/"), LONG))).isEqualTo(new TooLarge(most));
        }
    }

    @Test
    void shouldCutAnAnswerThatUnpacksToMoreThanAllowed() throws IOException {
        byte[] bomb = zipped(new byte[64 << 20]);
        try (RawServer server = new RawServer(out -> {
            write(out, "HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: " + bomb.length + "\r\n\r\n");
            out.write(bomb);
        })) {
            assertThat(bomb.length).isLessThan(OutgoingRequest.STANDARD_MOST_BYTES);
            assertThat(local.send(get(server.at("/"), LONG)))
                    .isEqualTo(new TooLarge(OutgoingRequest.STANDARD_MOST_BYTES));
        }
    }

    @Test
    void shouldNotReadOnWhenAnEndlessAnswerIsTooLarge() throws IOException {
        try (RawServer server = new RawServer(out -> {
            write(out, "HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n");
            while (true) {
                out.write(new byte[65_536]);
            }
        })) {
            assertThat(timed(() -> local.send(get(server.at("/"), LONG)))).isInstanceOf(TooLarge.class);
        }
    }

    @Test
    void shouldBoundTheHeadersOfAnAnswer() throws IOException {
        try (RawServer server = new RawServer(out -> {
            write(out, "HTTP/1.1 200 OK\r\n");
            while (true) {
                write(out, "X-More: and more\r\n");
            }
        })) {
            assertThat(timed(() -> local.send(get(server.at("/"), LONG)))).isInstanceOf(Unreachable.class);
        }
    }

    @Test
    void shouldNotFollowARedirect() throws IOException {
        try (RawServer inside = RawServer.saying(answer("inside"));
                RawServer server = RawServer.saying(
                        "HTTP/1.1 302 Found\r\nLocation: " + inside.at("/secret") + "\r\nContent-Length: 0\r\n\r\n")) {
            assertThat(local.send(get(server.at("/"), LONG)))
                    .isInstanceOfSatisfying(
                            Answered.class, it -> assertThat(it.status()).isEqualTo(302));
            assertThat(inside.requests()).isEmpty();
        }
    }

    @Test
    void shouldKeepNoCookies() throws IOException {
        try (RawServer server = RawServer.saying(
                "HTTP/1.1 200 OK\r\nSet-Cookie: a=b\r\nConnection: close\r\nContent-Length: 0\r\n\r\n")) {
            local.send(get(server.at("/"), LONG));
            local.send(get(server.at("/"), LONG));
            assertThat(server.requests()).hasSize(2).noneMatch(request -> request.contains("Cookie"));
        }
    }

    @Test
    void shouldConnectToTheAddressThatWasChecked() throws IOException {
        AtomicInteger lookups = new AtomicInteger();
        try (RawServer server = RawServer.saying(answer("inside"));
                GuardedOutgoing outgoing =
                        new GuardedOutgoing(AddressRules.server(true, Set.of()), host -> new InetAddress[] {
                            InetAddress.ofLiteral(lookups.getAndIncrement() == 0 ? "192.0.2.1" : "127.0.0.1")
                        })) {
            URI rebinding = URI.create("http://rebinding.example:" + server.port() + "/");
            assertThat(outgoing.send(get(rebinding, SOON))).isInstanceOf(Forbidden.class);
            assertThat(lookups).hasValue(1);
            assertThat(outgoing.send(get(rebinding, SOON))).isInstanceOf(Forbidden.class);
            assertThat(server.requests()).isEmpty();
        }
    }

    @Test
    void shouldLookAHostUpOnce() throws IOException {
        AtomicInteger lookups = new AtomicInteger();
        try (RawServer server = RawServer.saying(answer("first"));
                GuardedOutgoing outgoing = new GuardedOutgoing(
                        AddressRules.server(true, Set.of("mine.example")), host -> new InetAddress[] {
                            InetAddress.ofLiteral(lookups.getAndIncrement() == 0 ? "127.0.0.1" : "169.254.169.254")
                        })) {
            URI mine = URI.create("http://mine.example:" + server.port() + "/");
            assertThat(outgoing.send(get(mine, LONG))).isInstanceOf(Answered.class);
            assertThat(lookups).hasValue(1);
        }
    }

    @Test
    void shouldRefuseAHostWithOneForbiddenAddressAmongOthers() {
        try (GuardedOutgoing outgoing = new GuardedOutgoing(AddressRules.server(false, Set.of()), host ->
                new InetAddress[] {InetAddress.ofLiteral("93.184.216.34"), InetAddress.ofLiteral("127.0.0.1")})) {
            assertThat(outgoing.send(get(URI.create("https://both.example/"), LONG)))
                    .isInstanceOf(Forbidden.class);
            assertThat(outgoing.refusal(URI.create("https://both.example/"))).isPresent();
        }
    }

    @Test
    void shouldRefuseTheOwnMachineOnAServer() throws IOException {
        try (RawServer server = RawServer.saying(answer("inside"));
                GuardedOutgoing outgoing = new GuardedOutgoing(AddressRules.server(true, Set.of()))) {
            Stream.of(
                            "127.0.0.1",
                            "localhost",
                            "localhost.",
                            "[::1]",
                            "[::ffff:127.0.0.1]",
                            "[64:ff9b::7f00:1]",
                            "169.254.169.254",
                            "0.0.0.0",
                            "2130706433",
                            "0x7f000001",
                            "127.0.0.1.")
                    .forEach(host -> {
                        URI endpoint = URI.create("http://" + host + ":" + server.port() + "/");
                        assertThat(outgoing.send(get(endpoint, LONG))).as(host).isInstanceOf(Forbidden.class);
                        assertThat(outgoing.refusal(endpoint)).as(host).isPresent();
                    });
            assertThat(server.requests()).isEmpty();
        }
    }

    @Test
    void shouldSayWhenAHostIsNotFound() {
        try (GuardedOutgoing outgoing = new GuardedOutgoing(AddressRules.local(), host -> {
            throw new UnknownHostException(host);
        })) {
            URI nowhere = URI.create("https://nowhere.example/?key=secret");
            assertThat(outgoing.send(get(nowhere, LONG)))
                    .isEqualTo(new Unreachable("The host 'nowhere.example' was not found."));
            assertThat(outgoing.refusal(nowhere)).hasValue("The host 'nowhere.example' was not found.");
        }
    }

    @Test
    void shouldRefuseHeadersAndMethodsThatAreNotHttp() throws IOException {
        try (RawServer server = RawServer.saying(answer("ok"))) {
            assertThat(local.send(request("GET /x HTTP/1.1\r\n", server.at("/"), Map.of())))
                    .isInstanceOf(Forbidden.class);
            assertThat(local.send(request("GET", server.at("/"), Map.of("X\r\nY", "z"))))
                    .isInstanceOf(Forbidden.class);
            local.send(request("GET", server.at("/"), Map.of("X", "a\r\nY: b")));
            assertThat(server.requests()).hasSize(1).noneMatch(head -> head.contains("\nY: b"));
        }
    }

    @Test
    void shouldServeManyCallersAtOnce() throws Exception {
        try (RawServer server = new RawServer(out -> {
                    Thread.sleep(100);
                    write(out, answer("ok"));
                });
                ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<OutgoingAnswer>> calls = Stream.generate(
                            () -> (Callable<OutgoingAnswer>) () -> local.send(get(server.at("/"), LONG)))
                    .limit(200)
                    .toList();
            for (Future<OutgoingAnswer> answer : callers.invokeAll(calls)) {
                assertThat(answer.get()).isInstanceOf(Answered.class);
            }
        }
    }

    private static OutgoingRequest get(URI uri, Duration deadline) {
        return new OutgoingRequest(
                "GET", uri, Map.of(), OutgoingRequest.Body.none(), deadline, OutgoingRequest.STANDARD_MOST_BYTES);
    }

    private static OutgoingRequest request(String method, URI uri, Map<String, String> headers) {
        return new OutgoingRequest(method, uri, headers, OutgoingRequest.Body.none(), LONG, 100);
    }

    /** What a call gives, which must come well before {@link #LONG}. */
    private static OutgoingAnswer timed(java.util.function.Supplier<OutgoingAnswer> call) {
        long start = System.nanoTime();
        OutgoingAnswer answer = call.get();
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(LONG.dividedBy(4));
        return answer;
    }

    private static String answer(String body) {
        return "HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: " + body.length() + "\r\n\r\n" + body;
    }

    private static void drip(OutputStream out) throws IOException, InterruptedException {
        while (true) {
            write(out, "x");
            out.flush();
            Thread.sleep(20);
        }
    }

    private static void write(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    private static byte[] zipped(byte[] bytes) throws IOException {
        ByteArrayOutputStream zipped = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(zipped)) {
            out.write(bytes);
        }
        return zipped.toByteArray();
    }
}
