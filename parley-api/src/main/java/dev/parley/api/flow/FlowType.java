package dev.parley.api.flow;

/** The kinds of flow the platform has (wire-contract §4.1); in queries they may stand in any case. */
public enum FlowType {
    BOT,
    COMMONMODULE,
    DIGITALBOT,
    EMAILSEND,
    INBOUNDCALL,
    INBOUNDCHAT,
    INBOUNDEMAIL,
    INBOUNDSHORTMESSAGE,
    INQUEUECALL,
    INQUEUEEMAIL,
    INQUEUESHORTMESSAGE,
    OUTBOUNDCALL,
    SECURECALL,
    SPEECH,
    SURVEYINVITE,
    VOICE,
    VOICEMAIL,
    VOICESURVEY,
    WORKFLOW,
    WORKITEM
}
