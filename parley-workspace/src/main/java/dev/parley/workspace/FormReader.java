package dev.parley.workspace;

import dev.parley.engine.port.Forms;
import dev.parley.engine.turn.BlankForm;
import dev.parley.engine.turn.Segment.Content.Bubble;
import dev.parley.engine.turn.Segment.Content.ListItem;
import dev.parley.flow.source.Findings;
import dev.parley.flow.value.DateValue;
import dev.parley.flow.yaml.YamlFields;
import dev.parley.flow.yaml.YamlNode;
import dev.parley.flow.yaml.YamlScalar;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads the forms of {@code organization.yaml}. */
final class FormReader {
    private final Findings findings;

    FormReader(Findings findings) {
        this.findings = findings;
    }

    Forms read(List<YamlNode> items) {
        Map<String, BlankForm> forms = new HashMap<>();
        for (YamlNode item : items) {
            YamlFields fields = YamlFields.of(item, "a form", findings);
            Optional<String> library = fields.required("library");
            Optional<String> name = fields.required("name");
            BlankForm form = form(fields, library.orElse("") + "/" + name.orElse(""));
            fields.finish();
            if (library.isPresent()
                    && name.isPresent()
                    && forms.putIfAbsent(key(library.get(), name.get()), form) != null) {
                findings.error(
                        "duplicate-object",
                        fields.at(),
                        "The form '" + name.get() + "' of '" + library.get() + "' stands twice; remove one.");
            }
        }
        return (library, form) -> Optional.ofNullable(forms.get(key(library, form)));
    }

    private static String key(String library, String form) {
        return library.toLowerCase(Locale.ROOT) + "\n" + form.toLowerCase(Locale.ROOT);
    }

    private BlankForm form(YamlFields fields, String name) {
        return new BlankForm(
                fields.text("id").orElseGet(() -> id(name)),
                fields.inside("introduction").map(this::introduction).orElse(null),
                pages(fields),
                fields.inside("received").map(FormReader::bubble).orElse(null),
                fields.inside("reply").map(FormReader::bubble).orElse(null),
                flag(fields, "summary"));
    }

    private static String id(String name) {
        return UUID.nameUUIDFromBytes(("form:" + name).getBytes(StandardCharsets.UTF_8))
                .toString();
    }

    private BlankForm.Introduction introduction(YamlFields fields) {
        BlankForm.Introduction introduction = new BlankForm.Introduction(
                fields.required("title").orElse(""),
                orNull(fields, "subtitle"),
                orNull(fields, "image"),
                fields.required("button").orElse(""));
        fields.finish();
        return introduction;
    }

    private static Bubble bubble(YamlFields fields) {
        Bubble bubble = new Bubble(orNull(fields, "title"), orNull(fields, "subtitle"), orNull(fields, "image"));
        fields.finish();
        return bubble;
    }

    private List<BlankForm.Page> pages(YamlFields form) {
        List<BlankForm.Page> pages = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (YamlNode item : form.items("pages")) {
            YamlFields fields = YamlFields.of(item, "a page", findings);
            String id = fields.required("id").orElse("");
            String title = fields.required("title").orElse("");
            String subtitle = orNull(fields, "subtitle");
            if (!id.isEmpty() && !ids.add(id)) {
                findings.error("duplicate-object", fields.at(), "The page '" + id + "' stands twice; rename one.");
            }
            field(fields).ifPresent(field -> pages.add(new BlankForm.Page(id, title, subtitle, field)));
            fields.finish();
        }
        if (pages.isEmpty()) {
            findings.error("missing-key", form.at(), "A form needs 'pages', at least one.");
        }
        return pages;
    }

    private Optional<BlankForm.Field> field(YamlFields page) {
        List<BlankForm.Field> fields = new ArrayList<>();
        page.inside("input").map(FormReader::words).ifPresent(fields::add);
        page.inside("listPicker").map(this::choices).ifPresent(fields::add);
        page.inside("wheelPicker").map(this::wheel).ifPresent(fields::add);
        page.inside("datePicker").map(this::day).ifPresent(fields::add);
        if (fields.size() != 1) {
            findings.error(
                    "wrong-shape",
                    page.at(),
                    "A page needs one of 'input', 'listPicker', 'wheelPicker' and 'datePicker', each a map.");
        }
        return fields.stream().findFirst();
    }

    private static BlankForm.Field words(YamlFields fields) {
        BlankForm.Words words =
                new BlankForm.Words(orNull(fields, "placeholder"), flag(fields, "required"), flag(fields, "lines"));
        fields.finish();
        return words;
    }

    private BlankForm.Field choices(YamlFields fields) {
        BlankForm.Choices choices = new BlankForm.Choices(flag(fields, "multiple"), items(fields));
        fields.finish();
        return choices;
    }

    private BlankForm.Field wheel(YamlFields fields) {
        BlankForm.Wheel wheel = new BlankForm.Wheel(items(fields));
        fields.finish();
        return wheel;
    }

    private BlankForm.Field day(YamlFields fields) {
        BlankForm.Day day = new BlankForm.Day(date(fields, "from"), date(fields, "to"));
        fields.finish();
        return day;
    }

    private List<ListItem> items(YamlFields list) {
        List<ListItem> items = new ArrayList<>();
        for (YamlNode item : list.items("items")) {
            YamlFields fields = YamlFields.of(item, "an item", findings);
            items.add(new ListItem(
                    fields.required("id").orElse(""),
                    fields.required("title").orElse(""),
                    orNull(fields, "subtitle"),
                    orNull(fields, "image")));
            fields.finish();
        }
        if (items.isEmpty()) {
            findings.error("missing-key", list.at(), list.what() + " needs 'items', at least one.");
        }
        return items;
    }

    /** The beginning of a day in UTC. */
    private @Nullable Instant date(YamlFields fields, String key) {
        Optional<YamlScalar> text = fields.scalar(key);
        Optional<DateValue> date = text.flatMap(each -> DateValue.parse(each.value()));
        if (text.isPresent() && date.isEmpty()) {
            findings.error("wrong-value", text.get().at(), "'" + key + "' must be a date such as 2026-08-16.");
        }
        return date.map(day -> day.value().atStartOfDay(ZoneOffset.UTC).toInstant())
                .orElse(null);
    }

    private static @Nullable String orNull(YamlFields fields, String key) {
        return fields.text(key).orElse(null);
    }

    private static boolean flag(YamlFields fields, String key) {
        return fields.text(key).filter("true"::equals).isPresent();
    }
}
