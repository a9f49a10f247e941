package dev.parley.api.analytics;

import dev.parley.api.EntityRef;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What happened in a turn of a bot flow (wire-contract §4.5).
 *
 * @param userInput what the participant said or chose; empty when it was nothing
 * @param botPrompts what the bot said, a text for each time it spoke
 * @param sessionId the session of the turn
 * @param askAction the ask that was answered, or else the one that was opened
 * @param intent the intent that was detected, with the slots that were filled
 * @param knowledge the first search in a knowledge base and the first feedback on one
 * @param knowledgeBaseEvents all of these
 * @param dateCreated when the turn began
 * @param dateCompleted when the turn was over
 * @param askActionResult what came of the answer to the ask
 * @param sessionEndDetails how the session ended, in its last turn
 * @param conversation the conversation the session belongs to
 */
public record ReportingTurn(
        String userInput,
        List<String> botPrompts,
        String sessionId,
        @Nullable ReportingTurnAction askAction,
        @Nullable ReportingTurnIntent intent,
        @Nullable ReportingTurnKnowledge knowledge,
        @Nullable ReportingTurnKnowledgeEvents knowledgeBaseEvents,
        Instant dateCreated,
        Instant dateCompleted,
        @Nullable AskActionResult askActionResult,
        @Nullable SessionEndDetails sessionEndDetails,
        @Nullable EntityRef conversation) {}
