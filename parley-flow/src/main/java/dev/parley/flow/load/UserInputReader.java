package dev.parley.flow.load;

import dev.parley.flow.expression.Expression;
import dev.parley.flow.program.FlowKind;
import dev.parley.flow.program.Handling;
import dev.parley.flow.program.UserInputSettings;
import dev.parley.flow.yaml.YamlFields;
import java.time.Duration;

/** Reads the block {@code settingsUserInput}; what it leaves out takes its default (architect-semantics §1.5). */
final class UserInputReader {
    private final SettingsBlock block;
    private final boolean digital;

    UserInputReader(YamlFields flow, Compilation compilation, Scope scope) {
        this.block = new SettingsBlock(flow, "settingsUserInput", compilation, scope);
        this.digital = compilation.kind() == FlowKind.DIGITAL_BOT;
    }

    UserInputSettings read() {
        block.inert(
                "enableBargeIn",
                "interDigitTimeout",
                "dtmfTerminatingCharacter",
                "speechToTextSpeechDetectionSensitivity",
                "speechToTextMaxSpeechTimeout",
                "enableIntentClassificationHinting");
        UserInputSettings settings = new UserInputSettings(
                block.flag("enableAutomaticQuickReplies", true) || digital,
                block.number("noMatchesMax", 3),
                block.number("noInputsMax", 3),
                block.duration("noInputsTimeout", digital ? Duration.ofMinutes(1) : Duration.ofSeconds(7)),
                block.handling("noInputsMaxExceededHandling", new Handling.Disconnect()),
                endOfSession(),
                block.number("confirmationRejectionsMax", 3),
                block.number("collectionLowConfidenceThreshold", 20),
                block.number("collectionHighConfidenceThreshold", 70),
                block.number("confirmationLowConfidenceThreshold", 40),
                block.communication("noMatchApology", "Sorry."),
                block.communication(
                        "noInputApology",
                        digital ? "Sorry, I didn't receive any input from you." : "Sorry, I didn't hear you."),
                block.communication("noToConfirmationApology", "My mistake."),
                block.communication(
                        "confirmationNoMatchApology",
                        digital ? "Sorry, please input \"Yes\" or \"No\"." : "Sorry, please say yes or no."),
                block.communication(
                        "confirmationNoInputApology",
                        digital
                                ? "Sorry, I didn't receive any input from you.  Please input \"Yes\" or \"No\"."
                                : "Sorry, I didn't hear you.  Please say yes or no."));
        block.finish();
        return settings;
    }

    private Expression endOfSession() {
        return block.communication(
                "endOfSessionMessage",
                digital
                        ? "I have not heard from you in a while, so I am closing this chat, please come back if you"
                                + " need my help again. Thank you."
                        : "");
    }
}
