package dev.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class EvalCommandTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String... arguments) {
        return new CommandLine(new EvalCommand())
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(arguments);
    }

    @Test
    void shouldPrintTypeAndValue() {
        assertThat(run("8.0 / 2")).isZero();
        assertThat(out).hasToString("dec\t4.0\n");
    }

    @Test
    void shouldQuoteAndEscapeTexts() {
        run("\"a \\\"b\\\" \\\\ \\n\\t\"");
        assertThat(out).hasToString("str\t\"a \\\"b\\\" \\\\ \\n\\t\"\n");
    }

    @Test
    void shouldGiveOneLineForEachLineOfAFile(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("expressions.txt"), """
                1 + 1
                1 / 0
                Lenght("a")

                MakeList("a", NOT_SET)
                ToSkill("Spanish")
                FindUserPrompt("hello")
                """);
        assertThat(run("--file", file.toString())).isZero();
        assertThat(out.toString().split("\n", -1))
                .containsExactly(
                        "int\t2",
                        "error\tcolumn 5: Division by zero; test the divisor first",
                        "error\tcolumn 1: There is no function Lenght. Did you mean Length?",
                        "error\tcolumn 1: The expression is empty; write one, or noValue: true for none.",
                        "str[]\t[\"a\", NOT_SET]",
                        "skl\t\"Spanish\"",
                        "pmt\tNOT_SET",
                        "");
    }

    @Test
    void shouldRefuseAFileThatIsNotThere() {
        assertThat(run("--file", "no-such-file.txt")).isEqualTo(2);
        assertThat(err.toString()).contains("There is no file no-such-file.txt.");
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void shouldWantExactlyOneSource() {
        assertThat(run()).isEqualTo(2);
        assertThat(run("1", "--file", "a.txt")).isEqualTo(2);
    }
}
