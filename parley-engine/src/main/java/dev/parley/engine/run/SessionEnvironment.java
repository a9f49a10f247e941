package dev.parley.engine.run;

import dev.parley.flow.expression.Environment;
import dev.parley.flow.expression.Variable;
import dev.parley.flow.value.BooleanValue;
import dev.parley.flow.value.DateTimeValue;
import dev.parley.flow.value.DecimalValue;
import dev.parley.flow.value.ScalarType;
import dev.parley.flow.value.StringValue;
import dev.parley.flow.value.Value;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What expressions see of a session. */
final class SessionEnvironment implements Environment {
    private static final Value VERSION = new StringValue("1.0");

    private final Run run;

    SessionEnvironment(Run run) {
        this.run = run;
    }

    @Override
    public Value value(Variable variable) {
        return variable.place() == Variable.Place.BUILT_IN
                ? builtIn(variable)
                : run.variables().get(variable);
    }

    /** The built-in variables of architect-semantics §1.4 by their own spelling; NOT_SET for those without a value here. */
    private Value builtIn(Variable variable) {
        return switch (variable.name()) {
            case "Session.ConversationID", "Message.ConversationId", "Chat.ConversationId" ->
                text(run.conversation().id());
            case "Message.Message.body" -> text(run.conversation().message());
            case "Message.IsNewConversation" -> BooleanValue.TRUE;
            case "Session.Language" -> text(run.language());
            case "Session.Source" -> text(run.conversation().source());
            case "Session.LastCollectionUtterance" -> text(run.heard().utterance());
            case "Session.LastCollectionConfidence" -> decimal(run.heard().confidence());
            case "Session.LastNLUCollectionConfidence" -> decimal(run.heard().nluConfidence());
            case "Session.ActiveIntent" -> text(run.heard().activeIntent());
            case "Session.LastCompletedIntent" -> text(run.heard().completedIntent());
            case "Session.LastKnowledgeQuestion" -> text(run.heard().knowledge().question());
            case "Session.LastKnowledgeAnswer" -> text(run.heard().knowledge().answer());
            case "Session.LastKnowledgeSearchID" ->
                text(run.heard().knowledge().search(run.conversation().id()));
            case "Flow.IsTest" -> BooleanValue.FALSE;
            case "Flow.StartDateTimeUtc" ->
                new DateTimeValue(run.conversation().startedAt().truncatedTo(ChronoUnit.SECONDS));
            case "Flow.Version" -> VERSION;
            default -> variable.type().absent();
        };
    }

    private static Value text(@Nullable String text) {
        return text == null || text.isEmpty() ? ScalarType.STRING.absent() : new StringValue(text);
    }

    private static Value decimal(@Nullable Double number) {
        return number == null ? ScalarType.DECIMAL.absent() : new DecimalValue(BigDecimal.valueOf(number));
    }

    @Override
    public Instant now() {
        return run.ports().now();
    }

    @Override
    public String language() {
        return run.language();
    }

    @Override
    public String defaultLanguage() {
        return run.program().languages().standard();
    }

    @Override
    public List<String> supportedLanguages() {
        return run.program().languages().supported();
    }

    @Override
    public Optional<Value> find(ScalarType type, String idOrName) {
        return run.ports().directory().find(type, idOrName);
    }
}
