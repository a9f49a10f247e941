package dev.parley.api.textbots;

import dev.parley.api.Required;

/** @param id a turn's id */
public record TextBotTurnReference(@Required String id) {}
