package dev.parley.flow.program;

import dev.parley.flow.expression.Expression;
import java.time.Duration;

/**
 * The block {@code settingsUserInput} (architect-semantics §1.5). Thresholds are percentages from 0 to 100; a maximum
 * of n allows n reprompts. Expressions yield communications.
 *
 * @param automaticQuickReplies whether yes/no and list questions offer buttons
 * @param noMatchesMax allowed no-matches of one ask
 * @param noInputsMax allowed no-inputs of one ask
 * @param noInputsTimeout how long the channel waits before it reports no input
 * @param noInputsExceeded what a digital bot does when the allowed no-inputs are used up
 * @param endOfSessionMessage said by a digital bot before it ends for inactivity
 * @param rejectionsMax allowed "no" answers to confirmations of one ask
 * @param collectionLow below it nothing matches
 * @param collectionHigh from it on nothing is confirmed
 * @param confirmationLow least score of a yes or no inside a confirmation
 * @param noMatchApology goes before a reprompt after a no-match
 * @param noInputApology goes before a reprompt after no input
 * @param noToConfirmationApology goes before a reprompt after a rejected confirmation
 * @param confirmationNoMatchApology goes before a repeated confirmation
 * @param confirmationNoInputApology goes before a confirmation repeated after no input
 */
public record UserInputSettings(
        boolean automaticQuickReplies,
        int noMatchesMax,
        int noInputsMax,
        Duration noInputsTimeout,
        Handling noInputsExceeded,
        Expression endOfSessionMessage,
        int rejectionsMax,
        int collectionLow,
        int collectionHigh,
        int confirmationLow,
        Expression noMatchApology,
        Expression noInputApology,
        Expression noToConfirmationApology,
        Expression confirmationNoMatchApology,
        Expression confirmationNoInputApology) {}
