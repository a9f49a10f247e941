package dev.parley.flow.yaml;

import dev.parley.flow.source.Findings;
import dev.parley.flow.source.Position;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlVersionException;

/**
 * Reads YAML 1.2 into nodes with positions. Scalars keep the text that was written: {@code yes}, {@code 007} and
 * {@code true} are not converted. Whatever is wrong becomes a finding, never an exception:
 *
 * <ul>
 *   <li>{@code yaml-syntax}: not YAML
 *   <li>{@code yaml-alias}: an anchor or alias
 *   <li>{@code yaml-duplicate-key}: a key twice in one map; the first one counts
 *   <li>{@code yaml-key}: a key that is no text
 *   <li>{@code yaml-tag}: a tag other than {@code !!str}
 *   <li>{@code yaml-documents}: more than one document
 *   <li>{@code yaml-too-deep}, {@code yaml-too-large}, {@code yaml-too-many-problems}: a limit of {@link YamlLimits}
 * </ul>
 *
 * Safe for use by several threads.
 */
public final class YamlReader {
    /** The engine (3.2) fails on these with a number format exception. */
    private static final Pattern ESCAPE_BEYOND_UNICODE = Pattern.compile("\\\\U[89A-Fa-f]\\p{XDigit}{7}");

    private final YamlLimits limits;

    public YamlReader() {
        this(YamlLimits.STANDARD);
    }

    public YamlReader(YamlLimits limits) {
        this.limits = limits;
    }

    /**
     * Reads a text without placeholders.
     *
     * @param file the file's path, for positions
     * @param text its text
     * @param findings receives what is wrong
     * @return the document; an empty file is an empty scalar. Nothing when it cannot be read as a whole
     */
    public Optional<YamlNode> read(String file, String text, Findings findings) {
        return read(Substituted.of(file, text), findings);
    }

    /** Reads a text after placeholder substitution; positions name the original file. */
    public Optional<YamlNode> read(Substituted source, Findings findings) {
        if (source.text().length() > limits.characters()) {
            findings.error(
                    "yaml-too-large",
                    Position.startOf(source.file()),
                    "The file has " + source.text().length() + " characters; at most " + limits.characters()
                            + " are read. Split it.");
            return Optional.empty();
        }
        CodePoints points = CodePoints.of(source.text());
        try {
            Parse parse = new Parse(LoadSettings.builder()
                    .setLabel(source.file())
                    .setCodePointLimit(limits.characters())
                    .build());
            return new YamlBuilder(
                            source,
                            points,
                            limits,
                            parse.parseString(source.text()).iterator(),
                            findings)
                    .document();
        } catch (MarkedYamlEngineException e) {
            int offset = e.getProblemMark()
                    .or(e::getContextMark)
                    .map(mark -> points.offset(mark.getIndex()))
                    .orElse(0);
            String context = e.getContext() == null || e.getContext().isEmpty() ? "" : " " + e.getContext();
            findings.error(
                    "yaml-syntax", source.at(offset), "This is not valid YAML" + context + ": " + e.getProblem() + ".");
        } catch (ReaderException e) {
            findings.error(
                    "yaml-syntax",
                    source.at(points.offset(e.getPosition())),
                    String.format(
                            "The character U+%04X must not stand in YAML; remove it or write it as an escape in"
                                    + " double quotes.",
                            e.getCodePoint()));
        } catch (NumberFormatException e) {
            Matcher escape = ESCAPE_BEYOND_UNICODE.matcher(source.text());
            findings.error(
                    "yaml-syntax",
                    source.at(escape.find() ? escape.start() : 0),
                    "An escape \\U in double quotes must name a character of Unicode, at most \\U0010FFFF.");
        } catch (YamlVersionException e) {
            findings.error(
                    "yaml-syntax", Position.startOf(source.file()), "Only YAML 1 is read; remove the %YAML line.");
        } catch (YamlEngineException e) {
            findings.error("yaml-syntax", Position.startOf(source.file()), "This is not valid YAML: " + e.getMessage());
        }
        return Optional.empty();
    }
}
