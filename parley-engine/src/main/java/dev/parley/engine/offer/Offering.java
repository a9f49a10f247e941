package dev.parley.engine.offer;

import dev.parley.engine.run.Run;
import dev.parley.flow.chooser.Choice;
import dev.parley.flow.chooser.Chooser;
import dev.parley.flow.expression.Expression;
import dev.parley.flow.value.TimeslotValue;
import java.util.List;
import java.util.function.Predicate;

/** Makes offers of choosers. */
public final class Offering {
    private final Run run;
    private final Predicate<Choice> offered;
    private final List<Option> ofSlot;
    private final List<TimeslotValue> times;

    private Offering(Run run, Predicate<Choice> offered, List<Option> ofSlot, List<TimeslotValue> times) {
        this.run = run;
        this.offered = offered;
        this.ofSlot = ofSlot;
        this.times = times;
    }

    /** Offers those choices of a chooser that are switched on and pass a test. */
    public static Offering choices(Run run, Predicate<Choice> offered) {
        return new Offering(run, offered, List.of(), List.of());
    }

    /**
     * Offers the values of a slot where a chooser has no choices of its own.
     *
     * @param values the values of a list slot
     * @param times the timeslots of a timeslot slot
     */
    public static Offering slot(Run run, List<Option> values, List<TimeslotValue> times) {
        return new Offering(run, choice -> true, values, times);
    }

    public Offer of(Chooser chooser) {
        Buttons buttons = new Buttons(run, offered);
        return switch (chooser) {
            case Chooser.QuickReplies replies -> QuickReplies.of(replies, buttons, ofSlot, run);
            case Chooser.Computed(Expression made) ->
                new MadeChooser(made.at()).of(run.evaluate(made)).map(this::of).orElse(Offer.NOTHING);
            case Chooser.Filled(Chooser frame, Expression parts) ->
                of(new MadeChooser(parts.at()).fill(frame, run.evaluate(parts)));
            case Chooser.Carousel carousel -> new Carousels(run, buttons).of(carousel, ofSlot);
            case Chooser.ListPicker picker -> new ListPickers(run, buttons).of(picker, ofSlot);
            case Chooser.TimePicker picker -> TimePickers.of(picker, times, run);
        };
    }
}
