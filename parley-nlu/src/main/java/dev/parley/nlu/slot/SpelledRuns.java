package dev.parley.nlu.slot;

import dev.parley.nlu.grammar.Reading;
import dev.parley.nlu.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The runs of digits and letters in what was said: "12 34", "one two double five", "AB12", "a b one two". A longer run
 * comes before its parts. Unless one was asked for, only what is written in digits counts.
 */
final class SpelledRuns {
    private static final String BETWEEN = "-./ ,";
    private static final String SPECIALS = "-_/.#*+";

    private final Heard heard;
    private final List<Token> tokens;

    /**
     * A run.
     *
     * @param from where it begins in the folded text
     * @param to where it ends, exclusive
     * @param value its characters
     */
    record Run(int from, int to, String value) {}

    /** A part of a run, from one token up to another. */
    private record Piece(int from, int to, String value) {}

    SpelledRuns(Heard heard) {
        this.heard = heard;
        this.tokens = heard.tokens();
    }

    /** The runs of digits. */
    Stream<Run> digits() {
        List<List<Piece>> runs = new ArrayList<>();
        List<Piece> run = new ArrayList<>();
        for (int i = 0; i < tokens.size(); ) {
            Optional<Piece> piece = digitPiece(i);
            if (piece.isPresent()) {
                run.add(piece.get());
                i = piece.get().to();
            } else {
                if (!isBetween(i) || run.isEmpty()) {
                    end(run, runs);
                }
                i++;
            }
        }
        end(run, runs);
        return runs.stream().flatMap(this::withParts);
    }

    private Optional<Piece> digitPiece(int i) {
        Token token = tokens.get(i);
        boolean glued = (token.joined() && i > 0 && tokens.get(i - 1).isWord())
                || (i + 1 < tokens.size()
                        && tokens.get(i + 1).joined()
                        && tokens.get(i + 1).isWord());
        if (glued) {
            return Optional.empty();
        }
        return token.isDigits()
                ? Optional.of(new Piece(i, i + 1, token.text()))
                : spelled(i).filter(SpelledRuns::isNumber);
    }

    private Optional<Piece> spelled(int i) {
        Optional<Reading> reading =
                heard.asked() && tokens.get(i).isWord() ? heard.spans().spelled(i) : Optional.empty();
        return reading.map(found -> new Piece(i, found.to(), found.value()));
    }

    private static boolean isNumber(Piece piece) {
        return piece.value().chars().allMatch(Character::isDigit);
    }

    private boolean isBetween(int i) {
        String text = tokens.get(i).text();
        return text.length() == 1 && BETWEEN.contains(text);
    }

    /**
     * The runs of letters and digits that hold a digit; without one only where it is the whole answer.
     *
     * @param specials whether signs may stand between letters and digits
     */
    Stream<Run> codes(boolean specials) {
        List<Piece> chunks = chunks(specials);
        Stream<Run> spelled = heard.asked() ? spelledCodes() : Stream.empty();
        return Stream.concat(
                        spelled,
                        chunks.stream()
                                .filter(chunk -> hasDigit(chunk.value()) || (heard.asked() && chunks.size() == 1))
                                .map(chunk -> run(List.of(chunk))))
                .distinct();
    }

    private static boolean hasDigit(String value) {
        return value.codePoints().anyMatch(Character::isDigit);
    }

    /** Letters and digits that touch each other. */
    private List<Piece> chunks(boolean specials) {
        List<Piece> chunks = new ArrayList<>();
        for (int i = 0; i < tokens.size(); ) {
            int end = i;
            while (end < tokens.size() && (end == i || tokens.get(end).joined()) && continues(end, i, specials)) {
                end++;
            }
            while (end > i && tokens.get(end - 1).kind() == Token.Kind.SIGN) {
                end--;
            }
            if (end > i) {
                chunks.add(new Piece(i, end, written(i, end)));
            }
            i = Math.max(i + 1, end);
        }
        return chunks;
    }

    private boolean continues(int token, int first, boolean specials) {
        Token each = tokens.get(token);
        return each.kind() != Token.Kind.SIGN || (specials && token > first && SPECIALS.contains(each.text()));
    }

    /** At least two single letters, chunks with digits or spelled words behind each other. */
    private Stream<Run> spelledCodes() {
        List<List<Piece>> runs = new ArrayList<>();
        List<Piece> run = new ArrayList<>();
        for (int i = 0; i < tokens.size(); ) {
            Optional<Piece> piece = codePiece(i);
            if (piece.isPresent()) {
                run.add(piece.get());
                i = piece.get().to();
            } else {
                if (!tokens.get(i).isSign('-') || run.isEmpty()) {
                    end(run, runs);
                }
                i++;
            }
        }
        end(run, runs);
        return runs.stream()
                .map(this::withoutArticle)
                .filter(each -> each.size() > 1)
                .map(this::run)
                .filter(each -> hasDigit(each.value()) || isWhole(each));
    }

    private Optional<Piece> codePiece(int i) {
        Token token = tokens.get(i);
        if (token.kind() == Token.Kind.SIGN) {
            return Optional.empty();
        }
        int end = i + 1;
        while (end < tokens.size()
                && tokens.get(end).joined()
                && tokens.get(end).kind() != Token.Kind.SIGN) {
            end++;
        }
        boolean single = end == i + 1 && token.text().length() == 1;
        boolean mixed = tokens.subList(i, end).stream().anyMatch(Token::isDigits);
        if (single || mixed) {
            return Optional.of(new Piece(i, end, written(i, end)));
        }
        return spelled(i);
    }

    /** "It is a 12345": one small letter in front of one chunk is an article. */
    private List<Piece> withoutArticle(List<Piece> run) {
        String first = run.getFirst().value();
        boolean article = run.size() == 2
                && run.getFirst().from() > 0
                && first.length() == 1
                && Character.isLowerCase(first.charAt(0));
        return article ? run.subList(1, 2) : run;
    }

    private boolean isWhole(Run run) {
        return run.from() == 0 && run.to() == tokens.getLast().to();
    }

    private static void end(List<Piece> run, List<List<Piece>> runs) {
        if (!run.isEmpty()) {
            runs.add(List.copyOf(run));
            run.clear();
        }
    }

    private Stream<Run> withParts(List<Piece> pieces) {
        return pieces.size() == 1
                ? Stream.of(run(pieces))
                : Stream.concat(Stream.of(run(pieces)), pieces.stream().map(piece -> run(List.of(piece))));
    }

    private Run run(List<Piece> pieces) {
        StringBuilder value = new StringBuilder();
        pieces.forEach(piece -> value.append(piece.value()));
        return new Run(
                tokens.get(pieces.getFirst().from()).from(),
                tokens.get(pieces.getLast().to() - 1).to(),
                value.toString());
    }

    private String written(int from, int to) {
        return heard.folded()
                .original(tokens.get(from).from(), tokens.get(to - 1).to());
    }
}
