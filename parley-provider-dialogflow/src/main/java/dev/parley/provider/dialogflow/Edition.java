package dev.parley.provider.dialogflow;

import com.google.protobuf.InvalidProtocolBufferException;
import dev.parley.provider.ProviderTurn;
import io.grpc.Channel;
import io.grpc.Deadline;
import java.util.Optional;

/** What differs between ES and CX: names of resources, requests and answers. */
interface Edition {
    /** What an adapter keeps of a session: only that there is one, the rest is with Google. */
    String UNDER_WAY = "under way";

    /** Whether a project has several agents, so that the id of a bot can be that of its agent. */
    boolean hasManyAgents();

    /** The most characters a text may have. */
    int mostCharacters();

    /** The name of a session (providers-and-channels §3.2, §3.3). */
    String session(Site site, String botId, Optional<String> environment, String id);

    /**
     * Asks, and reads the answer.
     *
     * @throws InvalidProtocolBufferException if the answer has what JSON cannot say
     * @throws io.grpc.StatusRuntimeException if there is none
     */
    ProviderTurn.Answered ask(Channel channel, Deadline deadline, Query query) throws InvalidProtocolBufferException;
}
