package dev.parley.workspace.outside;

import dev.parley.flow.knowledge.Article;
import dev.parley.flow.source.Findings;
import dev.parley.flow.source.Position;
import dev.parley.flow.yaml.YamlFields;
import dev.parley.flow.yaml.YamlNode;
import dev.parley.flow.yaml.YamlReader;
import dev.parley.flow.yaml.YamlScalar;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads single articles: a map of {@code title}, {@code variations}, {@code body} and {@code id}, or a Markdown text
 * with all but the body in front of it, between lines of three dashes. Without an id an article gets one made of base
 * and title, the same for ever.
 */
final class ArticleReader {
    private static final int LONGEST_BODY = 50_000;
    private static final int LONGEST_QUESTION = 1_000;
    private static final int MOST_VARIATIONS = 500;
    private static final Pattern FRONT =
            Pattern.compile("\\A\\uFEFF?---[ \\t]*\\R(.*?\\R)?---[ \\t]*(\\R|\\z)", Pattern.DOTALL);

    private final String base;
    private final Findings findings;

    ArticleReader(String base, Findings findings) {
        this.base = base;
        this.findings = findings;
    }

    /** The article of a map. */
    Optional<Article> yaml(YamlNode node) {
        YamlFields fields = YamlFields.of(node, "an article", findings);
        Optional<YamlScalar> body = fields.scalar("body");
        return article(
                fields,
                body.map(YamlScalar::value).orElse(""),
                body.map(YamlScalar::at).orElse(fields.at()));
    }

    /** The article of a Markdown file. */
    Optional<Article> markdown(String file, String text) {
        Matcher front = FRONT.matcher(text);
        if (!front.find()) {
            findings.error(
                    "wrong-shape",
                    Position.startOf(file),
                    "An article begins with a line '---', then 'title: …', another line '---' and its text.");
            return Optional.empty();
        }
        String fields = "---\n" + (front.group(1) == null ? "" : front.group(1));
        return new YamlReader()
                .read(file, fields, findings)
                .flatMap(node -> article(
                        YamlFields.of(node, "an article", findings),
                        text.substring(front.end()),
                        new Position(file, 1 + (int) front.group().lines().count(), 1)));
    }

    private Optional<Article> article(YamlFields fields, String text, Position at) {
        Optional<YamlScalar> title =
                fields.scalar("title").filter(each -> !each.value().isBlank());
        List<String> variations = variations(fields);
        Optional<String> id = fields.text("id").filter(each -> !each.isBlank());
        fields.finish();
        String body = text.strip();
        if (title.isEmpty()) {
            findings.error("missing-key", fields.at(), "an article needs a 'title'");
            return Optional.empty();
        }
        if (body.isEmpty()) {
            findings.error("missing-key", at, "the article '" + title.get().value() + "' needs a text, its 'body'");
            return Optional.empty();
        }
        boolean fits = body.length() <= LONGEST_BODY;
        if (!fits) {
            findings.error("too-large", at, "An article has " + LONGEST_BODY + " characters at most; divide this one.");
        }
        return fits && isShort(title.get())
                ? Optional.of(new Article(
                        id.orElseGet(() -> id(title.get().value())),
                        title.get().value().strip(),
                        variations,
                        body))
                : Optional.empty();
    }

    private List<String> variations(YamlFields fields) {
        List<YamlNode> items = fields.items("variations");
        if (items.size() > MOST_VARIATIONS) {
            findings.error(
                    "too-large",
                    items.get(MOST_VARIATIONS).at(),
                    "An article has " + MOST_VARIATIONS + " variations at most; the rest is left.");
        }
        List<String> variations = new ArrayList<>();
        for (YamlNode item : items.subList(0, Math.min(items.size(), MOST_VARIATIONS))) {
            if (!(item instanceof YamlScalar scalar) || scalar.value().isBlank()) {
                findings.error("wrong-shape", item.at(), "a variation must be text, but is " + item.describe());
            } else if (isShort(scalar)) {
                variations.add(scalar.value().strip());
            }
        }
        return variations;
    }

    private boolean isShort(YamlScalar question) {
        boolean isShort = question.value().length() <= LONGEST_QUESTION;
        if (!isShort) {
            findings.error(
                    "too-large",
                    question.at(),
                    "A question has " + LONGEST_QUESTION + " characters at most; shorten it.");
        }
        return isShort;
    }

    private String id(String title) {
        return UUID.nameUUIDFromBytes(("kbd:" + base + ":" + title).getBytes(StandardCharsets.UTF_8))
                .toString();
    }
}
