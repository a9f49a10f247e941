package dev.parley.flow.action;

import dev.parley.flow.expression.Expression;
import dev.parley.flow.expression.Variable;
import dev.parley.flow.program.Action;
import dev.parley.flow.program.Block;
import dev.parley.flow.value.OrderedMap;
import dev.parley.flow.value.ScalarType;
import dev.parley.flow.value.Type;
import dev.parley.flow.yaml.YamlMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Hands the conversation over. A text session has no transfer: the flow exits and says what was asked for
 * (architect-semantics §3.9).
 *
 * @param to who takes over
 * @param target yields the queue, the user or the group, or the number as text
 * @param wishes yield what else was asked for, by what it is called
 * @param preTransfer yields what is said before
 * @param failureTransfer yields what is said when there is nobody to take over
 * @param failureOutputs receive {@code errorType} and {@code errorMessage}
 * @param failure what runs then
 */
public record Transfer(
        To to,
        Expression target,
        Map<String, List<Expression>> wishes,
        Expression preTransfer,
        Expression failureTransfer,
        Map<String, Variable> failureOutputs,
        Block failure)
        implements Action {
    public Transfer {
        wishes = OrderedMap.copyOf(wishes);
        failureOutputs = OrderedMap.copyOf(failureOutputs);
    }

    /** Who takes over. */
    public enum To {
        /** The agents of a queue. */
        ACD("transferToAcd", "ACD"),
        USER("transferToUser", "user"),
        GROUP("transferToGroup", "group"),
        NUMBER("transferToNumber", "number"),
        /** The mailbox of a queue or of a user. */
        VOICEMAIL("transferToVoicemail", "voicemail");

        private final String key;
        private final String noun;

        To(String key, String noun) {
            this.key = key;
            this.noun = noun;
        }

        /** The key of the action. */
        public String key() {
            return key;
        }

        /** What people call it. */
        public String noun() {
            return noun;
        }
    }

    static Action readAcd(ActionSource in) {
        in.inert("overrideInQueueFlow");
        Map<String, List<Expression>> wishes = new LinkedHashMap<>();
        wishes.put("priority", wish(in, "priority", ScalarType.INTEGER));
        wishes.put("skills", skills(in));
        wishes.put("language skill", wish(in, "languageSkill", ScalarType.LANGUAGE_SKILL));
        wishes.put("preferred agents", wish(in, "preferredAgents", ScalarType.AGENT_SCORE_PAIR.collection()));
        wishes.put("direct agent", wish(in, "directAgent", ScalarType.USER));
        return read(To.ACD, in.expression("targetQueue", ScalarType.QUEUE), wishes, in);
    }

    /** A list of skills, or one setting that yields a collection. */
    private static List<Expression> skills(ActionSource in) {
        return in.settings().get("acdSkills") instanceof YamlMap
                ? wish(in, "acdSkills", ScalarType.SKILL.collection())
                : in.expressions("acdSkills", ScalarType.SKILL);
    }

    static Action readUser(ActionSource in) {
        return read(To.USER, in.expression("targetUser", ScalarType.USER), Map.of(), in);
    }

    static Action readGroup(ActionSource in) {
        return read(To.GROUP, in.expression("targetGroup", ScalarType.GROUP), Map.of(), in);
    }

    static Action readNumber(ActionSource in) {
        in.inert("releaseLinkTransfer");
        return read(To.NUMBER, in.expression("targetNumber", ScalarType.STRING), Map.of(), in);
    }

    /** {@code destination: {queue: {targetQueue: …}}}, or {@code destination: {user: {targetUser: …}}}. */
    static Action readVoicemail(ActionSource in) {
        Optional<ActionSource> destination = in.inside("destination");
        Optional<ActionSource> queue = destination.flatMap(each -> each.inside("queue"));
        if (queue.isPresent()) {
            queue.get().inert("voicemailGreeting");
            Map<String, List<Expression>> wishes = new LinkedHashMap<>();
            wishes.put("callback number", wish(queue.get(), "callbackNumber", ScalarType.PHONE_NUMBER));
            wishes.put("callee name", wish(queue.get(), "calleeName", ScalarType.STRING));
            return read(To.VOICEMAIL, queue.get().expression("targetQueue", ScalarType.QUEUE), wishes, in);
        }
        ActionSource user = destination.flatMap(each -> each.inside("user")).orElse(in);
        return read(To.VOICEMAIL, user.expression("targetUser", ScalarType.USER), Map.of(), in);
    }

    private static List<Expression> wish(ActionSource in, String key, Type type) {
        return in.configured(key, type).stream().toList();
    }

    private static Action read(To to, Expression target, Map<String, List<Expression>> wishes, ActionSource in) {
        in.inert("preTransferAudio", "failureTransferAudio", "connectTimeout");
        return new Transfer(
                to,
                target,
                wishes,
                in.expression("preTransferCommunication", ScalarType.COMMUNICATION),
                in.expression("failureTransferCommunication", ScalarType.COMMUNICATION),
                in.bindings("failureOutputs"),
                in.branch("failure"));
    }

    @Override
    public String key() {
        return to.key();
    }
}
