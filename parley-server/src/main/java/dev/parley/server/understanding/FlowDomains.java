package dev.parley.server.understanding;

import dev.parley.flow.program.BotProgram;
import dev.parley.server.flow.NluDomains;
import dev.parley.server.flow.PublishedFlow;
import dev.parley.server.flow.PublishedFlows;
import java.util.Comparator;
import java.util.List;

/**
 * The domains of the published flows: each bot flow has one, and each of its published versions is a version of it. They are
 * changed with their flow only.
 *
 * @param flows what is published
 */
record FlowDomains(PublishedFlows flows) implements Domains {
    @Override
    public List<Domain> all() {
        return flows.all().stream()
                .filter(flow -> flow.program().kind().isBot())
                .map(this::domain)
                .sorted(Comparator.comparing(Domain::name, String.CASE_INSENSITIVE_ORDER)
                        .thenComparing(Domain::id))
                .toList();
    }

    private Domain domain(PublishedFlow flow) {
        BotProgram program = flow.program();
        return new Domain(
                NluDomains.domainId(flow.id()),
                program.name(),
                program.nlu().language(),
                List.of(version(flow)),
                program.name());
    }

    private static DomainVersion version(PublishedFlow flow) {
        return new DomainVersion(
                NluDomains.versionId(flow.id(), flow.version()),
                flow.program().description(),
                flow.program().nlu(),
                flow.publishedAt(),
                flow.publishedAt(),
                flow.publishedAt(),
                flow.training());
    }
}
