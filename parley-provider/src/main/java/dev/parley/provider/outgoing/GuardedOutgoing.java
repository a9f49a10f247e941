package dev.parley.provider.outgoing;

import dev.parley.provider.outgoing.OutgoingAnswer.Forbidden;
import dev.parley.provider.outgoing.OutgoingAnswer.TimedOut;
import dev.parley.provider.outgoing.OutgoingAnswer.TooLarge;
import dev.parley.provider.outgoing.OutgoingAnswer.Unreachable;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.ReentrantLock;
import java.util.regex.Pattern;
import javax.net.ssl.SSLException;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.apache.hc.core5.io.CloseMode;
import org.jspecify.annotations.Nullable;

/**
 * The way out by Apache HttpClient. Each request runs on a virtual thread of its own, so that its deadline counts for
 * everything: the look-up, the wait for a connection, and an answer that drips. No reason it gives holds a path, a query, a
 * header or a body.
 */
public final class GuardedOutgoing implements Outgoing, AutoCloseable {
    /** How long {@link #refusal} waits for the addresses of a host. */
    private static final Duration LONGEST_LOOKUP = Duration.ofSeconds(5);

    private static final int LOOKUP_THREADS = 16;
    private static final Pattern TOKEN = Pattern.compile("[!#$%&'*+.^_`|~0-9A-Za-z-]{1,200}");
    /** Headers of the connection, which the client writes itself. */
    private static final Set<String> OWN_HEADERS = Set.of(
            "host",
            "content-length",
            "transfer-encoding",
            "connection",
            "keep-alive",
            "upgrade",
            "te",
            "trailer",
            "expect");

    private final AddressRules rules;
    private final ExecutorService lookups = Executors.newFixedThreadPool(
            LOOKUP_THREADS, Thread.ofPlatform().daemon().name("lookup-", 0).factory());
    private final ExecutorService exchanges = Executors.newThreadPerTaskExecutor(
            Thread.ofVirtual().name("outgoing-", 0).factory());
    private final CheckedLookup lookup;
    private final ReentrantLock opening = new ReentrantLock();
    private @Nullable CloseableHttpClient client;

    public GuardedOutgoing(AddressRules rules) {
        this(rules, InetAddress::getAllByName);
    }

    GuardedOutgoing(AddressRules rules, HostLookup addresses) {
        this.rules = rules;
        lookup = new CheckedLookup(rules, addresses, lookups);
    }

    @Override
    public OutgoingAnswer send(OutgoingRequest request) {
        Optional<String> refusal = rules.refusal(request.uri()).or(() -> mistake(request));
        if (refusal.isPresent()) {
            return new Forbidden(refusal.get());
        }
        HttpUriRequestBase sent = sent(request);
        return within(request.deadline(), exchanges.submit(() -> exchange(sent, request.mostBytes())), sent);
    }

    @Override
    public Optional<String> refusal(URI endpoint) {
        return rules.refusal(endpoint)
                .or(() -> addressRefusal(HostName.of(endpoint).orElseThrow()));
    }

    private Optional<String> addressRefusal(String host) {
        Future<Optional<String>> refusal = exchanges.submit(() -> {
            try {
                lookup.resolve(host);
                return Optional.empty();
            } catch (ForbiddenHostException forbidden) {
                return Optional.of(forbidden.reason());
            } catch (UnknownHostException unknown) {
                return Optional.of(notFound(host));
            }
        });
        try {
            return refusal.get(LONGEST_LOOKUP.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException late) {
            refusal.cancel(true);
            return Optional.of(notFound(host));
        } catch (InterruptedException stopped) {
            refusal.cancel(true);
            Thread.currentThread().interrupt();
            return Optional.of(notFound(host));
        } catch (ExecutionException bug) {
            throw new IllegalStateException(bug.getCause());
        }
    }

    private OutgoingAnswer exchange(HttpUriRequestBase request, int mostBytes) {
        try {
            return client().execute(request, answer -> AnswerReader.read(answer, request, mostBytes));
        } catch (AnswerReader.TooLargeException large) {
            return new TooLarge(mostBytes);
        } catch (ForbiddenHostException forbidden) {
            return new Forbidden(forbidden.reason());
        } catch (UnknownHostException unknown) {
            return new Unreachable(notFound(request.getAuthority().getHostName()));
        } catch (InterruptedIOException late) {
            return new TimedOut();
        } catch (SSLException untrusted) {
            return new Unreachable("No trusted TLS connection to the host came about.");
        } catch (IOException failed) {
            return new Unreachable(
                    failed.getCause() instanceof HttpException
                            ? "What the host sent is not HTTP."
                            : "The host could not be reached, or the connection broke.");
        }
    }

    /** Made when it is needed first: reading the certificates that are trusted takes a while. */
    private CloseableHttpClient client() {
        opening.lock();
        try {
            if (client == null) {
                client = Client.of(lookup);
            }
            return client;
        } finally {
            opening.unlock();
        }
    }

    private static OutgoingAnswer within(Duration deadline, Future<OutgoingAnswer> answer, HttpUriRequestBase request) {
        try {
            return answer.get(deadline.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException late) {
            request.cancel();
            answer.cancel(true);
            return new TimedOut();
        } catch (InterruptedException stopped) {
            request.cancel();
            answer.cancel(true);
            Thread.currentThread().interrupt();
            return new TimedOut();
        } catch (ExecutionException bug) {
            throw new IllegalStateException(bug.getCause());
        }
    }

    private static HttpUriRequestBase sent(OutgoingRequest request) {
        HttpUriRequestBase sent = new HttpUriRequestBase(request.method(), request.uri());
        request.headers().forEach((name, value) -> {
            if (!OWN_HEADERS.contains(name.toLowerCase(Locale.ROOT))) {
                sent.setHeader(name, value);
            }
        });
        byte[] body = request.body().bytes();
        if (body.length > 0) {
            sent.setEntity(new ByteArrayEntity(body, null));
        }
        return sent;
    }

    private static Optional<String> mistake(OutgoingRequest request) {
        if (!TOKEN.matcher(request.method()).matches()) {
            return Optional.of("The method of the request is not one of HTTP.");
        }
        return request.headers().keySet().stream()
                        .allMatch(name -> TOKEN.matcher(name).matches())
                ? Optional.empty()
                : Optional.of("The name of a header has characters that HTTP does not allow there.");
    }

    private static String notFound(String host) {
        return "The host '" + host + "' was not found.";
    }

    @Override
    public void close() {
        opening.lock();
        try {
            if (client != null) {
                client.close(CloseMode.IMMEDIATE);
            }
        } finally {
            opening.unlock();
        }
        exchanges.shutdownNow();
        lookups.shutdownNow();
    }
}
