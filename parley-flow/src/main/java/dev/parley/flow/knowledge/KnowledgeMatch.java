package dev.parley.flow.knowledge;

/**
 * An article that may answer.
 *
 * @param article the article
 * @param probability that it does, 0 to 1, on the scale of the intents of {@link dev.parley.flow.nlu.Detection}
 * @param question its title or the variation that is nearest to the words
 */
public record KnowledgeMatch(Article article, double probability, String question) {}
