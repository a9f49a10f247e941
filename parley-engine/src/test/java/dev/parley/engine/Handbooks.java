package dev.parley.engine;

import dev.parley.flow.knowledge.Article;
import dev.parley.flow.knowledge.KnowledgeBase;
import dev.parley.flow.knowledge.KnowledgeSearch;
import dev.parley.nlu.knowledge.LexicalKnowledge;
import java.util.List;

/** The knowledge bases of conversations: of a bike shop, and one by the name that a bot of the corpus uses. */
final class Handbooks {
    private static final KnowledgeBase HANDBOOK = new KnowledgeBase(
            "Handbook",
            "",
            List.of(
                    new Article(
                            "hours",
                            "When are you open?",
                            List.of("opening hours", "are you open on Sundays"),
                            "From **nine to six**, Monday to Saturday."),
                    new Article(
                            "rent-bike",
                            "How do I rent a bike?",
                            List.of("rent a bike", "what does it cost to rent a bike"),
                            "Bring your passport. A day costs 20 euros."),
                    new Article(
                            "rent-helmet",
                            "How do I rent a helmet?",
                            List.of("rent a helmet"),
                            "Helmets come with the bike. ![A helmet](https://example.org/helmet.png)"),
                    new Article("distance", "How far may I ride?", List.of("km"), "As far as you like."),
                    new Article("empty", "Is there nothing to say?", List.of(), "")));

    private static final KnowledgeBase DEVOPS = new KnowledgeBase(
            "DevOpsKnowledgeBase",
            "en-US",
            List.of(
                    new Article(
                            "start",
                            "How do I start a pipeline?",
                            List.of("run a pipeline"),
                            "Push to the main branch."),
                    new Article("stop", "How do I stop a pipeline?", List.of(), "Press **Stop** in its log."),
                    new Article("rollback", "How do I roll back a release?", List.of(), "Deploy the one before.")));

    private Handbooks() {}

    static KnowledgeSearch search() {
        return LexicalKnowledge.of(List.of(HANDBOOK, DEVOPS));
    }
}
