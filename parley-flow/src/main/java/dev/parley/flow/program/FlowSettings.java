package dev.parley.flow.program;

/**
 * The settings blocks of a flow with every default filled in.
 *
 * @param userInput how asks listen and how often they try
 * @param errors what happens on errors, escalation and recognition failure
 * @param bot intents, their tasks, and dynamic slot types
 */
public record FlowSettings(UserInputSettings userInput, ErrorSettings errors, BotSettings bot) {}
