package dev.parley.flow.expression.function;

import dev.parley.flow.value.StringValue;
import dev.parley.flow.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Joining, cutting and changing texts. Lengths and positions count UTF-16 units from 0. */
final class TextFunctions {
    private TextFunctions() {}

    static void define(Definitions functions) {
        functions.add("Append(str?,str?…)->str", TextFunctions::append);
        functions.add("Left(str,int)->str", call -> cut(call, 0, call.size(1, "length")));
        functions.add("Right(str,int)->str", TextFunctions::right);
        functions.add("Substring(str,int,int)->str", call -> cut(call, call.size(1, "start"), call.size(2, "length")));
        functions.add("Length(str)->int", call -> call.whole(call.text(0).length()));
        functions.add("Lower(str)->str", call -> call.string(call.text(0).toLowerCase(Locale.ROOT)));
        functions.add("Upper(str)->str", call -> call.string(call.text(0).toUpperCase(Locale.ROOT)));
        functions.add("Trim(str)->str", call -> trimmed(call, true, true));
        functions.add("LTrim(str)->str", call -> trimmed(call, true, false));
        functions.add("RTrim(str)->str", call -> trimmed(call, false, true));
        functions.add(
                "Reverse(str)->str",
                call -> call.string(new StringBuilder(call.text(0)).reverse().toString()));
        functions.add("Replace(str,str,str?)->str", TextFunctions::replace);
        functions.add("Split(str,str)->str[]", TextFunctions::split);
    }

    private static Value append(Call call) {
        long length = 0;
        for (int i = 0; i < call.count(); i++) {
            length += call.textOrEmpty(i).length();
        }
        call.checkLength(length);
        StringBuilder joined = new StringBuilder((int) length);
        for (int i = 0; i < call.count(); i++) {
            joined.append(call.textOrEmpty(i));
        }
        return call.string(joined.toString());
    }

    private static Value cut(Call call, int start, int length) {
        String text = call.text(0);
        int from = Math.min(start, text.length());
        int to = (int) Math.min((long) from + length, text.length());
        return call.string(text.substring(from, to));
    }

    private static Value right(Call call) {
        String text = call.text(0);
        return call.string(text.substring(Math.max(0, text.length() - call.size(1, "length"))));
    }

    private static Value trimmed(Call call, boolean left, boolean right) {
        String text = call.text(0);
        int start = 0;
        int end = text.length();
        while (left && start < end && isSpace(text.charAt(start))) {
            start++;
        }
        while (right && end > start && isSpace(text.charAt(end - 1))) {
            end--;
        }
        return call.string(text.substring(start, end));
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\t' || c == '\r' || c == '\n';
    }

    private static Value replace(Call call) {
        String text = call.text(0);
        String find = call.text(1);
        String replacement = call.textOrEmpty(2);
        if (find.isEmpty()) {
            return call.value(0);
        }
        TextSearch search = new TextSearch(find);
        long found = search.count(text);
        call.checkLength(text.length() + found * (replacement.length() - find.length()));
        StringBuilder replaced = new StringBuilder();
        int from = 0;
        for (int at = search.next(text, 0); at >= 0; at = search.next(text, from)) {
            replaced.append(text, from, at).append(replacement);
            from = at + find.length();
        }
        return call.string(replaced.append(text, from, text.length()).toString());
    }

    private static Value split(Call call) {
        String text = call.text(0);
        String delimiter = call.text(1);
        List<Value> parts = new ArrayList<>();
        if (delimiter.isEmpty()) {
            return characters(call, text);
        }
        TextSearch search = new TextSearch(delimiter);
        int from = 0;
        for (int at = search.next(text, 0); at >= 0; at = search.next(text, from)) {
            call.checkItems(parts.size() + 2L);
            parts.add(new StringValue(text.substring(from, at)));
            from = at + delimiter.length();
        }
        parts.add(new StringValue(text.substring(from)));
        return call.collection(parts);
    }

    /** One text for each character; the empty text has the empty one. */
    private static Value characters(Call call, String text) {
        if (text.isEmpty()) {
            return call.collection(List.of(call.value(0)));
        }
        call.checkItems(text.codePointCount(0, text.length()));
        return call.collection(text.codePoints()
                .mapToObj(point -> new StringValue(Character.toString(point)))
                .toList());
    }
}
