package dev.parley.server;

import dev.parley.engine.turn.BlankForm;
import dev.parley.engine.turn.InteractiveApplication;
import dev.parley.engine.turn.PaymentRequest;
import dev.parley.engine.turn.RichLink;
import dev.parley.engine.turn.Segment;
import dev.parley.engine.turn.Segment.Content;
import dev.parley.engine.turn.Segment.Content.CardAction;
import dev.parley.engine.turn.Segment.Content.CardFace;
import dev.parley.flow.action.DigitalContent.Media;
import java.math.BigDecimal;
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

    private static final List<Content.ListItem> ITEMS = List.of(new Content.ListItem("r", "Red", null, null));

    static final Map<Content, String> SAMPLES = Map.ofEntries(
            Map.entry(new Content.QuickReply("More", "more", "More or not"), """
            {"contentType":"QuickReply","quickReply":\
            {"action":"Message","text":"More","payload":"more","summaryText":"More or not"}}"""),
            Map.entry(new Content.Card(BASIC), "{\"contentType\":\"Card\",\"card\":" + BASIC_JSON + "}"),
            Map.entry(
                    new Content.Carousel(List.of(BASIC, PLAIN)),
                    "{\"contentType\":\"Carousel\",\"carousel\":{\"cards\":[" + BASIC_JSON + "," + PLAIN_JSON + "]}}"),
            Map.entry(
                    new Content.ListPicker(
                            List.of(new Content.ListSection(
                                    "Colours",
                                    true,
                                    List.of(
                                            new Content.ListItem("r", "Red", null, null),
                                            new Content.ListItem(
                                                    "b", "Blue", "popular", "https://example.org/b.png")))),
                            new Content.Bubble("Pick a colour", null, null),
                            new Content.Bubble("Thanks", "a lot", "https://example.org/t.png")),
                    """
            {"contentType":"ListPicker","listPicker":{"sections":[{"title":"Colours","multipleSelection":true,"items":[\
            {"id":"r","title":"Red"},\
            {"id":"b","title":"Blue","subtitle":"popular","imageUrl":"https://example.org/b.png"}]}],\
            "replyMessage":{"title":"Thanks","subtitle":"a lot","imageUrl":"https://example.org/t.png"},\
            "receivedMessage":{"title":"Pick a colour"}}}"""),
            Map.entry(
                    new Content.DatePicker(
                            "Visit",
                            "Choose a slot",
                            null,
                            new Content.Place("1 Main Street", 59.9, 10.75),
                            List.of(new Content.OfferedTime(Instant.parse("2026-08-17T09:00:00Z"), 1800))),
                    """
            {"contentType":"DatePicker","datePicker":{"title":"Visit","subtitle":"Choose a slot",\
            "location":{"address":"1 Main Street","latitude":59.9,"longitude":10.75},\
            "availableTimes":[{"duration":1800,"dateTime":"2026-08-17T09:00:00.000Z"}]}}"""),
            Map.entry(new Content.Attachment(Media.IMAGE, "https://example.org/map.png", "the way"), """
            {"contentType":"Attachment","attachment":\
            {"mediaType":"Image","url":"https://example.org/map.png","text":"the way"}}"""),
            Map.entry(new Content.Attachment(Media.LINK, "https://example.org/card", "Our card"), """
            {"contentType":"Attachment","attachment":\
            {"mediaType":"Link","url":"https://example.org/card","text":"Our card"}}"""),
            Map.entry(new RichLink("https://example.org/bike", "Bike", "https://example.org/bike.png"), """
            {"contentType":"RichLink","card":{"title":"Bike","image":"https://example.org/bike.png","defaultAction":\
            {"type":"Link","text":"Bike","url":"https://example.org/bike"},"actions":[]}}"""),
            Map.entry(
                    new InteractiveApplication("Seats", "?row=1", new Content.Bubble("Pick a seat", null, null), null),
                    """
            {"contentType":"InteractiveApplication","interactiveApplication":{"name":"Seats","url":"?row=1",\
            "receivedMessage":{"title":"Pick a seat"}}}"""),
            Map.entry(
                    new BlankForm(
                            "f-1",
                            new BlankForm.Introduction("Who are you?", null, null, "Begin"),
                            List.of(
                                    new BlankForm.Page(
                                            "email", "Your e-mail", null, new BlankForm.Words("a@b.org", true, false)),
                                    new BlankForm.Page("colours", "Colours", "any", new BlankForm.Choices(true, ITEMS)),
                                    new BlankForm.Page("size", "Size", null, new BlankForm.Wheel(ITEMS)),
                                    new BlankForm.Page(
                                            "day",
                                            "Day",
                                            null,
                                            new BlankForm.Day(Instant.parse("2026-08-16T00:00:00Z"), null))),
                            new Content.Bubble("A few questions", null, null),
                            null,
                            true),
                    """
            {"contentType":"Form","form":{"cannedResponseId":"f-1",\
            "introduction":{"title":"Who are you?","buttonText":"Begin"},"formPages":[\
            {"title":"Your e-mail","subtitle":"","pageComponents":[{"formComponentType":"Input","input":\
            {"id":"email","title":"Your e-mail","placeholderText":"a@b.org","isRequired":true,"isMultipleLine":false}}]},\
            {"title":"Colours","subtitle":"any","pageComponents":[{"formComponentType":"ListPicker","listPicker":\
            {"id":"colours","sections":[{"title":"Colours","multipleSelection":true,"items":[{"id":"r","title":"Red"}]}]}}]},\
            {"title":"Size","subtitle":"","pageComponents":[{"formComponentType":"WheelPicker","wheelPicker":\
            {"id":"size","items":[{"id":"r","title":"Red","value":"r"}]}}]},\
            {"title":"Day","subtitle":"","pageComponents":[{"formComponentType":"DatePicker","datePicker":\
            {"id":"day","title":"Day","dateMinimum":"2026-08-16T00:00:00.000Z"}}]}],\
            "receivedMessage":{"title":"A few questions"},"showSummary":true}}"""),
            Map.entry(
                    new PaymentRequest(
                            "DE",
                            "EUR",
                            new BigDecimal("110.50"),
                            List.of(new PaymentRequest.Line("Bike", new BigDecimal("110.50"), "red", "b-1")),
                            List.of(new PaymentRequest.Line("Post", BigDecimal.ZERO, null, null)),
                            List.of(PaymentRequest.Contact.EMAIL),
                            null,
                            new Content.Bubble("Paid", null, null)),
                    """
            {"contentType":"PaymentRequest","paymentRequest":{"paymentPlatform":"ApplePay","countryCode":"DE",\
            "currencyCode":"EUR","orderTotal":110.50,\
            "lineItems":[{"name":"Bike","price":110.50,"description":"red","identifier":"b-1"}],\
            "shippingOptions":[{"name":"Post","price":0}],"requiredContactFields":[{"contactField":"Email"}],\
            "replyMessage":{"title":"Paid"}}}"""));

    private RichMediaSamples() {}

    static List<Segment> segments() {
        return Segment.RichMedia.of(List.copyOf(SAMPLES.keySet()));
    }
}
