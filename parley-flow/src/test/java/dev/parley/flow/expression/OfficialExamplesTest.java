package dev.parley.flow.expression;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.flow.value.StringValue;
import dev.parley.flow.value.Value;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Every worked example of the documented function catalogue gives the documented type and value. */
class OfficialExamplesTest {
    /** Lines the source itself gets wrong, with what is right by its own rules. */
    private static final Map<String, String> ODDITIES = Map.of(
            "FindFirst(MakeList(ToPhoneNumber(\"sip:john.doe@company.com\"),"
                    + " ToPhoneNumber(\"sips:john.doe@company.com\")), ToPhoneNumber(\"sip:john.doe@company.com\"))",
            "0");

    @Test
    void shouldGiveTheDocumentedValues() throws IOException {
        Path shared = Path.of(System.getProperty("parley.shared", ""), "expression", "examples.tsv");
        if (!Files.isReadable(shared)) {
            System.out.println("Skipped: there are no official examples at " + shared);
            return;
        }
        List<String> wrong = new ArrayList<>();
        List<String> copied = BaselineTest.facts("documented.txt");
        int checked = 0;
        for (String line : Files.readAllLines(shared)) {
            if (line.startsWith("#") || line.isBlank()) {
                continue;
            }
            String[] columns = line.split("\t", -1);
            String expected = ODDITIES.getOrDefault(columns[0], columns[2]);
            String found = found(columns[0], columns[1]);
            if (!found.equals(expected)) {
                wrong.add(columns[0] + " should be " + expected + " but is " + found);
            }
            assertThat(copied).anyMatch(fact -> fact.startsWith(columns[0] + BaselineTest.ARROW));
            checked++;
        }
        assertThat(wrong).isEmpty();
        assertThat(checked).isEqualTo(327);
    }

    private static String found(String text, String type) {
        try {
            Value value = new TestWorld().value(text);
            boolean open = type.equals("any") || type.startsWith("cpx_");
            String prefix =
                    open || value.type().code().equals(type) ? "" : value.type().code() + " ";
            if (!value.isSet()) {
                return prefix + "NOT_SET";
            }
            return prefix + (value instanceof StringValue ? "\"" + value.text() + "\"" : value.text());
        } catch (AssertionError failed) {
            return String.valueOf(failed.getMessage());
        }
    }
}
