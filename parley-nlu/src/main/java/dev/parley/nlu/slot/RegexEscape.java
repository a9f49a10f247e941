package dev.parley.nlu.slot;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An escape of a JavaScript regular expression that stands for characters.
 *
 * @param character the one character it stands for, or -1 for a set
 * @param inClass its translation inside a character class, without brackets
 * @param outsideClass its translation elsewhere
 * @param end the place behind it
 * @param problem why it is not valid
 */
record RegexEscape(int character, String inClass, String outsideClass, int end, Optional<String> problem) {
    private static final String SPACES =
            "\\t\\n\\x0B\\f\\r \\x{A0}\\x{1680}\\x{2000}-\\x{200A}\\x{2028}\\x{2029}\\x{202F}\\x{205F}\\x{3000}\\x{FEFF}";
    private static final Pattern NUMBERED =
            Pattern.compile("\\\\(?:u([0-9A-Fa-f]{4})|x([0-9A-Fa-f]{2})|u\\{([0-9A-Fa-f]{1,6})})");
    private static final Pattern PROPERTY = Pattern.compile("\\\\[pP]\\{[A-Za-z_]{1,40}}");

    /** Reads the escape whose backslash stands at a place. */
    static RegexEscape read(String source, int at) {
        if (at + 1 >= source.length()) {
            return new RegexEscape(-1, "", "", source.length(), Optional.of("A backslash stands at the end"));
        }
        Matcher numbered = NUMBERED.matcher(source).region(at, source.length());
        if (numbered.lookingAt()) {
            return numbered(source, numbered);
        }
        Matcher property = PROPERTY.matcher(source).region(at, source.length());
        if (property.lookingAt()) {
            return set(property.group(), property.group(), property.end());
        }
        int point = source.codePointAt(at + 1);
        int end = at + 1 + Character.charCount(point);
        return switch (point) {
            case 'd', 'D', 'w', 'W' -> {
                String same = "\\" + Character.toString(point);
                yield set(same, same, end);
            }
            case 's' -> set(SPACES, "[" + SPACES + "]", end);
            case 'S' -> set("\\S", "[^" + SPACES + "]", end);
            case 't' -> of('\t', end);
            case 'n' -> of('\n', end);
            case 'v' -> of('\u000B', end);
            case 'f' -> of('\f', end);
            case 'r' -> of('\r', end);
            case '0' -> of(0, end);
            case 'c' -> control(source, at);
            default -> of(point, end);
        };
    }

    /** A single character that stands for itself. */
    static RegexEscape of(int point, int end) {
        String literal = literal(point);
        return new RegexEscape(point, literal, literal, end, Optional.empty());
    }

    boolean isSet() {
        return character < 0;
    }

    private static RegexEscape set(String inClass, String outsideClass, int end) {
        return new RegexEscape(-1, inClass, outsideClass, end, Optional.empty());
    }

    private static RegexEscape numbered(String source, Matcher numbered) {
        String digits = numbered.group(1) != null
                ? numbered.group(1)
                : numbered.group(2) != null ? numbered.group(2) : numbered.group(3);
        int point = Integer.parseInt(digits, 16);
        Matcher low = NUMBERED.matcher(source).region(numbered.end(), source.length());
        if (point <= 0xFFFF && Character.isHighSurrogate((char) point) && low.lookingAt() && low.group(1) != null) {
            int second = Integer.parseInt(low.group(1), 16);
            if (Character.isLowSurrogate((char) second)) {
                return of(Character.toCodePoint((char) point, (char) second), low.end());
            }
        }
        return point <= Character.MAX_CODE_POINT
                ? of(point, numbered.end())
                : new RegexEscape(
                        -1, "", "", numbered.end(), Optional.of("The escape " + numbered.group() + " is no character"));
    }

    private static RegexEscape control(String source, int at) {
        char letter = at + 2 < source.length() ? source.charAt(at + 2) : ' ';
        boolean valid = (letter >= 'A' && letter <= 'Z') || (letter >= 'a' && letter <= 'z');
        return valid ? of(letter % 32, at + 3) : of('\\', at + 1);
    }

    private static String literal(int point) {
        if (point < ' ' || (point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE)) {
            return String.format("\\x{%X}", point);
        }
        boolean plain = point > '~' || point == ' ' || Character.isLetterOrDigit(point);
        return plain ? Character.toString(point) : "\\" + Character.toString(point);
    }
}
