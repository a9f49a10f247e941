package dev.parley.engine.turn;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.engine.event.Event;
import dev.parley.engine.event.EventJson;
import dev.parley.engine.turn.Segment.Content;
import dev.parley.flow.action.DigitalContent.Media;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class SegmentTest {
    private static final JsonMapper JSON = new JsonMapper();
    private static final Content.CardFace FACE =
            new Content.CardFace("Basic", null, null, List.of(Content.CardAction.link("More", "https://example.org")));
    private static final List<Content> CONTENTS = List.of(
            new Content.QuickReply("Yes", "yes"),
            new Content.Card(FACE),
            new Content.Carousel(List.of(FACE, FACE)),
            new Content.ListPicker(
                    List.of(new Content.ListSection(
                            "Colours", true, List.of(new Content.ListItem("r", "Red", null, null)))),
                    new Content.Bubble("Pick", null, null),
                    null),
            new Content.DatePicker(
                    "Visit",
                    null,
                    null,
                    new Content.Place("Oslo", null, null),
                    List.of(new Content.OfferedTime(Instant.parse("2026-08-17T09:00:00Z"), 1800))),
            new Content.Attachment(Media.IMAGE, "https://example.org/a.png", null),
            new Content.Attachment(Media.LINK, "https://example.org", "Open"),
            new RichLink("https://example.org", "Example", null),
            new InteractiveApplication("Seats", "?row=1", new Content.Bubble("Pick a seat", null, null), null),
            new BlankForm(
                    "f-1",
                    new BlankForm.Introduction("Who are you?", null, null, "Begin"),
                    List.of(
                            new BlankForm.Page("email", "E-mail", null, new BlankForm.Words(null, true, false)),
                            new BlankForm.Page("colour", "Colour", "any", new BlankForm.Choices(false, List.of())),
                            new BlankForm.Page("size", "Size", null, new BlankForm.Wheel(List.of())),
                            new BlankForm.Page("day", "Day", null, new BlankForm.Day(Instant.EPOCH, null))),
                    null,
                    null,
                    true),
            new PaymentRequest(
                    "DE",
                    "EUR",
                    new BigDecimal("110.50"),
                    List.of(new PaymentRequest.Line("Bike", new BigDecimal("110.50"), null, null)),
                    List.of(),
                    List.of(PaymentRequest.Contact.EMAIL),
                    null,
                    null));

    @Test
    void shouldReadBackWhatItWrote() {
        for (Segment segment : Segment.RichMedia.of(CONTENTS)) {
            assertThat(JSON.readValue(JSON.writeValueAsString(segment), Segment.class))
                    .isEqualTo(segment);
        }
    }

    @Test
    void shouldNameTheKindOfContentInEvents() {
        String events = EventJson.write(List.of(new Event.PromptSent(Segment.RichMedia.of(CONTENTS))));

        assertThat(CONTENTS)
                .allSatisfy(content -> assertThat(events)
                        .contains("\"content\":\"" + content.getClass().getSimpleName() + "\""));
    }
}
