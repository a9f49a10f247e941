package dev.parley.server;

import dev.parley.flow.nlu.NluModel;
import dev.parley.flow.nlu.Understanding;
import dev.parley.server.flow.VersionCompiler;
import dev.parley.server.session.Dialogue;
import dev.parley.server.store.Stores;
import java.time.Clock;
import java.util.function.Function;

/**
 * What a server is put together from.
 *
 * @param stores where everything is kept; the server closes them
 * @param dialogue runs flows
 * @param compiler makes programs of flows: of kept versions, and of those that are deployed
 * @param trainer makes the language model of a flow; called once for a version, on a platform thread; may take seconds
 * @param clock tells the time
 */
public record ServerParts(
        Stores stores,
        Dialogue dialogue,
        VersionCompiler compiler,
        Function<NluModel, Understanding> trainer,
        Clock clock) {}
