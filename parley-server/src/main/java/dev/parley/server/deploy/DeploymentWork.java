package dev.parley.server.deploy;

import dev.parley.api.flow.ArchitectJobMessage;
import dev.parley.server.design.Author;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A deployment; it is kept as JSON.
 *
 * @param author for whom it is
 * @param secretHash the hash of what the upload must know
 * @param content the hash of what was uploaded; none before
 * @param flowId the flow that was deployed
 * @param messages what there is to say
 */
record DeploymentWork(
        Author author,
        String secretHash,
        @Nullable String content,
        @Nullable String flowId,
        List<ArchitectJobMessage> messages) {
    static DeploymentWork waiting(Author author, String secretHash) {
        return new DeploymentWork(author, secretHash, null, null, List.of());
    }

    DeploymentWork done(String uploaded, @Nullable String flow, List<ArchitectJobMessage> said) {
        return new DeploymentWork(author, secretHash, uploaded, flow, said);
    }
}
