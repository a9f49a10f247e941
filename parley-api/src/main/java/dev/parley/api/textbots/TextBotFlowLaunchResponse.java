package dev.parley.api.textbots;

import dev.parley.api.Required;

/** @param id the new session's id */
public record TextBotFlowLaunchResponse(@Required String id) {}
