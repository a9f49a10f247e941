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
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What expressions see of a session. */
final class SessionEnvironment implements Environment {
    private final Run run;

    SessionEnvironment(Run run) {
        this.run = run;
    }

    @Override
    public Value value(Variable variable) {
        Value builtIn = builtIn(variable);
        return builtIn != null ? builtIn : run.variables().get(variable);
    }

    /** The built-in variables of architect-semantics §1.4; null for every other. */
    private @Nullable Value builtIn(Variable variable) {
        return switch (variable.name().toLowerCase(Locale.ROOT)) {
            case "session.conversationid" -> text(run.conversation().id());
            case "message.conversationid", "chat.conversationid" ->
                text(run.conversation().id());
            case "message.message.body" -> text(run.conversation().message());
            case "message.isnewconversation" -> new BooleanValue(true);
            case "session.language" -> text(run.language());
            case "session.source" -> text(run.conversation().source());
            case "session.lastcollectionutterance" -> text(run.heard().utterance());
            case "session.lastcollectionconfidence" -> decimal(run.heard().confidence());
            case "session.lastnlucollectionconfidence" -> decimal(run.heard().nluConfidence());
            case "session.activeintent" -> text(run.heard().activeIntent());
            case "session.lastcompletedintent" -> text(run.heard().completedIntent());
            case "session.lastknowledgequestion" -> text(run.heard().knowledge().question());
            case "session.lastknowledgeanswer" -> text(run.heard().knowledge().answer());
            case "session.lastknowledgesearchid" ->
                text(run.heard().knowledge().search(run.conversation().id()));
            case "flow.istest" -> new BooleanValue(false);
            case "flow.startdatetimeutc" ->
                new DateTimeValue(run.conversation().startedAt().truncatedTo(ChronoUnit.SECONDS));
            case "flow.version" -> text("1.0");
            default -> null;
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
