package dev.parley.flow.action;

import dev.parley.flow.expression.Expression;
import dev.parley.flow.expression.Variable;
import dev.parley.flow.program.Action;
import dev.parley.flow.program.Block;
import dev.parley.flow.value.OrderedMap;
import dev.parley.flow.value.ScalarType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Has a guide or an agentic virtual agent do its work (flow-corpus §3.6).
 *
 * @param kind which of the two it is
 * @param name its name
 * @param inputs yield what it is given, by name
 * @param bindings what its outputs and the reason of its exit fill, or the error
 * @param success what runs when it has done its work
 * @param failure what runs after an error
 * @param late what runs when it took too long
 */
public record CallVirtualAgent(
        Kind kind,
        String name,
        Map<String, Expression> inputs,
        Bindings bindings,
        Block success,
        Block failure,
        Block late)
        implements Action {
    private static final String EXIT_REASON = "exitReason";

    public CallVirtualAgent {
        inputs = OrderedMap.copyOf(inputs);
    }

    /** What does the work. */
    public enum Kind {
        GUIDE("callGuide", "guide"),
        AGENT("callAgenticVirtualAgent", "agenticVirtualAgent");

        private final String key;
        private final String object;

        Kind(String key, String object) {
            this.key = key;
            this.object = object;
        }

        /** The key of the action. */
        public String key() {
            return key;
        }
    }

    static Action readGuide(ActionSource in) {
        return read(Kind.GUIDE, in);
    }

    static Action readAgent(ActionSource in) {
        return read(Kind.AGENT, in);
    }

    private static Action read(Kind kind, ActionSource in) {
        in.inert("voiceProcessingPrompt");
        Block success = in.branch("success");
        Block failure = in.branch("failure");
        Block late = in.branch("timeout");
        Optional<ActionSource.NamedSource> called = in.object(kind.object);
        if (called.isEmpty()) {
            return new NotRunnable(kind.key(), in.settings(), List.of(success, failure, late));
        }
        ActionSource object = called.get().source();
        object.inert("none");
        ActionSource version = object.inside("ver_latestPublished").orElse(object);
        version.inert("none");
        return new CallVirtualAgent(
                kind, called.get().name(), version.named("inputs"), bindings(version), success, failure, late);
    }

    /** The reason of the exit stands beside the outputs. */
    private static Bindings bindings(ActionSource version) {
        Bindings bindings = Bindings.read(version, "outputs");
        Variable exitReason = version.binding(EXIT_REASON, ScalarType.STRING);
        if (exitReason == null) {
            return bindings;
        }
        Map<String, Variable> answer = new LinkedHashMap<>(bindings.answer());
        answer.put(EXIT_REASON, exitReason);
        return new Bindings(answer, bindings.error());
    }

    @Override
    public String key() {
        return kind.key();
    }
}
