package dev.parley.server.deploy;

import dev.parley.api.flow.ArchitectJobMessage;
import java.util.List;

/**
 * An export; it is kept as JSON.
 *
 * @param secret what a download must know. It is kept as it is, for each look at the job tells it again, and who reads
 *     the store has the flows already
 * @param files what is exported
 * @param messages what there is to say
 */
record ExportWork(String secret, List<File> files, List<ArchitectJobMessage> messages) {
    /**
     * A file to be exported.
     *
     * @param flowId the flow
     * @param version which of its texts
     * @param name the file's name
     * @param yaml whether it is to be YAML, also where the flow came as a native export
     */
    record File(String flowId, String version, String name, boolean yaml) {}
}
