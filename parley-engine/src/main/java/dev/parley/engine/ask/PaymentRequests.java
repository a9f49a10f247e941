package dev.parley.engine.ask;

import dev.parley.engine.offer.Texts;
import dev.parley.engine.run.Run;
import dev.parley.engine.turn.PaymentRequest;
import dev.parley.engine.turn.PaymentRequest.Contact;
import dev.parley.flow.action.AskForPayment;
import dev.parley.flow.expression.Expression;
import dev.parley.flow.value.CollectionValue;
import dev.parley.flow.value.DecimalValue;
import dev.parley.flow.value.Value;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Makes the request of an ask for payment, and notes what it lacks. */
final class PaymentRequests {
    private final Run run;
    private final Texts texts;
    private final List<String> faults = new ArrayList<>();

    PaymentRequests(Run run) {
        this.run = run;
        this.texts = new Texts(run);
    }

    PaymentRequest of(AskForPayment ask) {
        return new PaymentRequest(
                text(ask.country(), "countryCode").toUpperCase(Locale.ROOT),
                text(ask.currency(), "currency").toUpperCase(Locale.ROOT),
                price(ask.total(), "totalPrice"),
                ask.lines().stream().map(line -> line(line, "lineItems")).toList(),
                ask.shipping().stream()
                        .map(line -> line(line, "shippingOptions"))
                        .toList(),
                contacts(ask.contacts()),
                texts.bubble(ask.received()),
                texts.bubble(ask.reply()));
    }

    /** What is wrong with the request that was made, in a sentence; empty when nothing is. */
    Optional<String> fault() {
        return faults.stream().findFirst();
    }

    private PaymentRequest.Line line(AskForPayment.Line line, String key) {
        return new PaymentRequest.Line(
                text(line.name(), key + ".name"),
                price(line.price(), key + ".price"),
                texts.orNull(line.description()),
                texts.orNull(line.id()));
    }

    private String text(Expression expression, String key) {
        return given(texts.orNull(expression), key).orElse("");
    }

    private BigDecimal price(Expression expression, String key) {
        return given(
                        run.evaluate(expression) instanceof DecimalValue amount ? new BigDecimal(amount.text()) : null,
                        key)
                .orElse(BigDecimal.ZERO);
    }

    private <T> Optional<T> given(@Nullable T value, String key) {
        if (value == null) {
            faults.add("A payment needs '" + key + "', which is empty here.");
        }
        return Optional.ofNullable(value);
    }

    private List<Contact> contacts(Expression expression) {
        return run.evaluate(expression) instanceof CollectionValue(var type, List<Value> words)
                ? words.stream()
                        .filter(Value::isSet)
                        .flatMap(word -> contact(word.text()).stream())
                        .distinct()
                        .toList()
                : List.of();
    }

    private Optional<Contact> contact(String word) {
        Optional<Contact> contact = Arrays.stream(Contact.values())
                .filter(each -> each.name().equals(word.strip().toUpperCase(Locale.ROOT)))
                .findFirst();
        if (contact.isEmpty()) {
            faults.add("'" + word + "' is no contact information; use "
                    + Arrays.stream(Contact.values())
                            .map(each -> each.name().toLowerCase(Locale.ROOT))
                            .collect(Collectors.joining(", "))
                    + ".");
        }
        return contact;
    }
}
