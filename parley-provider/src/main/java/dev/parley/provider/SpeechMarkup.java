package dev.parley.provider;

import java.util.regex.Pattern;

/** Speech Synthesis Markup Language, of which only the words are shown. */
public final class SpeechMarkup {
    /** What is heard as a pause between words: breaks, and the ends of paragraphs and sentences. */
    private static final Pattern PAUSE = Pattern.compile("</?(?:break|p|s)(?:\\s[^<>]*)?/?>");

    private static final Pattern TAG = Pattern.compile("<[^<>]*>");
    private static final Pattern SPACES = Pattern.compile("\\s+");

    private SpeechMarkup() {}

    /** The words without tags, with the five named characters of XML as they are. */
    public static String words(String markup) {
        String words = TAG.matcher(PAUSE.matcher(markup).replaceAll(" "))
                .replaceAll("")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&apos;", "'")
                .replace("&amp;", "&");
        return SPACES.matcher(words).replaceAll(" ").strip();
    }
}
