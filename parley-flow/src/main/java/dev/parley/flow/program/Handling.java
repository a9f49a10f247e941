package dev.parley.flow.program;

import dev.parley.flow.expression.Expression;

/** How a flow leaves its normal course. */
public sealed interface Handling {
    /** The bot ends and hands control back. */
    record Exit() implements Handling {}

    /** The conversation ends. */
    record Disconnect() implements Handling {}

    /** @param sequence index of the reusable task that takes over */
    record JumpToTask(int sequence) implements Handling {}

    /** @param queue yields the queue that takes the conversation over; callers only */
    record TransferToAcd(Expression queue) implements Handling {}
}
