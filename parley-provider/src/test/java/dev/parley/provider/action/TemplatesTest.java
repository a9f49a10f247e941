package dev.parley.provider.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.parley.engine.port.DataAnswer;
import dev.parley.flow.source.Finding;
import dev.parley.flow.source.Findings;
import dev.parley.flow.source.Position;
import dev.parley.provider.Secret;
import dev.parley.provider.action.macro.Arithmetic;
import dev.parley.provider.action.macro.Encoding;
import dev.parley.provider.action.macro.Escape;
import dev.parley.provider.action.macro.SuccessTemplate;
import dev.parley.workspace.action.Text;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TemplatesTest {
    private static final Map<String, Object> NAMES = Map.of(
            "esc", new Escape(),
            "math", new Arithmetic(),
            "encoding", new Encoding(),
            "successTemplateUtils", new SuccessTemplate(),
            "credentials", new SecretNames(Map.of("key", new Secret("k-1"))),
            "input",
                    new InputNames(Actions.json("{'name': 'O\\\"Hara & Co', 'count': 3, 'paid': true, 'empty': '',"
                            + " 'nothing': null, 'list': ['a', 'b'], 'map': {'city': 'Bern'}}")));

    private final Findings findings = new Findings();

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
                    Hello ${input.name}!                          | Hello O"Hara & Co!
                    $esc.jsonString(${input.name})                | O\\"Hara & Co
                    $esc.jsonDecode('a\\"b')                      | a"b
                    $esc.url($input.name)                         | O%22Hara+%26+Co
                    $esc.uriEncode($input.name)                   | O%22Hara%20%26%20Co
                    $esc.html($input.name)                        | O&quot;Hara &amp; Co
                    ${esc.quote}x$esc.quote                       | "x"
                    ${input.count}/${input.paid}                  | 3/true
                    ${input.missing}                              | ${input.missing}
                    [$!{input.missing}$!{input.nothing}]          | []
                    ${input.list}                                 | ["a","b"]
                    ${input.list.get(1)}$input.list.size()        | b2
                    ${input.map.city}                             | Bern
                    $math.add($input.count, "0.5")                | 3.5
                    $math.div(7, 2) $math.mul(4, 2.5)             | 3.5 10
                    $math.round("2.5") $math.floor(-0.5)          | 3 -1
                    $encoding.base64("user:pass")                 | dXNlcjpwYXNz
                    #if($input.paid)yes#{else}no#end              | yes
                    #foreach($each in $input.list)$each;#end      | a;b;
                    #set($x = $input.name.substring(0, 1))$x      | O
                    $successTemplateUtils.firstFromArray("[1,2]")      | 1
                    $successTemplateUtils.firstFromArray("[]", "$esc.quote$esc.quote") | ""
                    ${credentials.key}                            | k-1
                    $credentials                                  | {}
                    $credentials.values()$credentials.size()      | []0
                    """)
    void shouldRender(String template, String expected) throws StepFailedException {
        assertThat(compiled(template).render(NAMES)).isEqualTo(expected);
        assertThat(findings.list()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "$input.name.getClass().forName('java.lang.Runtime')",
                "$input.class.classLoader",
                "#set($e = $esc.getClass())$e.name",
                "$input.name.repeat(2000000000)",
                "$input.name.format('%999999999d', 1)",
                "$esc.class.protectionDomain",
                "$input.getClass().getMethods()",
                "#set($x = \"\\u0023parse('/etc/passwd')\")$x"
            })
    void shouldReachNothingButWhatIsThere(String template) throws StepFailedException {
        assertThat(compiled(template).render(NAMES))
                .doesNotContain("class java", "root:", "ClassLoader@", "java.lang.Class", "ProtectionDomain  (")
                .hasSizeLessThan(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "#parse('x')",
                "#include('/etc/passwd')",
                "#evaluate('x')",
                "#macro(m)x#end",
                "#{define}($d)x#end"
            })
    void shouldRefuseDirectivesThatGoBeyond(String template) {
        assertThat(new Templates().compile(new Text(template, Position.startOf("a")), "The body", findings))
                .isEmpty();
        assertThat(findings.list()).extracting(Finding::rule).containsExactly("refused-directive");
    }

    @Test
    void shouldSayWhereATemplateIsNone() {
        Position at = new Position("a.custom.json", 4, 20);
        assertThat(new Templates().compile(new Text("#if(", at), "The body", findings))
                .isEmpty();
        assertThat(findings.list()).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo("unreadable-template");
            assertThat(finding.at()).isEqualTo(at);
        });
    }

    @ParameterizedTest
    @Timeout(20)
    @ValueSource(
            strings = {
                "#foreach($a in [1..100000])#foreach($b in [1..100000])#foreach($c in [1..100000])#end#end#end",
                "#set($x = 'ab')#foreach($i in [1..1000])#set($x = \"$x$x\")#end",
                "#foreach($i in [1..9000])$input.name$input.name$input.name$input.name$input.name$input.name"
                        + "$input.name$input.name$input.name$input.name$input.name$input.name#end"
            })
    void shouldStopWhatTakesTooLongOrBecomesTooMuch(String template) {
        assertThatThrownBy(() -> compiled(template).render(NAMES))
                .isInstanceOfSatisfying(
                        StepFailedException.class,
                        failed -> assertThat(((DataAnswer.Failure) failed.answer())
                                        .fields()
                                        .path("userMessage")
                                        .asString())
                                .startsWith("The body cannot be rendered. It "));
    }

    private ActionTemplate compiled(String template) {
        return new Templates()
                .compile(new Text(template, Position.startOf("a")), "The body", findings)
                .orElseThrow(() -> new AssertionError(findings.list()));
    }
}
