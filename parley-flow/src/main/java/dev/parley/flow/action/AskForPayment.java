package dev.parley.flow.action;

import dev.parley.flow.chooser.Bubble;
import dev.parley.flow.expression.Expression;
import dev.parley.flow.program.Block;
import dev.parley.flow.value.ScalarType;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Asks for a payment and waits for it (architect-semantics §3.1). Expressions yield text where nothing else is said.
 *
 * @param ask its reprompts, and words before the request
 * @param currency yields the currency's code
 * @param country yields the country's code
 * @param total yields the amount, a decimal
 * @param lines what it is made of, at most {@value #MOST_LINES}
 * @param shipping the ways of delivery, at most {@value #MOST_WAYS}
 * @param contacts yields what the participant has to tell: {@code address}, {@code name}, {@code phone}, {@code email}
 * @param received what stands in the conversation before it is answered
 * @param reply what stands there afterwards
 * @param timeout yields how long it may take; empty: as long as any answer
 * @param success what runs when it was paid
 * @param failure what runs when it was not, or cannot be
 */
public record AskForPayment(
        AskSettings ask,
        Expression currency,
        Expression country,
        Expression total,
        List<Line> lines,
        List<Line> shipping,
        Expression contacts,
        Bubble received,
        Bubble reply,
        Optional<Expression> timeout,
        Block success,
        FailureOutput failure)
        implements Ask {
    static final String KEY = "askForPayment";
    private static final String APPLE_PAY = "applePay";
    private static final int MOST_LINES = 10;
    private static final int MOST_WAYS = 4;

    public AskForPayment {
        lines = List.copyOf(lines);
        shipping = List.copyOf(shipping);
    }

    /**
     * A line of the bill, or a way of delivery.
     *
     * @param name what it is
     * @param price yields its price, a decimal that may be negative
     * @param description words about it
     * @param id its id
     */
    public record Line(Expression name, Expression price, Expression description, Expression id) {
        static Line read(ActionSource line) {
            return new Line(
                    line.expression("name", ScalarType.STRING),
                    line.expression("price", ScalarType.DECIMAL),
                    line.expression("description", ScalarType.STRING),
                    line.expression("identifier", ScalarType.STRING));
        }
    }

    static AskForPayment read(ActionSource in) {
        in.word("paymentPlatform")
                .filter(platform -> !platform.toLowerCase(Locale.ROOT).equals(APPLE_PAY.toLowerCase(Locale.ROOT)))
                .ifPresent(platform -> in.error(
                        "unknown-payment-platform", "'" + platform + "' is no payment platform; use " + APPLE_PAY));
        return new AskForPayment(
                AskSettings.read(in),
                in.expression("currency", ScalarType.STRING),
                in.expression("countryCode", ScalarType.STRING),
                in.expression("totalPrice", ScalarType.DECIMAL),
                lines(in, "lineItems", MOST_LINES),
                lines(in, "shippingOptions", MOST_WAYS),
                in.expression("contactInformation", ScalarType.STRING.collection()),
                Bubbles.read(in, "receivedMessage"),
                Bubbles.read(in, "replyMessage"),
                in.configured("paymentCompletionTimeout", ScalarType.DURATION),
                in.branch("success"),
                FailureOutput.read(in));
    }

    private static List<Line> lines(ActionSource in, String key, int most) {
        List<Line> lines = Choices.items(in, key).stream().map(Line::read).toList();
        if (lines.size() > most) {
            in.error("too-many-items", "'" + key + "' holds at most " + most + ", but here are " + lines.size());
        }
        return lines;
    }

    @Override
    public String key() {
        return KEY;
    }
}
