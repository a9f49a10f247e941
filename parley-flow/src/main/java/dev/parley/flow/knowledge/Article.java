package dev.parley.flow.knowledge;

import java.util.List;

/**
 * An article of a knowledge base: a question and its answer.
 *
 * @param id its id, unique in the base
 * @param title the question it answers, as people read it
 * @param variations other ways to ask the same, possibly none
 * @param body the answer, in Markdown
 */
public record Article(String id, String title, List<String> variations, String body) {
    public Article {
        variations = List.copyOf(variations);
    }
}
