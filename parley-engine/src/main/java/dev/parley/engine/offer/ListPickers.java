package dev.parley.engine.offer;

import dev.parley.engine.run.Run;
import dev.parley.engine.turn.Segment.Content;
import dev.parley.engine.turn.Segment.Content.ListItem;
import dev.parley.engine.turn.Segment.Content.ListSection;
import dev.parley.flow.chooser.Chooser;
import dev.parley.flow.chooser.Section;
import java.util.ArrayList;
import java.util.List;

/** List pickers; one without items of its own shows the values of the slot in its first section. */
final class ListPickers {
    private final Run run;
    private final Texts texts;
    private final Buttons buttons;
    private final List<ListSection> sections = new ArrayList<>();
    private final List<Option> options = new ArrayList<>();

    ListPickers(Run run, Buttons buttons) {
        this.run = run;
        this.texts = new Texts(run);
        this.buttons = buttons;
    }

    Offer of(Chooser.ListPicker picker, List<Option> ofSlot) {
        boolean own =
                picker.sections().stream().anyMatch(section -> !section.items().isEmpty());
        if (own) {
            picker.sections().forEach(this::add);
        } else if (picker.sections().isEmpty()) {
            add("", false, ofSlot);
        } else {
            Section first = picker.sections().getFirst();
            add(title(first), run.holds(first.multiple()), ofSlot);
        }
        return sections.isEmpty()
                ? Offer.NOTHING
                : new Offer(
                        List.of(new Content.ListPicker(
                                sections, texts.bubble(picker.received()), texts.bubble(picker.reply()))),
                        options);
    }

    private void add(Section section) {
        boolean multiple = run.holds(section.multiple());
        List<ListItem> items = new ArrayList<>();
        for (Section.Item item : section.items()) {
            buttons.of(item.choice()).filter(Buttons.Button::postback).ifPresent(button -> {
                Option option = button.option().withOthers(multiple);
                options.add(option);
                items.add(new ListItem(
                        option.value(), option.shown(), texts.orNull(item.subtitle()), texts.orNull(item.image())));
            });
        }
        if (!items.isEmpty()) {
            sections.add(new ListSection(title(section), multiple, items));
        }
    }

    private void add(String title, boolean multiple, List<Option> values) {
        if (!values.isEmpty()) {
            values.forEach(value -> options.add(value.withOthers(multiple)));
            sections.add(new ListSection(
                    title,
                    multiple,
                    values.stream()
                            .map(value -> new ListItem(value.value(), value.shown(), null, null))
                            .toList()));
        }
    }

    private String title(Section section) {
        return run.text(section.title()).orElse("");
    }
}
