package dev.parley.provider.outgoing;

import java.net.URI;
import java.util.Optional;

/**
 * The one guarded way out to other hosts (providers-and-channels §1.5). Safe for use by several threads; calls block and
 * may be made from virtual threads.
 */
public interface Outgoing {
    /**
     * Sends a request. The address of the host is looked up once, held against the rules, and the connection goes to that
     * very address. Redirects are not followed.
     */
    OutgoingAnswer send(OutgoingRequest request);

    /**
     * Why an endpoint may not be called, for clients that connect by themselves: scheme, port, and each address that its
     * host has now; empty if it may. Such a client may see another address later; docs/design-decisions.md names that gap.
     */
    Optional<String> refusal(URI endpoint);
}
