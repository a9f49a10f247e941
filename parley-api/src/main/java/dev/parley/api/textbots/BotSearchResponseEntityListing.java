package dev.parley.api.textbots;

import dev.parley.api.Required;
import java.util.List;

/** @param entities the bots that were found; this listing has no pages */
public record BotSearchResponseEntityListing(@Required List<BotSearchResponse> entities) {}
