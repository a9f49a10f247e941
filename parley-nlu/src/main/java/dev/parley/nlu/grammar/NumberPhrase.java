package dev.parley.nlu.grammar;

import dev.parley.nlu.text.Token;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** A number without sign, in digits or words: "1,200.50", "5k", "three million", "two point five". */
final class NumberPhrase implements Phrase {
    private static final int MOST_DIGITS = 15;
    private static final int MOST_DECIMALS = 20;

    private final NumberWords words;
    private final boolean articles;

    /** A number and the token behind it. */
    private record Found(NumberSoFar number, int to) {}

    /** @param articles whether an article alone counts as one */
    NumberPhrase(NumberWords words, boolean articles) {
        this.words = words;
        this.articles = articles;
    }

    @Override
    public List<Reading> at(Sentence sentence, int token) {
        return begin(sentence, token)
                .map(first -> longest(sentence, first))
                .filter(found -> articles || !found.number().article())
                .map(found -> decimals(sentence, token, found))
                .filter(reading -> digits(reading.value()) <= MOST_DIGITS)
                .map(List::of)
                .orElse(List.of());
    }

    private static int digits(String value) {
        int point = value.indexOf('.');
        return point < 0 ? value.length() : point;
    }

    private Optional<Found> begin(Sentence sentence, int token) {
        if (sentence.token(token).isDigits()) {
            return new WrittenNumbers(sentence.region())
                    .at(sentence, token)
                    .map(number -> new Found(NumberSoFar.digits(new BigDecimal(number.value())), number.to()));
        }
        return next(sentence, new Found(NumberSoFar.NOTHING, token));
    }

    private Found longest(Sentence sentence, Found first) {
        Found found = first;
        for (Optional<Found> more = next(sentence, found); more.isPresent(); more = next(sentence, found)) {
            found = more.get();
        }
        return found;
    }

    /** The number with the next word, or the next two where the first joins. */
    private Optional<Found> next(Sentence sentence, Found found) {
        int at = found.to();
        if (at >= sentence.size() || !sentence.token(at).isWord()) {
            return Optional.empty();
        }
        Optional<NumberWords.Found> cardinal = words.cardinal(sentence.tokens(), at);
        if (cardinal.isPresent()) {
            return found.number()
                    .with(cardinal.get().cardinal())
                    .map(number -> new Found(number, at + cardinal.get().tokens()));
        }
        Optional<Join> join = words.join(sentence.token(at));
        return join.isPresent()
                ? joined(sentence, found, join.get())
                : compound(sentence.token(at), found.number()).map(number -> new Found(number, at + 1));
    }

    private Optional<Found> joined(Sentence sentence, Found found, Join join) {
        int at = found.to() + 1;
        return at >= sentence.size()
                ? Optional.empty()
                : words.cardinal(sentence.tokens(), at)
                        .flatMap(cardinal -> found.number()
                                .with(join, cardinal.cardinal())
                                .map(number -> new Found(number, at + cardinal.tokens())));
    }

    private Optional<NumberSoFar> compound(Token token, NumberSoFar before) {
        NumberSoFar number = before;
        Join join = null;
        List<NumberWords.Part> parts = words.compound(token.text());
        for (NumberWords.Part part : parts) {
            if (part instanceof NumberWords.Part.Joining(Join joining)) {
                join = joining;
            } else if (part instanceof NumberWords.Part.Counting(Cardinal cardinal)) {
                Optional<NumberSoFar> more = join == null ? number.with(cardinal) : number.with(join, cardinal);
                if (more.isEmpty()) {
                    return Optional.empty();
                }
                number = more.get();
                join = null;
            }
        }
        return parts.isEmpty() || join != null ? Optional.empty() : Optional.of(number);
    }

    private static String plain(NumberSoFar number) {
        BigDecimal value = number.value();
        return (value.scale() > 0 ? value.stripTrailingZeros() : value).toPlainString();
    }

    /** "… point one four", "… Komma fünfundzwanzig". */
    private Reading decimals(Sentence sentence, int from, Found found) {
        String whole = plain(found.number());
        int at = found.to() + 1;
        if (at >= sentence.size() || whole.contains(".") || !words.isPoint(sentence.token(found.to()))) {
            return new Reading(from, found.to(), whole);
        }
        StringBuilder decimals = new StringBuilder();
        while (at < sentence.size() && decimals.length() < MOST_DECIMALS) {
            Token token = sentence.token(at);
            Optional<NumberWords.Found> digit = words.cardinal(sentence.tokens(), at)
                    .filter(each -> each.cardinal().isDigit());
            if (token.isDigits()) {
                decimals.append(token.text());
                at++;
            } else if (digit.isPresent()) {
                decimals.append(digit.get().cardinal().value().toPlainString());
                at += digit.get().tokens();
            } else {
                break;
            }
        }
        if (decimals.isEmpty() && at < sentence.size()) {
            Optional<Found> number = begin(sentence, at).map(first -> longest(sentence, first));
            if (number.isPresent()) {
                decimals.append(plain(number.get().number()));
                at = number.get().to();
            }
        }
        return decimals.isEmpty()
                ? new Reading(from, found.to(), whole)
                : new Reading(from, at, whole + "." + decimals);
    }
}
