package dev.parley.flow.expression.function;

/** Speech mark-up on a text channel: only its words count. */
final class Ssml {
    private Ssml() {}

    /** The text without tags and comments, entities resolved, white space at both ends taken off. */
    static String words(String ssml) {
        StringBuilder words = new StringBuilder(ssml.length());
        int at = 0;
        while (at < ssml.length()) {
            int open = ssml.indexOf('<', at);
            int end = open < 0 ? -1 : close(ssml, open);
            if (end < 0) {
                words.append(ssml, at, ssml.length());
                break;
            }
            words.append(ssml, at, open);
            at = end;
        }
        return resolved(words.toString()).strip();
    }

    /** Behind the tag or comment that opens here, or -1 where it is never closed. */
    private static int close(String ssml, int open) {
        String mark = ssml.startsWith("<!--", open) ? "-->" : ">";
        int end = ssml.indexOf(mark, open);
        return end < 0 ? -1 : end + mark.length();
    }

    private static String resolved(String text) {
        return text.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&apos;", "'")
                .replace("&amp;", "&");
    }
}
