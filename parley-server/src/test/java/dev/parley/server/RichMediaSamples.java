package dev.parley.server;

import dev.parley.engine.turn.InteractiveApplication;
import dev.parley.engine.turn.RichLink;
import dev.parley.engine.turn.Segment;
import dev.parley.engine.turn.Segment.Content;
import dev.parley.engine.turn.Segment.Content.CardAction;
import dev.parley.engine.turn.Segment.Content.CardFace;
import dev.parley.flow.action.DigitalContent.Media;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Every kind of rich media, each with the JSON it must have on the wire (wire-contract §1.5). */
final class RichMediaSamples {
    private static final CardFace BASIC = new CardFace(
            "Basic",
            "1 GB",
            "https://example.org/b.png",
            List.of(
                    CardAction.postback("Choose basic", "plan-basic"),
                    CardAction.link("Read more", "https://example.org/basic")));
    private static final CardFace PLAIN =
            new CardFace("Plain", null, null, List.of(CardAction.postback("Choose", "plain")));
    private static final String BASIC_JSON = """
            {"title":"Basic","description":"1 GB","image":"https://example.org/b.png","actions":[\
            {"type":"Postback","text":"Choose basic","payload":"plan-basic"},\
            {"type":"Link","text":"Read more","url":"https://example.org/basic"}]}""";
    private static final String PLAIN_JSON =
            "{\"title\":\"Plain\",\"actions\":[{\"type\":\"Postback\",\"text\":\"Choose\",\"payload\":\"plain\"}]}";

    static final Map<Content, String> SAMPLES = Map.of(
            new Content.QuickReply("More", "more", "More or not"),
            """
            {"contentType":"QuickReply","quickReply":\
            {"action":"Message","text":"More","payload":"more","summaryText":"More or not"}}""",
            new Content.Card(BASIC),
            "{\"contentType\":\"Card\",\"card\":" + BASIC_JSON + "}",
            new Content.Carousel(List.of(BASIC, PLAIN)),
            "{\"contentType\":\"Carousel\",\"carousel\":{\"cards\":[" + BASIC_JSON + "," + PLAIN_JSON + "]}}",
            new Content.ListPicker(
                    List.of(new Content.ListSection(
                            "Colours",
                            true,
                            List.of(
                                    new Content.ListItem("r", "Red", null, null),
                                    new Content.ListItem("b", "Blue", "popular", "https://example.org/b.png")))),
                    new Content.Bubble("Pick a colour", null, null),
                    new Content.Bubble("Thanks", "a lot", "https://example.org/t.png")),
            """
            {"contentType":"ListPicker","listPicker":{"sections":[{"title":"Colours","multipleSelection":true,"items":[\
            {"id":"r","title":"Red"},\
            {"id":"b","title":"Blue","subtitle":"popular","imageUrl":"https://example.org/b.png"}]}],\
            "replyMessage":{"title":"Thanks","subtitle":"a lot","imageUrl":"https://example.org/t.png"},\
            "receivedMessage":{"title":"Pick a colour"}}}""",
            new Content.DatePicker(
                    "Visit",
                    "Choose a slot",
                    null,
                    new Content.Place("1 Main Street", 59.9, 10.75),
                    List.of(new Content.OfferedTime(Instant.parse("2026-08-17T09:00:00Z"), 1800))),
            """
            {"contentType":"DatePicker","datePicker":{"title":"Visit","subtitle":"Choose a slot",\
            "location":{"address":"1 Main Street","latitude":59.9,"longitude":10.75},\
            "availableTimes":[{"duration":1800,"dateTime":"2026-08-17T09:00:00.000Z"}]}}""",
            new Content.Attachment(Media.IMAGE, "https://example.org/map.png", "the way"),
            """
            {"contentType":"Attachment","attachment":\
            {"mediaType":"Image","url":"https://example.org/map.png","text":"the way"}}""",
            new Content.Attachment(Media.LINK, "https://example.org/card", "Our card"),
            """
            {"contentType":"Attachment","attachment":\
            {"mediaType":"Link","url":"https://example.org/card","text":"Our card"}}""",
            new RichLink("https://example.org/bike", "Bike", "https://example.org/bike.png"),
            """
            {"contentType":"RichLink","card":{"title":"Bike","image":"https://example.org/bike.png","defaultAction":\
            {"type":"Link","text":"Bike","url":"https://example.org/bike"},"actions":[]}}""",
            new InteractiveApplication("Seats", "?row=1", new Content.Bubble("Pick a seat", null, null), null),
            """
            {"contentType":"InteractiveApplication","interactiveApplication":{"name":"Seats","url":"?row=1",\
            "receivedMessage":{"title":"Pick a seat"}}}""");

    private RichMediaSamples() {}

    static List<Segment> segments() {
        return Segment.RichMedia.of(List.copyOf(SAMPLES.keySet()));
    }
}
