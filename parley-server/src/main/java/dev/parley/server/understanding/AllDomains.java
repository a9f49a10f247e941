package dev.parley.server.understanding;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * All domains there are.
 *
 * @param ofFlows those of flows
 * @param stored those that were made over the API
 */
record AllDomains(FlowDomains ofFlows, StoredDomains stored) implements Domains {
    @Override
    public List<Domain> all() {
        return Stream.concat(ofFlows.all().stream(), stored.all().stream()).toList();
    }

    @Override
    public Optional<Domain> find(String id) {
        return ofFlows.find(id).or(() -> stored.find(id));
    }
}
