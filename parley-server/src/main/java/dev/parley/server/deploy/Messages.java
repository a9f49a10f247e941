package dev.parley.server.deploy;

import dev.parley.api.flow.ArchitectJobMessage;
import dev.parley.flow.source.Finding;
import dev.parley.flow.source.Severity;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/** What jobs say. */
final class Messages {
    /** More than anybody reads. */
    private static final int MOST = 200;

    private Messages() {}

    /** Findings with their places, errors first. */
    static List<ArchitectJobMessage> of(List<Finding> findings, Instant now) {
        return findings.stream()
                .sorted(Comparator.comparing(Finding::severity))
                .limit(MOST)
                .map(finding -> new ArchitectJobMessage(
                        type(finding.severity()), now, finding.at() + "  " + finding.rule() + "  " + finding.message()))
                .toList();
    }

    static ArchitectJobMessage error(String text, Instant now) {
        return new ArchitectJobMessage(ArchitectJobMessage.Type.ERROR, now, text);
    }

    static ArchitectJobMessage warning(String text, Instant now) {
        return new ArchitectJobMessage(ArchitectJobMessage.Type.WARNING, now, text);
    }

    static boolean hasErrors(List<ArchitectJobMessage> messages) {
        return messages.stream().anyMatch(message -> message.type() == ArchitectJobMessage.Type.ERROR);
    }

    private static ArchitectJobMessage.Type type(Severity severity) {
        return switch (severity) {
            case ERROR -> ArchitectJobMessage.Type.ERROR;
            case WARNING -> ArchitectJobMessage.Type.WARNING;
            case NOTE -> ArchitectJobMessage.Type.UNKNOWN;
        };
    }
}
