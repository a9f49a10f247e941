package dev.parley.nlu.builtin;

import dev.parley.nlu.text.FoldedText;
import java.util.List;
import java.util.regex.Pattern;

/** Finds e-mail addresses; their resolved form is in lower case. */
final class EmailReading {
    private static final Pattern ADDRESS = Pattern.compile(
            "(?<![\\p{L}\\p{Nd}._%+-])[\\p{L}\\p{Nd}][\\p{L}\\p{Nd}._%+-]{0,63}+@(?:[\\p{L}\\p{Nd}-]{1,63}+\\.){1,8}[\\p{L}]{2,24}+(?![\\p{L}\\p{Nd}@])");

    private EmailReading() {}

    static List<BuiltinSpan> of(FoldedText text) {
        return ADDRESS.matcher(text.folded())
                .results()
                .map(match -> new BuiltinSpan(
                        BuiltinType.EMAIL,
                        text.begin(match.start()),
                        text.end(match.end()),
                        text.original(match.start(), match.end()),
                        match.group()))
                .toList();
    }
}
