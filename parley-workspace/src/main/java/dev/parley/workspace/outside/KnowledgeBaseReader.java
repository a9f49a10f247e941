package dev.parley.workspace.outside;

import dev.parley.flow.knowledge.Article;
import dev.parley.flow.knowledge.KnowledgeBase;
import dev.parley.flow.source.Findings;
import dev.parley.flow.source.Position;
import dev.parley.flow.yaml.YamlFields;
import dev.parley.flow.yaml.YamlNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Reads one base of the folder {@code knowledge}: a file with a list of articles, a folder of Markdown files, or both. */
public final class KnowledgeBaseReader {
    private static final int MOST_ARTICLES = 5_000;

    private final String name;
    private final Position at;
    private final ArticleReader reader;
    private final Findings findings;
    private final List<Article> articles = new ArrayList<>();
    private final Set<String> known = new HashSet<>();
    private String language = "";

    /**
     * @param name what flows call the base
     * @param at where it stands
     */
    public KnowledgeBaseReader(String name, Position at, Findings findings) {
        this.name = name;
        this.at = at;
        this.reader = new ArticleReader(name, findings);
        this.findings = findings;
    }

    /** Reads the file of the base, of which there is one. */
    public void file(String file, YamlNode node) {
        if (!known.add("file")) {
            findings.error(
                    "duplicate-knowledge-base",
                    Position.startOf(file),
                    "There is a knowledge base '" + name + "' already; rename one.");
            return;
        }
        YamlFields fields = YamlFields.of(node, "a knowledge base", findings);
        language = fields.text("language").orElse("");
        fields.items("articles").forEach(item -> add(reader.yaml(item), item.at()));
        fields.finish();
    }

    /** Reads the file of one article. */
    public void markdown(String file, String text) {
        add(reader.markdown(file, text), Position.startOf(file));
    }

    private void add(Optional<Article> read, Position at) {
        if (read.isEmpty()) {
            return;
        }
        Article article = read.get();
        if (articles.size() == MOST_ARTICLES) {
            if (known.add("too many")) {
                findings.error(
                        "too-many-articles",
                        at,
                        "A knowledge base has " + MOST_ARTICLES + " articles at most; the rest is left.");
            }
            return;
        }
        boolean newTitle = known.add("title " + article.title().toLowerCase(Locale.ROOT));
        boolean newId = known.add("id " + article.id());
        if (newTitle && newId) {
            articles.add(article);
        } else {
            findings.error(
                    "duplicate-article",
                    at,
                    "The article '" + article.title() + "' stands twice in '" + name
                            + "', by title or id; rename one.");
        }
    }

    /** The base; a finding when nothing is in it. */
    public KnowledgeBase base() {
        if (articles.isEmpty()) {
            findings.warning(
                    "no-articles",
                    at,
                    "The knowledge base '" + name + "' has no articles; list them under 'articles', each with 'title'"
                            + " and 'body'.");
        }
        return new KnowledgeBase(name, language, articles);
    }
}
