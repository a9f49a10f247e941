package dev.parley.cli.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;

/** The same flow version, seed, clock, inputs and outside answers give the same bytes (design, promise 4). */
@AnalyzeClasses(packages = "dev.parley.engine", importOptions = ImportOption.DoNotIncludeTests.class)
final class PurityRulesTest {
    @ArchTest
    static final ArchRule engineShouldReadNoClockAndNoRandomness = noClasses()
            .should()
            .accessTargetWhere(Forbidden.READING_A_CLOCK)
            .orShould()
            .accessTargetWhere(Forbidden.MAKING_AN_ID)
            .orShould()
            .accessTargetWhere(Forbidden.MAKING_NOW)
            .orShould()
            .dependOnClassesThat(Forbidden.RANDOMNESS);

    @ArchTest
    static final ArchRule engineShouldStartNoThread = noClasses().should().dependOnClassesThat(Forbidden.THREADS);

    @ArchTest
    static final ArchRule engineShouldTouchNoFileSocketOrDatabase = noClasses()
            .should()
            .dependOnClassesThat(
                    Forbidden.FILES.or(Forbidden.SOCKETS).or(resideInAnyPackage("java.sql..", "javax.sql..")));

    @ArchTest
    static final ArchRule engineShouldHaveNoMutableStatics = classes().should(Forbidden.HAVE_ONLY_FINAL_STATICS);

    @Test
    void shouldSeeEachImpureThing() {
        var impure = new ClassFileImporter().importClasses(Impure.class);

        assertThat(impure.get(Impure.class).getMethods()).hasSize(6);
        assertThatThrownBy(() -> engineShouldReadNoClockAndNoRandomness.check(impure))
                .hasMessageContaining("Impure.now()")
                .hasMessageContaining("Impure.nanos()")
                .hasMessageContaining("Impure.id()")
                .hasMessageContaining("Impure.chance()");
        assertThatThrownBy(() -> engineShouldStartNoThread.check(impure)).hasMessageContaining("Impure.later()");
        assertThatThrownBy(() -> engineShouldTouchNoFileSocketOrDatabase.check(impure))
                .hasMessageContaining("Impure.file()");
        assertThatThrownBy(() -> engineShouldHaveNoMutableStatics.check(impure)).hasMessageContaining("Impure.count");
    }
}
