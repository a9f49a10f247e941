package dev.parley.cli.sdk;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The programs of docs/sdks.md. All blocks of a language are one program; the text block behind them is what it prints. */
final class SdkDocument {
    private static final Pattern BLOCK = Pattern.compile("^```(\\w+)\\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL);

    private SdkDocument() {}

    /**
     * A program as it stands in the document.
     *
     * @param source its statements and imports
     * @param output what it prints
     */
    record Program(String source, String output) {
        /** The imports, which may stand between statements in the document but not in a class. */
        String imports() {
            return lines(true);
        }

        String statements() {
            return lines(false);
        }

        private String lines(boolean imports) {
            StringBuilder lines = new StringBuilder();
            source.lines()
                    .filter(line -> line.startsWith("import ") == imports)
                    .forEach(line -> lines.append(line).append('\n'));
            return lines.toString();
        }
    }

    /**
     * @param language the word behind the fences
     * @param port the one to put in the place of the document's 8080
     * @param securePort the one to put in the place of its 8443
     */
    static Program program(String language, int port, int securePort) throws IOException {
        String text = Files.readString(ExampleServer.ROOT.resolve("docs/sdks.md"));
        List<String> blocks = new ArrayList<>();
        Matcher block = BLOCK.matcher(text);
        while (block.find()) {
            if (block.group(1).equals(language)) {
                blocks.add(block.group(2));
            } else if (block.group(1).equals("text") && !blocks.isEmpty()) {
                String source = String.join("\n", blocks)
                        .replace("8080", Integer.toString(port))
                        .replace("8443", Integer.toString(securePort));
                return new Program(source, block.group(2));
            }
        }
        throw new IllegalStateException("docs/sdks.md has no program in " + language + " with its output behind it");
    }
}
