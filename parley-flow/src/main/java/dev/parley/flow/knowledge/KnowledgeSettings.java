package dev.parley.flow.knowledge;

import dev.parley.flow.expression.Expression;
import dev.parley.flow.source.Position;
import java.util.OptionalInt;

/**
 * The block {@code settingsKnowledge} of a flow that uses a knowledge base (architect-semantics §1.5).
 *
 * @param base the name of the knowledge base
 * @param at where the file names it
 * @param maxAnswers the most articles one search offers, 0 for none
 * @param bias which of an intent and an article comes first
 * @param wording what is said around articles
 * @param feedback whether the answers to the confirmation are noted as feedback
 * @param mode what happens with articles that were found
 */
public record KnowledgeSettings(
        String base, Position at, int maxAnswers, Bias bias, Wording wording, boolean feedback, Mode mode) {

    /** Which side wins when both an intent and an article are likely enough. */
    public enum Bias {
        INTENTS,
        KNOWLEDGE,
        /** The likelier one; the article where they are equally likely. */
        NEUTRAL
    }

    /**
     * What is said around articles. Expressions yield communications.
     *
     * @param single goes before the only article that was found
     * @param several goes before the list of several
     * @param severalAgain goes before that list when nothing of it was chosen
     * @param noneOfThese the last item of that list; nothing: there is none
     * @param confirmation asks in a bot whether the article helped; nothing: it is not asked
     * @param followup goes behind an article in a digital bot
     */
    public record Wording(
            Expression single,
            Expression several,
            Expression severalAgain,
            Expression noneOfThese,
            Expression confirmation,
            Expression followup) {}

    /** What happens with articles that were found. */
    public sealed interface Mode {
        /** One is shown, and a digital bot says the follow-up and waits on. */
        record Statement() implements Mode {}

        /** One is shown, and in a digital bot a reusable task takes over; {@code task} is its index. */
        record Task(int task) implements Mode {}

        /** None is shown; a task decides what to do with all of them. Without one, a bot's knowledge output does. */
        record Custom(OptionalInt task) implements Mode {}
    }
}
