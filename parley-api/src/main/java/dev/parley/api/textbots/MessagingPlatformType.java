package dev.parley.api.textbots;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The products through which participants write. */
public enum MessagingPlatformType {
    @JsonProperty("Phone")
    PHONE,
    @JsonProperty("SMS")
    SMS,
    @JsonProperty("GenesysWebWidget")
    GENESYS_WEB_WIDGET,
    @JsonProperty("FacebookMessenger")
    FACEBOOK_MESSENGER,
    @JsonProperty("WeChat")
    WECHAT,
    @JsonProperty("Whatsapp")
    WHATSAPP,
    @JsonProperty("AppleBusinessChat")
    APPLE_BUSINESS_CHAT,
    @JsonProperty("Apple")
    APPLE,
    @JsonProperty("Telegram")
    TELEGRAM,
    @JsonProperty("Slack")
    SLACK,
    @JsonProperty("Signal")
    SIGNAL,
    @JsonProperty("Line")
    LINE,
    @JsonProperty("Discord")
    DISCORD,
    @JsonProperty("TwitterDirectMessage")
    TWITTER_DIRECT_MESSAGE,
    @JsonProperty("Open")
    OPEN,
    @JsonProperty("Instagram")
    INSTAGRAM,
    @JsonProperty("Other")
    OTHER,
    @JsonProperty("Unknown")
    UNKNOWN
}
