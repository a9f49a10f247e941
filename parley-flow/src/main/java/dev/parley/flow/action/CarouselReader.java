package dev.parley.flow.action;

import dev.parley.flow.chooser.Card;
import dev.parley.flow.chooser.Choice;
import dev.parley.flow.chooser.Chooser;
import dev.parley.flow.value.ChooserValue;
import dev.parley.flow.value.ScalarType;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads carousels and checks their limits (architect-semantics §1.6). */
final class CarouselReader {
    private final Set<String> values = new HashSet<>();

    private CarouselReader() {}

    static Chooser read(ActionSource carousel) {
        if (Choices.isExpression(carousel, "cards")) {
            return new Chooser.Filled(
                    new Chooser.Carousel(List.of()), carousel.expression("cards", ScalarType.CARD.collection()));
        }
        CarouselReader reader = new CarouselReader();
        List<Card> cards =
                Choices.items(carousel, "cards").stream().map(reader::face).toList();
        if (cards.size() > ChooserValue.MOST_CARDS) {
            carousel.error(
                    "too-many-cards",
                    "a carousel holds at most " + ChooserValue.MOST_CARDS + " cards, but here are " + cards.size());
        }
        return new Chooser.Carousel(cards);
    }

    /** A card by itself. */
    static Chooser card(ActionSource card) {
        return new Chooser.Carousel(List.of(new CarouselReader().face(card)));
    }

    private Card face(ActionSource card) {
        String key = card.keys().contains("choices") ? "choices" : "buttons";
        List<ActionSource> items = Choices.items(card, key);
        boolean few = !items.isEmpty() && items.size() <= ChooserValue.MOST_BUTTONS;
        if (!few && !Choices.isExpression(card, key)) {
            card.error(
                    "buttons-of-card",
                    "a card has 1 to " + ChooserValue.MOST_BUTTONS + " buttons, but this one has " + items.size());
        }
        List<Choice> buttons = items.stream()
                .flatMap(button -> Choices.choice(button, values).stream())
                .toList();
        return new Card(
                card.expression("title", ScalarType.STRING),
                card.expression("description", ScalarType.STRING),
                Images.read(card, "image"),
                buttons);
    }
}
