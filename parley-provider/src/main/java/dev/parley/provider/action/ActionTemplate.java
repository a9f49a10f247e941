package dev.parley.provider.action;

import java.util.Map;
import org.apache.velocity.Template;
import org.apache.velocity.exception.VelocityException;

/** A template of a data action. Safe for use by several threads. */
final class ActionTemplate {
    private final Template template;
    private final String what;

    ActionTemplate(Template template, String what) {
        this.template = template;
        this.what = what;
    }

    /**
     * The text with everything put in; a name that stands for nothing stays as it is, and vanishes in the form
     * {@code $!{name}}.
     *
     * @throws StepFailedException when a macro fails, or it takes too long or becomes too much; the message repeats no values
     */
    String render(Map<String, Object> names) throws StepFailedException {
        RenderLimits limits = RenderLimits.fromNow();
        LimitedWriter writer = new LimitedWriter(limits);
        try {
            limits.during(() -> template.merge(new TemplateNames(names, limits), writer));
            return writer.toString();
        } catch (RenderLimits.ReachedException reached) {
            throw new StepFailedException(
                    ActionFailures.processing(what + " cannot be rendered. " + reached.getMessage()));
        } catch (VelocityException failed) {
            throw new StepFailedException(ActionFailures.processing(
                    failed.getCause() instanceof RenderLimits.ReachedException reached
                            ? what + " cannot be rendered. " + reached.getMessage()
                            : what + " cannot be rendered: one of its calls failed."));
        }
    }
}
