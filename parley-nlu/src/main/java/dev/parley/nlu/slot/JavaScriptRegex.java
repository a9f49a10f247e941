package dev.parley.nlu.slot;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Translates a JavaScript regular expression (ECMAScript with the leniencies of its Annex B, no flags) into one that
 * RE2/J and the JDK read alike. Named groups become numbered ones. Differences that stay: a back-reference to a group
 * that took no part matches the empty text in JavaScript and fails here.
 */
final class JavaScriptRegex {
    private static final int MOST_CHARACTERS = 5_000;
    private static final int DEEPEST = 50;
    /** The most steps a pattern may expand to when its counts are written out. */
    private static final long LARGEST = 5_000;

    private static final Pattern COUNT = Pattern.compile("\\{(\\d{1,9})(,(\\d{0,9}))?}");
    private static final Pattern GROUP_NAME = Pattern.compile("\\(\\?<([\\p{L}_$][\\p{L}\\p{Nd}_$]*+)>");
    private static final Pattern CASE_FLAG = Pattern.compile("\\(\\?i[:)]");

    /**
     * The outcome.
     *
     * @param pattern the translated pattern
     * @param linear whether nothing in it needs backtracking
     * @param problem why it cannot be translated
     */
    record Translation(String pattern, boolean linear, Optional<String> problem) {}

    private final String source;
    private final StringBuilder out = new StringBuilder();
    private final Map<String, Integer> names = new HashMap<>();
    private int groups;
    private int at;
    private boolean linear = true;
    private @Nullable String problem;

    private JavaScriptRegex(String source) {
        this.source = source;
    }

    static Translation translate(String source) {
        if (source.length() > MOST_CHARACTERS) {
            return new Translation(
                    "", false, Optional.of("The pattern is longer than " + MOST_CHARACTERS + " characters."));
        }
        JavaScriptRegex regex = new JavaScriptRegex(source);
        regex.countGroups();
        long size = regex.alternatives(0);
        if (regex.problem == null && regex.at < source.length()) {
            regex.fail("A ')' closes no group");
        }
        if (size > LARGEST) {
            regex.fail("The counts of the pattern multiply to more than " + LARGEST + " steps");
        }
        return new Translation(regex.out.toString(), regex.linear, Optional.ofNullable(regex.problem));
    }

    /** Back-references may name groups that come later, so groups are counted first. */
    private void countGroups() {
        boolean inClass = false;
        for (int i = 0; i < source.length(); i++) {
            char c = source.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == '[') {
                inClass = true;
            } else if (c == ']') {
                inClass = false;
            } else if (c == '(' && !inClass) {
                Matcher name = GROUP_NAME.matcher(source).region(i, source.length());
                if (name.lookingAt()) {
                    names.put(name.group(1), ++groups);
                } else if (i + 1 >= source.length() || source.charAt(i + 1) != '?') {
                    groups++;
                }
            }
        }
    }

    private long alternatives(int depth) {
        long size = 1;
        while (problem == null && at < source.length() && source.charAt(at) != ')') {
            if (source.charAt(at) == '|') {
                out.append('|');
                at++;
            } else {
                long atom = atom(depth);
                size = Math.min(LARGEST + 1, size + atom * repetitions());
            }
        }
        return size;
    }

    private long atom(int depth) {
        char c = source.charAt(at);
        switch (c) {
            case '(' -> {
                return group(depth);
            }
            case '[' -> characterClass();
            case '\\' -> escape();
            case '.' -> literal("[^\\n\\r\\x{2028}\\x{2029}]");
            case '$' -> literal("\\z");
            case '*', '+', '?' -> fail("Nothing to repeat before '" + c + "'");
            case '{', '}', ']' -> {
                if (c == '{'
                        && COUNT.matcher(source).region(at, source.length()).lookingAt()) {
                    fail("Nothing to repeat before '{'");
                } else {
                    literal("\\" + c);
                }
            }
            default -> literal(String.valueOf(c));
        }
        return 1;
    }

    private void literal(String translated) {
        out.append(translated);
        at++;
    }

    /** Reads a quantifier, if there is one, and tells how often it makes the engine write out its operand. */
    private long repetitions() {
        if (problem != null || at >= source.length()) {
            return 1;
        }
        Matcher count = COUNT.matcher(source).region(at, source.length());
        long times = 1;
        if (count.lookingAt()) {
            long least = Long.parseLong(count.group(1));
            String most = count.group(3);
            times = Math.max(1, most == null || most.isEmpty() ? least : Long.parseLong(most));
            if (most != null && !most.isEmpty() && Long.parseLong(most) < least) {
                fail("The numbers of " + count.group() + " are out of order");
            }
            out.append(count.group());
            at = count.end();
        } else if ("*+?".indexOf(source.charAt(at)) >= 0) {
            out.append(source.charAt(at++));
        } else {
            return 1;
        }
        if (at < source.length() && source.charAt(at) == '?') {
            literal("?");
        }
        return times;
    }

    private long group(int depth) {
        if (depth == DEEPEST) {
            fail("Groups are nested deeper than " + DEEPEST + " levels");
            return 1;
        }
        Matcher name = GROUP_NAME.matcher(source).region(at, source.length());
        Matcher flag = CASE_FLAG.matcher(source).region(at, source.length());
        if (name.lookingAt()) {
            out.append('(');
            at = name.end();
        } else if (flag.lookingAt()) {
            out.append(flag.group());
            at = flag.end();
            if (flag.group().endsWith(")")) {
                return 1;
            }
        } else if (source.startsWith("(?", at)) {
            open();
        } else {
            literal("(");
        }
        long size = alternatives(depth + 1);
        if (problem == null && at >= source.length()) {
            fail("A group is not closed");
        }
        if (problem == null) {
            literal(")");
        }
        return size;
    }

    private void open() {
        for (String kind : new String[] {"(?:", "(?=", "(?!", "(?<=", "(?<!"}) {
            if (source.startsWith(kind, at)) {
                linear &= kind.equals("(?:");
                out.append(kind);
                at += kind.length();
                return;
            }
        }
        fail("The kind of group at '" + source.substring(at, Math.min(source.length(), at + 4)) + "' is not known");
    }

    private void characterClass() {
        CharacterClass read = CharacterClass.read(source, at);
        out.append(read.translated());
        at = read.end();
        read.problem().ifPresent(this::fail);
    }

    private void escape() {
        char kind = at + 1 < source.length() ? source.charAt(at + 1) : '\0';
        if (kind >= '1' && kind <= '9') {
            backReference();
        } else if (kind == 'k' && !names.isEmpty()) {
            namedBackReference();
        } else if (kind == 'b' || kind == 'B') {
            out.append('\\').append(kind);
            at += 2;
        } else {
            RegexEscape escape = RegexEscape.read(source, at);
            out.append(escape.outsideClass());
            at = escape.end();
            escape.problem().ifPresent(this::fail);
        }
    }

    private void backReference() {
        int end = at + 1;
        while (end < source.length() && end < at + 4 && Character.isDigit(source.charAt(end))) {
            end++;
        }
        refer(Integer.parseInt(source.substring(at + 1, end)), end);
    }

    private void namedBackReference() {
        int close = source.indexOf('>', at);
        Integer number = close < at + 3 ? null : names.get(source.substring(at + 3, close));
        refer(number == null ? 0 : number, close + 1);
    }

    private void refer(int group, int end) {
        if (group < 1 || group > groups) {
            fail("The back-reference '" + source.substring(at, Math.max(end, at + 2)) + "' names no group");
            return;
        }
        out.append("(?:\\").append(group).append(')');
        linear = false;
        at = end;
    }

    private void fail(String reason) {
        if (problem == null) {
            problem = reason + ".";
        }
    }
}
