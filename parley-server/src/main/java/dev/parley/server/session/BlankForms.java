package dev.parley.server.session;

import dev.parley.api.message.ConversationContentDatePicker;
import dev.parley.api.message.ConversationContentForm;
import dev.parley.api.message.ConversationContentListPicker;
import dev.parley.api.message.ConversationFormPage;
import dev.parley.api.message.ConversationFormPage.Component;
import dev.parley.api.message.ConversationFormPage.ComponentType;
import dev.parley.api.message.ConversationFormPage.Input;
import dev.parley.api.message.ConversationFormPage.WheelItem;
import dev.parley.api.message.ConversationFormPage.WheelPicker;
import dev.parley.engine.turn.BlankForm;
import dev.parley.engine.turn.Segment.Content.ListItem;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Puts forms into the wire's words (wire-contract §1.5). A page has one component, known by the id of the page. */
final class BlankForms {
    private BlankForms() {}

    static ConversationContentForm of(BlankForm form) {
        return new ConversationContentForm(
                form.id(),
                introduction(form.introduction()),
                form.pages().stream().map(BlankForms::page).toList(),
                RichMediaAnswers.message(form.received()),
                RichMediaAnswers.message(form.reply()),
                form.summary(),
                null,
                null);
    }

    private static ConversationContentForm.@Nullable Introduction introduction(
            BlankForm.@Nullable Introduction introduction) {
        return introduction == null
                ? null
                : new ConversationContentForm.Introduction(
                        introduction.title(), introduction.subtitle(), introduction.image(), introduction.button());
    }

    private static ConversationFormPage page(BlankForm.Page page) {
        return new ConversationFormPage(
                page.title(), Objects.requireNonNullElse(page.subtitle(), ""), List.of(component(page)));
    }

    private static Component component(BlankForm.Page page) {
        return switch (page.field()) {
            case BlankForm.Words(var placeholder, boolean required, boolean lines) ->
                new Component(
                        ComponentType.INPUT,
                        null,
                        null,
                        null,
                        new Input(page.id(), page.title(), page.subtitle(), placeholder, required, lines));
            case BlankForm.Choices(boolean multiple, List<ListItem> items) ->
                new Component(ComponentType.LIST_PICKER, null, null, list(page, multiple, items), null);
            case BlankForm.Wheel(List<ListItem> items) ->
                new Component(ComponentType.WHEEL_PICKER, null, wheel(page, items), null, null);
            case BlankForm.Day day -> new Component(ComponentType.DATE_PICKER, date(page, day), null, null, null);
        };
    }

    private static ConversationContentListPicker list(BlankForm.Page page, boolean multiple, List<ListItem> items) {
        return new ConversationContentListPicker(
                page.id(),
                List.of(new ConversationContentListPicker.Section(
                        page.title(),
                        multiple,
                        items.stream().map(RichMediaAnswers::item).toList())),
                null,
                null);
    }

    private static WheelPicker wheel(BlankForm.Page page, List<ListItem> items) {
        return new WheelPicker(
                page.id(),
                items.stream()
                        .map(item -> new WheelItem(item.id(), item.title(), item.id()))
                        .toList());
    }

    private static ConversationContentDatePicker date(BlankForm.Page page, BlankForm.Day day) {
        return new ConversationContentDatePicker(
                null, page.id(), page.title(), page.subtitle(), null, day.earliest(), day.latest(), null, null);
    }
}
