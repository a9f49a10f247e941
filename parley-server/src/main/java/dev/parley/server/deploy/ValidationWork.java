package dev.parley.server.deploy;

import dev.parley.api.flow.ArchitectJobMessage;
import java.util.List;

/**
 * A validation; it is kept as JSON.
 *
 * @param messages the findings
 */
record ValidationWork(List<ArchitectJobMessage> messages) {}
