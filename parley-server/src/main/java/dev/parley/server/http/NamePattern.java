package dev.parley.server.http;

import java.util.Arrays;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Texts as lists are asked for them: without case, and a star stands for any characters. */
public final class NamePattern {
    private NamePattern() {}

    /** @param wanted the pattern; null fits every text */
    public static Predicate<String> of(@Nullable String wanted) {
        return wanted == null
                ? text -> true
                : Pattern.compile(
                                Arrays.stream(wanted.strip().split("\\*", -1))
                                        .map(Pattern::quote)
                                        .collect(Collectors.joining(".*")),
                                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL)
                        .asMatchPredicate();
    }
}
