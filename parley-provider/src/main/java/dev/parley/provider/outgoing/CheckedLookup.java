package dev.parley.provider.outgoing;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import org.apache.hc.client5.http.DnsResolver;

/**
 * Looks hosts up, and lets only hosts through all of whose addresses are allowed. The client connects to what comes out here
 * and never looks up again, so a name that changes its address afterwards gains nothing.
 */
final class CheckedLookup implements DnsResolver {
    private final AddressRules rules;
    private final HostLookup lookup;
    private final ExecutorService threads;

    /** @param threads platform threads: a look-up blocks in native code and would pin the carrier of a virtual one */
    CheckedLookup(AddressRules rules, HostLookup lookup, ExecutorService threads) {
        this.rules = rules;
        this.lookup = lookup;
        this.threads = threads;
    }

    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
        String plain = HostName.plain(host);
        InetAddress[] addresses =
                HostName.isAddress(plain) ? new InetAddress[] {InetAddress.ofLiteral(plain)} : lookedUp(plain);
        for (InetAddress address : addresses) {
            Optional<String> refusal = rules.refusal(plain, address);
            if (refusal.isPresent()) {
                throw new ForbiddenHostException(refusal.get());
            }
        }
        return addresses;
    }

    @Override
    public String resolveCanonicalHostname(String host) {
        return host;
    }

    private InetAddress[] lookedUp(String host) throws UnknownHostException {
        Future<InetAddress[]> found = threads.submit(() -> lookup.addresses(host));
        try {
            return found.get();
        } catch (ExecutionException failed) {
            throw new UnknownHostException(host);
        } catch (InterruptedException stopped) {
            found.cancel(true);
            Thread.currentThread().interrupt();
            throw new UnknownHostException(host);
        }
    }
}
