package dev.parley.provider.action;

import dev.parley.flow.source.Findings;
import dev.parley.workspace.action.Text;
import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.velocity.Template;
import org.apache.velocity.runtime.RuntimeConstants;
import org.apache.velocity.runtime.RuntimeInstance;
import org.apache.velocity.runtime.parser.ParseException;
import org.slf4j.helpers.NOPLogger;

/** Makes templates that reach nothing but the names they are given: no files, no classes, no other templates. */
final class Templates {
    private static final List<String> REFUSED = List.of("include", "parse", "evaluate", "macro", "define");
    private static final Pattern REFUSED_DIRECTIVE = Pattern.compile("#\\{?(" + String.join("|", REFUSED) + ")\\b");
    private static final int MOST_LOOPS = 10_000;

    private final RuntimeInstance velocity = new RuntimeInstance();

    Templates() {
        velocity.setProperty(RuntimeConstants.UBERSPECT_CLASSNAME, TemplateSandbox.class.getName());
        velocity.setProperty(RuntimeConstants.RESOURCE_LOADERS, "none");
        velocity.setProperty("resource.loader.none.class", NoTemplates.class.getName());
        velocity.setProperty(RuntimeConstants.VM_PERM_ALLOW_INLINE, false);
        velocity.setProperty(RuntimeConstants.MAX_NUMBER_LOOPS, MOST_LOOPS);
        // Its log would repeat values of inputs and credentials.
        velocity.setProperty(RuntimeConstants.RUNTIME_LOG_INSTANCE, NOPLogger.NOP_LOGGER);
        velocity.init();
        REFUSED.forEach(velocity::removeDirective);
    }

    /**
     * The template of a text; nothing, and a finding, when it is none.
     *
     * @param what what it is, for people
     */
    Optional<ActionTemplate> compile(Text text, String what, Findings findings) {
        Matcher refused = REFUSED_DIRECTIVE.matcher(text.value());
        if (refused.find()) {
            findings.error(
                    "refused-directive",
                    text.at(),
                    what + " uses #" + refused.group(1) + ", which templates of data actions may not; write it out.");
            return Optional.empty();
        }
        Template template = new Template();
        template.setRuntimeServices(velocity);
        template.setName(what);
        try {
            template.setData(velocity.parse(new StringReader(text.value()), template));
            template.initDocument();
            return Optional.of(new ActionTemplate(template, what));
        } catch (ParseException | RuntimeException unreadable) {
            findings.error(
                    "unreadable-template", text.at(), what + " is no Velocity template: " + firstLine(unreadable));
            return Optional.empty();
        }
    }

    private static String firstLine(Exception unreadable) {
        return String.valueOf(unreadable.getMessage()).lines().findFirst().orElse("it cannot be read.");
    }
}
