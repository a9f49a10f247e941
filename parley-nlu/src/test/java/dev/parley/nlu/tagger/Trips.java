package dev.parley.nlu.tagger;

import dev.parley.flow.nlu.Intent;
import dev.parley.flow.nlu.ListItem;
import dev.parley.flow.nlu.Mechanism;
import dev.parley.flow.nlu.NluModel;
import dev.parley.flow.nlu.Slot;
import dev.parley.flow.nlu.SlotType;
import dev.parley.flow.nlu.Utterance;
import dev.parley.flow.nlu.Utterance.Segment;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A flow about trips, whose examples mark values as {@code {From:Berlin}}. */
public final class Trips {
    private static final Pattern MARKED = Pattern.compile("\\{(\\w+):([^}]*)}");

    public static final NluModel MODEL = new NluModel(
            "en-us",
            List.of(
                    intent(
                            "Book",
                            "I want to go from {From:Berlin} to {To:Paris}",
                            "book a trip from {From:Oslo} to {To:New York} {Day:tomorrow}",
                            "take me to {To:Rome} {Day:next Friday}",
                            "to {To:Lisbon} from {From:Madrid} please",
                            "from {From:San Francisco} on {Day:Monday} to {To:Vienna}",
                            "I need to be in {To:Prague} by {Day:the 5th}",
                            "leaving {From:Athens} going to {To:Dublin} with {Guests:two} people",
                            "a seat to {To:Cairo} for {Guests:3}",
                            "{Guests:four} people from {From:Warsaw} to {To:Milan}",
                            "get me to {To:Zagreb}",
                            "I want to book",
                            "I need to go somewhere",
                            "to {To:Santa Cruz} from {From:Monte Carlo}",
                            "from {From:Los Alamos} to {To:Las Vegas} on {Day:May 3}",
                            "i want to go from {From:lyon} to {To:ghent}",
                            "I want to travel from {From:Kiel} to {To:Sao Paulo}",
                            "{Guests:seven} people to {To:Bern}",
                            "we are {Guests:two} going from {From:Turin} to {To:Nice}",
                            "from {From:New Delhi} to {To:Nizhny Novgorod}",
                            "to {To:Tampere} from {From:Espoo} {Day:today}",
                            "from {From:Helsinki} to {To:Riga} for {Guests:five} of us on {Day:June 5}"),
                    intent("Cancel", "cancel my trip to {To:Paris}", "I do not go to {To:Oslo} any more"),
                    intent("Greet", "hello there", "good morning")),
            List.of(
                    new Slot("From", "City"),
                    new Slot("To", "City"),
                    new Slot("Day", "builtin:date"),
                    new Slot("Guests", "builtin:number"),
                    new Slot("Class", "ClassType"),
                    new Slot("Note", "builtin:any")),
            List.of(
                    new SlotType("City", "", new Mechanism.ListOf(false, List.of())),
                    new SlotType(
                            "ClassType",
                            "",
                            new Mechanism.ListOf(
                                    true,
                                    List.of(
                                            new ListItem("first", List.of("first class")),
                                            new ListItem("second", List.of("second class")))))));

    private Trips() {}

    private static Intent intent(String name, String... sentences) {
        return new Intent(
                name,
                "",
                List.of(sentences).stream().map(Trips::utterance).toList(),
                List.of("From", "To", "Day", "Guests"));
    }

    static Utterance utterance(String sentence) {
        List<Segment> segments = new ArrayList<>();
        int at = 0;
        Matcher marked = MARKED.matcher(sentence);
        while (marked.find()) {
            segments.add(new Segment(sentence.substring(at, marked.start()), null));
            segments.add(new Segment(marked.group(2), marked.group(1)));
            at = marked.end();
        }
        segments.add(new Segment(sentence.substring(at), null));
        return new Utterance(
                segments.stream().filter(segment -> !segment.text().isEmpty()).toList());
    }
}
