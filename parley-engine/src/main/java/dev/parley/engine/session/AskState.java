package dev.parley.engine.session;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An ask that is under way. Its action is the current step of the topmost frame.
 *
 * @param phase what the participant was asked last
 * @param noMatches no-matches so far
 * @param noInputs no-inputs so far
 * @param rejections rejected confirmations so far
 * @param candidate what is being confirmed, or null
 * @param pass the number of the pass that a loop which asks is about to begin, from 0
 * @param articles the knowledge articles on offer, or the one that was shown
 */
public record AskState(
        Phase phase,
        int noMatches,
        int noInputs,
        int rejections,
        @Nullable Candidate candidate,
        long pass,
        List<ArticleName> articles) {
    public AskState {
        articles = List.copyOf(articles);
    }

    /** An ask that just began. */
    public static AskState entered(long pass) {
        return new AskState(Phase.COLLECT, 0, 0, 0, null, pass, List.of());
    }

    /** What an ask may be waiting for. */
    public enum Phase {
        /** An answer to the question. */
        COLLECT,
        /** A yes or no to what was understood. */
        CONFIRM,
        /** A yes or no to handing over to a human. */
        ESCALATE,
        /** A choice among knowledge articles. */
        DISAMBIGUATE,
        /** A yes or no to whether a knowledge article helped. */
        RATE
    }

    /**
     * What was understood and is not accepted yet.
     *
     * @param value in the ask's own terms
     * @param raw the words it was found in
     */
    public record Candidate(String value, String raw) {}

    /**
     * A knowledge article as far as it is remembered.
     *
     * @param id its id
     * @param title its title
     */
    public record ArticleName(String id, String title) {}

    public AskState in(Phase other) {
        return other == Phase.COLLECT
                ? new AskState(other, noMatches, noInputs, rejections, null, pass, List.of())
                : new AskState(other, noMatches, noInputs, rejections, candidate, pass, articles);
    }

    public AskState confirming(Candidate understood) {
        return new AskState(Phase.CONFIRM, noMatches, noInputs, rejections, understood, pass, articles);
    }

    public AskState choosing(List<ArticleName> offered) {
        return new AskState(Phase.DISAMBIGUATE, noMatches, noInputs, rejections, null, pass, offered);
    }

    public AskState rating(ArticleName shown) {
        return new AskState(Phase.RATE, noMatches, noInputs, rejections, null, pass, List.of(shown));
    }

    public AskState withNoMatch() {
        return new AskState(phase, noMatches + 1, noInputs, rejections, candidate, pass, articles);
    }

    public AskState withNoInput() {
        return new AskState(phase, noMatches, noInputs + 1, rejections, candidate, pass, articles);
    }

    public AskState withRejection() {
        return new AskState(phase, noMatches, noInputs, rejections + 1, candidate, pass, articles);
    }
}
