package dev.parley.engine.ask;

import dev.parley.engine.offer.Option;
import dev.parley.engine.run.Run;
import dev.parley.flow.action.AskForSlot;
import dev.parley.flow.nlu.Detection;
import dev.parley.flow.nlu.DetectionRequest;
import dev.parley.flow.nlu.ListItem;
import dev.parley.flow.value.CollectionType;
import dev.parley.flow.value.TimeslotValue;
import dev.parley.flow.value.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the value of a slot in an answer; a slot whose variable is a collection takes every value in it. */
final class SlotRecognition {
    private final AskForSlot ask;
    private final Run run;
    private final SlotItems items;

    SlotRecognition(AskForSlot ask, Run run) {
        this.ask = ask;
        this.run = run;
        this.items = new SlotItems(run);
    }

    /** @param options what was offered to pick */
    Recognition of(Answer answer, List<Option> options) {
        SlotTimes times = new SlotTimes(run, ask.slot());
        if (times.applies()) {
            return times.find(answer).map(time -> time(time, answer)).orElseGet(Recognition.Nothing::new);
        }
        List<Option> picked = new Picking(options).of(answer);
        return type() instanceof CollectionType(var element) ? several(answer, picked, element) : one(answer, picked);
    }

    private Recognition time(TimeslotValue time, Answer answer) {
        return new Recognition.Found(1, true, answer.text(), SlotValues.resolved(time, type()));
    }

    private Recognition one(Answer answer, List<Option> picked) {
        Answer said = picked.isEmpty() ? answer : Answer.typed(picked.getFirst().value());
        return values(said, type()).stream()
                .findFirst()
                .map(found -> picked.isEmpty() ? found : exact(answer, found.value()))
                .<Recognition>map(found -> found)
                .orElseGet(Recognition.Nothing::new);
    }

    private Recognition several(Answer answer, List<Option> picked, Type element) {
        List<Answer> parts = parts(answer, picked);
        List<Recognition.Found> found = new ArrayList<>();
        for (Answer part : parts) {
            List<Recognition.Found> values = values(part, element);
            if (values.isEmpty()) {
                return new Recognition.Nothing();
            }
            found.addAll(values);
        }
        String all = SlotValues.list(
                found.stream().map(Recognition.Found::value).distinct().toList());
        return picked.isEmpty()
                ? new Recognition.Found(
                        found.stream()
                                .mapToDouble(Recognition.Found::score)
                                .min()
                                .orElse(0),
                        found.stream().allMatch(Recognition.Found::exact),
                        answer.text(),
                        all)
                : exact(answer, all);
    }

    private static List<Answer> parts(Answer answer, List<Option> picked) {
        if (!picked.isEmpty()) {
            return picked.stream().map(option -> Answer.typed(option.value())).toList();
        }
        return answer.picks().isEmpty() ? List.of(answer) : answer.picks();
    }

    private static Recognition.Found exact(Answer answer, String value) {
        return new Recognition.Found(1, true, answer.text(), value);
    }

    /** The values of a type in one answer, best first. */
    private List<Recognition.Found> values(Answer answer, Type type) {
        Optional<ListItem> item = items.of(ask.slot()).stream()
                .filter(each -> answer.isOneOf(each.value()))
                .findFirst();
        if (item.isPresent()) {
            return List.of(exact(answer, item.get().value()));
        }
        List<Detection.SlotMatch> matches = run.ports()
                .understanding()
                .detect(new DetectionRequest(
                        answer.text(),
                        run.language(),
                        run.ports().localNow(),
                        List.of(),
                        Optional.of(ask.slot().name()),
                        items.dynamic(ask.slot())))
                .slots();
        return matches.stream()
                .filter(match -> SlotValues.of(match.resolved(), type).isPresent())
                .map(match -> new Recognition.Found(match.probability(), false, match.raw(), match.resolved()))
                .toList();
    }

    private Type type() {
        return ask.variable().type();
    }
}
