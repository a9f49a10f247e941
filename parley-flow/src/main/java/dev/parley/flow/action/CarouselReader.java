package dev.parley.flow.action;

import dev.parley.flow.chooser.Card;
import dev.parley.flow.chooser.Choice;
import dev.parley.flow.chooser.Chooser;
import dev.parley.flow.value.ScalarType;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads carousels and checks their limits (architect-semantics §1.6). */
final class CarouselReader {
    private final Set<String> values = new HashSet<>();

    private CarouselReader() {}

    static Chooser read(ActionSource carousel) {
        CarouselReader reader = new CarouselReader();
        List<Card> cards =
                Choices.items(carousel, "cards").stream().map(reader::card).toList();
        if (cards.size() > Chooser.Carousel.MOST_CARDS) {
            carousel.error(
                    "too-many-cards",
                    "a carousel holds at most " + Chooser.Carousel.MOST_CARDS + " cards, but here are " + cards.size());
        }
        return new Chooser.Carousel(cards);
    }

    private Card card(ActionSource card) {
        List<ActionSource> items = Choices.items(card, card.keys().contains("choices") ? "choices" : "buttons");
        if (items.isEmpty() || items.size() > Card.MOST_BUTTONS) {
            card.error(
                    "buttons-of-card",
                    "a card has 1 to " + Card.MOST_BUTTONS + " buttons, but this one has " + items.size());
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
