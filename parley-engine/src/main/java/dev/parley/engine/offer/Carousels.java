package dev.parley.engine.offer;

import dev.parley.engine.run.Run;
import dev.parley.engine.turn.Segment.Content;
import dev.parley.engine.turn.Segment.Content.CardAction;
import dev.parley.engine.turn.Segment.Content.CardFace;
import dev.parley.flow.chooser.Card;
import dev.parley.flow.chooser.Chooser;
import dev.parley.flow.value.ChooserValue;
import java.util.ArrayList;
import java.util.List;

/** Carousels: a card without buttons is left out, and a single card stands by itself. */
final class Carousels {
    private final Texts texts;
    private final Buttons buttons;

    Carousels(Run run, Buttons buttons) {
        this.texts = new Texts(run);
        this.buttons = buttons;
    }

    Offer of(Chooser.Carousel carousel, List<Option> ofSlot) {
        return carousel.cards().isEmpty() ? ofValues(ofSlot) : ofCards(carousel.cards());
    }

    /** Each value as a card with one button, as many as a carousel holds. */
    private static Offer ofValues(List<Option> values) {
        List<CardFace> faces = values.stream()
                .limit(ChooserValue.MOST_CARDS)
                .map(value -> new CardFace(
                        value.shown(), null, null, List.of(CardAction.postback(value.shown(), value.value()))))
                .toList();
        return offer(faces, values);
    }

    private Offer ofCards(List<Card> cards) {
        List<CardFace> faces = new ArrayList<>();
        List<Option> options = new ArrayList<>();
        for (Card card : cards) {
            List<Buttons.Button> shown = buttons.of(card.buttons());
            if (!shown.isEmpty()) {
                faces.add(face(card, shown));
                shown.stream()
                        .filter(Buttons.Button::postback)
                        .map(Buttons.Button::option)
                        .forEach(options::add);
            }
        }
        return offer(faces, options);
    }

    private CardFace face(Card card, List<Buttons.Button> shown) {
        String title = texts.orNull(card.title());
        return new CardFace(
                title == null ? shown.getFirst().option().shown() : title,
                texts.orNull(card.description()),
                texts.orNull(card.image()),
                shown.stream().map(Carousels::action).toList());
    }

    private static CardAction action(Buttons.Button button) {
        Option option = button.option();
        return button.postback()
                ? CardAction.postback(option.shown(), option.value())
                : CardAction.link(option.shown(), option.value());
    }

    private static Offer offer(List<CardFace> faces, List<Option> options) {
        List<Content> content = switch (faces.size()) {
            case 0 -> List.of();
            case 1 -> List.of(new Content.Card(faces.getFirst()));
            default -> List.of(new Content.Carousel(faces));
        };
        return new Offer(content, options);
    }
}
