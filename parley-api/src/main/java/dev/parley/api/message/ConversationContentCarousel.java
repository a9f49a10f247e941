package dev.parley.api.message;

import dev.parley.api.Required;
import java.util.List;

/** @param cards the cards, in order */
public record ConversationContentCarousel(@Required List<ConversationContentCard> cards) {}
