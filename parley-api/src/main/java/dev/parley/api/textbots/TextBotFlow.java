package dev.parley.api.textbots;

import dev.parley.api.Required;

/** @param id the flow's id, a UUID */
public record TextBotFlow(@Required String id) {}
