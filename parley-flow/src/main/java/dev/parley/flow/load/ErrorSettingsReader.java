package dev.parley.flow.load;

import dev.parley.flow.program.ErrorSettings;
import dev.parley.flow.program.Handling;
import dev.parley.flow.value.BooleanValue;
import dev.parley.flow.value.ScalarType;
import dev.parley.flow.yaml.YamlFields;

/** Reads the block {@code settingsErrorHandling} (architect-semantics §1.5). */
final class ErrorSettingsReader {
    private final SettingsBlock block;
    private final Compilation compilation;

    ErrorSettingsReader(YamlFields flow, Compilation compilation, Scope scope) {
        this.block = new SettingsBlock(flow, "settingsErrorHandling", compilation, scope);
        this.compilation = compilation;
    }

    ErrorSettings read() {
        Handling exit = new Handling.Exit();
        boolean speaks = compilation.kind().isBot();
        ErrorSettings settings = new ErrorSettings(
                block.handling("errorHandling", exit),
                block.communication(
                        "errorEventHandover",
                        speaks
                                ? "Sorry, an error occurred. One moment, please, while I put you through to someone"
                                        + " who can help."
                                : ""),
                block.expression("enableAgentEscalation", ScalarType.BOOLEAN)
                        .orElseGet(() -> compilation
                                .settings()
                                .constant(new BooleanValue(true), block.fields().at())),
                block.communication("agentEscalationConfirmation", "You want to speak to an advisor. Is that correct?"),
                block.communication(
                        "agentEscalationHandover", "One moment, please, and I will put you through to someone."),
                block.handling("agentEscalationHandling", exit),
                block.communication(
                        "recognitionFailureEventHandover",
                        "Sorry, I'm having trouble understanding you. One moment, please, while I put you through to"
                                + " someone who can help."),
                block.handling("recognitionFailureEventHandling", exit),
                jumpsEveryTime());
        block.inert("errorEventHandling", "preHandlingAudio", "queue");
        block.finish();
        return settings;
    }

    private boolean jumpsEveryTime() {
        String key = "subsequentRecognitionFailuresHandlingType";
        return block.fields().take(key).isPresent()
                && block.expression(key, ScalarType.STRING)
                        .filter(expression -> expression
                                .evaluate(NoEnvironment.INSTANCE)
                                .toString()
                                .contains("executeTask"))
                        .isPresent();
    }
}
