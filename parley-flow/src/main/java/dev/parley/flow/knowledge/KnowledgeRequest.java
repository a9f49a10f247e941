package dev.parley.flow.knowledge;

/**
 * What is searched for.
 *
 * @param base the name of the knowledge base
 * @param text the participant's words
 * @param language the session's language tag
 * @param max the most articles wanted, 0 for none
 */
public record KnowledgeRequest(String base, String text, String language, int max) {}
