package dev.parley.nlu.intent;

import dev.parley.flow.nlu.Intent;
import dev.parley.flow.nlu.NluModel;
import dev.parley.flow.nlu.Utterance;
import dev.parley.flow.nlu.Utterance.Segment;
import java.util.Arrays;
import java.util.List;

/** A bot of a pizza shop, for tests. */
public final class ExampleBot {
    public static final Intent ORDER = intent(
            "OrderPizza",
            "order a pizza",
            "I'd like to order a pizza",
            "can I get a large pepperoni",
            "I want to buy two pizzas please",
            "one margherita to go");
    public static final Intent TRACK = intent(
            "TrackOrder",
            "where is my order",
            "track my order",
            "when will my pizza arrive",
            "how long until my delivery comes",
            "order status");
    public static final Intent CANCEL = intent(
            "CancelOrder",
            "cancel my order",
            "I don't want it anymore",
            "please cancel the pizza",
            "stop my order",
            "call off the delivery");
    public static final Intent HOURS = intent(
            "OpeningHours",
            "when are you open",
            "opening hours",
            "are you open on sundays",
            "what time do you close",
            "until when can I order");
    public static final Intent PAY = intent(
            "PaymentMethods",
            "how can I pay",
            "do you take credit cards",
            "can I pay cash",
            "is paypal possible",
            "payment options");
    public static final NluModel ENGLISH = model("en-us", ORDER, TRACK, CANCEL, HOURS, PAY, intent("Silent"));
    public static final NluModel GERMAN = model(
            "de-de",
            intent(
                    "Bestellen",
                    "ich möchte eine Pizza bestellen",
                    "eine Pizza bitte",
                    "ich hätte gern zwei Pizzen",
                    "kann ich bestellen",
                    "einmal Margherita"),
            intent(
                    "Status",
                    "wo ist meine Bestellung",
                    "wann kommt meine Pizza",
                    "Status der Bestellung",
                    "wie lange dauert die Lieferung noch",
                    "kommt meine Lieferung bald"),
            intent(
                    "Stornieren",
                    "Bestellung stornieren",
                    "ich möchte die Bestellung abbrechen",
                    "bitte stornieren Sie meine Pizza",
                    "ich will sie nicht mehr",
                    "Lieferung absagen"),
            intent(
                    "Zahlen",
                    "wie kann ich bezahlen",
                    "nehmen Sie Kreditkarten",
                    "kann ich bar zahlen",
                    "geht PayPal",
                    "Zahlungsarten"));

    private ExampleBot() {}

    public static NluModel model(String language, Intent... intents) {
        return new NluModel(language, List.of(intents), List.of(), List.of());
    }

    public static Intent intent(String name, String... texts) {
        return new Intent(
                name,
                "",
                Arrays.stream(texts)
                        .map(text -> new Utterance(List.of(new Segment(text, null))))
                        .toList(),
                List.of());
    }
}
