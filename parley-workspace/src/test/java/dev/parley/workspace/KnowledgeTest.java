package dev.parley.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.parley.flow.expression.ArchitectExpressions;
import dev.parley.flow.knowledge.Article;
import dev.parley.flow.knowledge.KnowledgeBase;
import dev.parley.flow.knowledge.KnowledgeMatch;
import dev.parley.flow.knowledge.KnowledgeRequest;
import dev.parley.flow.knowledge.KnowledgeSearch;
import dev.parley.flow.load.FlowLoader;
import dev.parley.flow.source.Finding;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KnowledgeTest {
    @TempDir
    private Path path;

    private Folder folder;

    @BeforeEach
    void makeAWorkspace() {
        folder = new Folder(path).with("flows/a.yaml", "botFlow: {name: A}");
    }

    private List<KnowledgeBase> bases() {
        Workspace workspace = folder.read();
        assertThat(workspace.findings()).isEmpty();
        return workspace.knowledge();
    }

    private List<String> findings() {
        return folder.read().findings().stream()
                .map(finding -> finding.at().file().replaceAll(".*/", "") + ":"
                        + finding.at().line() + ":" + finding.at().column() + " " + finding.rule())
                .toList();
    }

    @Test
    void shouldReadAListOfArticles() {
        folder.with(
                        "knowledge/Bike Shop.yaml",
                        "language: en-us",
                        "articles:",
                        "  - title: When are you open?",
                        "    id: hours",
                        "    variations: [opening hours, Are you closed on Sundays?]",
                        "    body: |",
                        "      From **nine to six**,",
                        "      Monday to Saturday.",
                        "  - {title: How do I rent a bike?, body: Bring your passport.}")
                .with("knowledge/faq.json", "{\"articles\": [{\"title\": \"Why?\", \"body\": \"Because.\"}]}");

        assertThat(bases())
                .extracting(KnowledgeBase::name, KnowledgeBase::language)
                .containsExactly(tuple("Bike Shop", "en-us"), tuple("faq", ""));
        assertThat(bases().getFirst().articles())
                .containsExactly(
                        new Article(
                                "hours",
                                "When are you open?",
                                List.of("opening hours", "Are you closed on Sundays?"),
                                "From **nine to six**,\nMonday to Saturday."),
                        new Article(
                                "d879bea4-1768-335f-b26e-a0620214bdc9",
                                "How do I rent a bike?",
                                List.of(),
                                "Bring your passport."));
    }

    @Test
    void shouldReadMarkdownFilesAndTheFileBesideTheirFolder() {
        folder.with("knowledge/handbook.yml", "language: de")
                .with(
                        "knowledge/Handbook/b-rent.md",
                        "---",
                        "title: Rent",
                        "variations:",
                        "  - rent a bike",
                        "---",
                        "# Rent",
                        "",
                        "---",
                        "Bring your passport.")
                .with(
                        "knowledge/Handbook/a-hours.md",
                        "\uFEFF---\r\nid: h\r\ntitle: Hours\r\n---  \r\nNine to six.\r\n")
                .with("knowledge/Handbook/.draft.md", "x")
                .with("knowledge/.git/config.md", "x");

        assertThat(bases()).singleElement().satisfies(base -> {
            assertThat(base.name()).isEqualTo("handbook");
            assertThat(base.language()).isEqualTo("de");
            assertThat(base.articles())
                    .extracting(Article::title, Article::body)
                    .containsExactly(
                            tuple("Hours", "Nine to six."), tuple("Rent", "# Rent\n\n---\nBring your passport."));
            assertThat(base.articles().getLast().variations()).containsExactly("rent a bike");
        });
    }

    @Test
    void shouldSayWhatIsWrongWithAList() {
        folder.with(
                        "knowledge/a.yaml",
                        "articles:",
                        "  - {title: One, body: x, variatons: [y]}",
                        "  - {body: x}",
                        "  - title: Two",
                        "    body: ''",
                        "  - {title: one, body: x}",
                        "  - {title: Three, body: x, variations: [[y], '']}",
                        "  - four")
                .with("knowledge/b.yaml", "[]")
                .with("knowledge/a.yml", "articles: []")
                .with("knowledge/notes.txt", "x");

        assertThat(findings())
                .containsExactlyInAnyOrder(
                        "a.yaml:2:27 unknown-key",
                        "a.yaml:3:5 missing-key",
                        "a.yaml:5:12 missing-key",
                        "a.yaml:6:5 duplicate-article",
                        "a.yaml:7:42 wrong-shape",
                        "a.yaml:7:48 wrong-shape",
                        "a.yaml:8:5 wrong-shape",
                        "a.yaml:8:5 missing-key",
                        "b.yaml:1:1 wrong-shape",
                        "b.yaml:1:1 no-articles",
                        "a.yml:1:1 duplicate-knowledge-base",
                        "notes.txt:1:1 unknown-file");
    }

    @Test
    void shouldSayWhatIsWrongWithAMarkdownFile() {
        folder.with("knowledge/H/a.md", "Nine to six.")
                .with("knowledge/H/b.md", "---", "title: B", "no end")
                .with("knowledge/H/c.md", "---", "titel: C", "---", "text")
                .with("knowledge/H/d.md", "---", "title: D", "---", "   ")
                .with("knowledge/H/e.md", "---", "title: {", "---", "text")
                .with("knowledge/H/f.md", "---", "---", "text")
                .with("knowledge/H/g.md", "---", "title: " + "g".repeat(1_001), "---", "text")
                .with("knowledge/H/h.md", "---", "title: H", "---", "x".repeat(50_001))
                .with("knowledge/H/i.yaml", "title: I")
                .with("knowledge/H/j.md", "---\n" + "- x\n".repeat(200_000));

        assertThat(findings())
                .containsExactlyInAnyOrder(
                        "a.md:1:1 wrong-shape",
                        "b.md:1:1 wrong-shape",
                        "c.md:2:1 unknown-key",
                        "c.md:2:1 missing-key",
                        "d.md:4:1 missing-key",
                        "e.md:3:1 yaml-syntax",
                        "f.md:2:1 missing-key",
                        "g.md:2:8 too-large",
                        "h.md:4:1 too-large",
                        "i.yaml:1:1 unknown-file",
                        "j.md:1:1 wrong-shape",
                        "H:1:1 no-articles");
    }

    @Test
    void shouldLimitArticlesAndVariations() {
        String articles = IntStream.range(0, 5_002)
                .mapToObj(i -> "  - {title: T" + i + ", body: x}")
                .collect(Collectors.joining("\n"));
        String variations = IntStream.range(0, 501).mapToObj(i -> "v" + i).collect(Collectors.joining(", "));
        folder.with("knowledge/many.yaml", "articles:", articles)
                .with("knowledge/varied.yaml", "articles: [{title: T, body: x, variations: [" + variations + "]}]");

        assertThat(findings()).containsExactly("many.yaml:5002:5 too-many-articles", "varied.yaml:1:2935 too-large");
        assertThat(folder.read().knowledge().getFirst().articles()).hasSize(5_000);
        assertThat(folder.read().knowledge().getLast().articles().getFirst().variations())
                .hasSize(500);
    }

    @Test
    void shouldSayWhenTheBaseOfAFlowIsMissing() throws IOException {
        folder.with("flows/a.yaml", flow("Handbook"))
                .with("flows/b.yaml", flow("FAQ"))
                .with("knowledge/faq.yaml", "articles: [{title: Why?, body: Because.}]");

        Workspace workspace = new WorkspaceReader(new FlowLoader(new ArchitectExpressions())::load).read(path, "");

        assertThat(workspace.allFindings()).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo("no-knowledge-base");
            assertThat(finding.at().line()).isEqualTo(5);
            assertThat(finding.at().column()).isEqualTo(23);
            assertThat(finding.message()).contains("write knowledge/Handbook.yaml");
        });
        assertThat(workspace.flows()).extracting(LoadedFlow::program).allMatch(Optional::isPresent);
    }

    private static String flow(String base) {
        return """
                botFlow:
                  name: Uses %s
                  defaultLanguage: en-us
                  startUpRef: "/botFlow/bots/bot[S_10]"
                  settingsKnowledge: {%s: {responseBias: {lit: neutral}}}
                  bots: [{bot: {name: S, refId: S_10, actions: [{exitBotFlow: {name: Exit}}]}}]
                """.formatted(base, base);
    }

    @Test
    void shouldHandOnTheSearchItIsGiven() {
        Workspace workspace = folder.with("knowledge/faq.yaml", "articles: [{title: Why?, body: Because.}]")
                .read();
        KnowledgeRequest request = new KnowledgeRequest("faq", "why", "en-us", 3);
        Article article = workspace.knowledge().getFirst().articles().getFirst();
        KnowledgeSearch search = new KnowledgeSearch() {
            @Override
            public List<KnowledgeMatch> search(KnowledgeRequest wanted) {
                return List.of(new KnowledgeMatch(article, 1, wanted.text()));
            }

            @Override
            public Optional<Article> article(String base, String id) {
                return Optional.of(article);
            }
        };

        assertThat(workspace.outside().knowledge().search(request)).isEmpty();
        assertThat(workspace.withSearch(search).outside().knowledge().search(request))
                .containsExactly(new KnowledgeMatch(article, 1, "why"));
        assertThat(workspace.withSearch(search).findings())
                .extracting(Finding::rule)
                .isEmpty();
    }
}
