package dev.parley.nlu.grammar;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A number in words that was read so far: 2,000 and a group of 340 in "two thousand three hundred forty".
 *
 * @param total the thousands, millions and so on that are complete
 * @param scale the least of them; what follows is less
 * @param group the number below a thousand that stands behind them, or null when none does yet
 * @param room what may still be added to the group is less
 * @param last what was added last
 * @param roomBefore the room before that
 * @param article whether all of it is an article that may mean one
 */
record NumberSoFar(
        BigDecimal total,
        BigDecimal scale,
        @Nullable BigDecimal group,
        BigDecimal room,
        BigDecimal last,
        BigDecimal roomBefore,
        boolean article) {
    private static final BigDecimal ENDLESS = BigDecimal.ONE.scaleByPowerOfTen(30);
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    static final NumberSoFar NOTHING =
            new NumberSoFar(BigDecimal.ZERO, ENDLESS, null, ENDLESS, BigDecimal.ZERO, ENDLESS, false);

    /** A number that begins with digits; nothing but multipliers may follow. */
    static NumberSoFar digits(BigDecimal value) {
        return new NumberSoFar(BigDecimal.ZERO, ENDLESS, value, BigDecimal.ONE, value, BigDecimal.ONE, false);
    }

    BigDecimal value() {
        return group == null ? total : total.add(group);
    }

    private boolean isNothing() {
        return group == null && total.signum() == 0;
    }

    /** The number with one more word, or empty where the word begins another number. */
    Optional<NumberSoFar> with(Cardinal word) {
        return switch (word.kind()) {
            case ADDS, ARTICLE -> plus(word);
            case MULTIPLIES -> times(word.value(), word.room());
            case BEGINS -> isNothing() ? plus(word) : Optional.empty();
        };
    }

    /** The number with one more word behind a joining one. */
    Optional<NumberSoFar> with(Join join, Cardinal word) {
        if (join.reverse()) {
            return group == null ? Optional.empty() : tens(group, word);
        }
        boolean adds = word.kind() == Cardinal.Kind.ADDS || word.kind() == Cardinal.Kind.ARTICLE;
        return adds && !isNothing() && room.compareTo(join.room()) >= 0 ? plus(word) : Optional.empty();
    }

    private Optional<NumberSoFar> plus(Cardinal word) {
        BigDecimal value = word.value();
        if (group == null) {
            boolean fits = value.compareTo(room) < 0 && (value.signum() > 0 || isNothing());
            return fits ? Optional.of(grown(value, word.room(), word)) : Optional.empty();
        }
        boolean fits = value.signum() > 0 && value.compareTo(room) < 0;
        return fits ? Optional.of(grown(group.add(value), word.room(), word)) : Optional.empty();
    }

    private NumberSoFar grown(BigDecimal value, BigDecimal newRoom, Cardinal word) {
        return new NumberSoFar(
                total, scale, value, newRoom.min(room), word.value(), room, isNothing() && word.isArticle());
    }

    /** "Fünf" and "zwanzig". */
    private Optional<NumberSoFar> tens(BigDecimal group, Cardinal word) {
        boolean units = last.signum() > 0 && last.compareTo(BigDecimal.TEN) < 0 && roomBefore.compareTo(HUNDRED) >= 0;
        boolean fits = units
                && word.kind() == Cardinal.Kind.ADDS
                && word.value().compareTo(BigDecimal.TEN) > 0
                && word.room().compareTo(BigDecimal.TEN) == 0;
        return fits
                ? Optional.of(new NumberSoFar(
                        total, scale, group.add(word.value()), BigDecimal.ONE, word.value(), BigDecimal.ONE, false))
                : Optional.empty();
    }

    private Optional<NumberSoFar> times(BigDecimal factor, BigDecimal behind) {
        BigDecimal multiplied = group == null ? BigDecimal.ONE : group;
        if (factor.compareTo(scale) >= 0 || multiplied.signum() == 0) {
            return Optional.empty();
        }
        if (factor.compareTo(THOUSAND) >= 0) {
            return Optional.of(new NumberSoFar(
                    total.add(multiplied.multiply(factor)), factor, null, behind, BigDecimal.ZERO, behind, false));
        }
        boolean fits = multiplied.compareTo(HUNDRED) < 0;
        return fits
                ? Optional.of(new NumberSoFar(total, scale, multiplied.multiply(factor), behind, factor, behind, false))
                : Optional.empty();
    }
}
