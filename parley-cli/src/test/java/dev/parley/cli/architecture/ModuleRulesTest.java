package dev.parley.cli.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.Architectures;

/** Who may know whom (docs/architecture.md). */
@AnalyzeClasses(packages = "dev.parley", importOptions = ImportOption.DoNotIncludeTests.class)
final class ModuleRulesTest {
    @ArchTest
    static final ArchRule modulesShouldOnlyPointDown = Architectures.layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .withOptionalLayers(true)
            .layer("flow")
            .definedBy("dev.parley.flow..")
            .layer("nlu")
            .definedBy("dev.parley.nlu..")
            .layer("engine")
            .definedBy("dev.parley.engine..")
            .layer("workspace")
            .definedBy("dev.parley.workspace..")
            .layer("api")
            .definedBy("dev.parley.api..")
            .layer("provider")
            .definedBy("dev.parley.provider..")
            .layer("server")
            .definedBy("dev.parley.server..")
            .layer("cli")
            .definedBy("dev.parley.cli..")
            .whereLayer("flow")
            .mayNotAccessAnyLayer()
            .whereLayer("api")
            .mayNotAccessAnyLayer()
            .whereLayer("nlu")
            .mayOnlyAccessLayers("flow")
            .whereLayer("engine")
            .mayOnlyAccessLayers("flow")
            .whereLayer("workspace")
            .mayOnlyAccessLayers("flow", "engine")
            .whereLayer("provider")
            .mayOnlyAccessLayers("flow", "engine", "workspace", "api")
            .whereLayer("server")
            .mayOnlyAccessLayers("flow", "nlu", "engine", "workspace", "api", "provider")
            .whereLayer("cli")
            .mayNotBeAccessedByAnyLayer();

    @ArchTest
    static final ArchRule onlyTheServerShouldKnowSpring = noClasses()
            .that(resideOutsideOfPackage("dev.parley.server.."))
            .should()
            .dependOnClassesThat(resideInAnyPackage("org.springframework..", "jakarta..", "org.apache.tomcat.."));

    @ArchTest
    static final ArchRule onlyTheServerShouldKnowSql = noClasses()
            .that(resideOutsideOfPackage("dev.parley.server.."))
            .should()
            .dependOnClassesThat(resideInAnyPackage(
                    "java.sql..", "javax.sql..", "org.sqlite..", "org.postgresql..", "com.zaxxer.."));

    @ArchTest
    static final ArchRule onlyServerAndProvidersShouldOpenSockets = noClasses()
            .that(resideOutsideOfPackage("dev.parley.server..")
                    .and(resideOutsideOfPackage("dev.parley.provider.."))
                    .and(resideOutsideOfPackage("dev.parley.client..")))
            .should()
            .dependOnClassesThat(Forbidden.SOCKETS)
            .orShould()
            .accessTargetWhere(Forbidden.OPENING_A_URL);

    @ArchTest
    static final ArchRule programsAndExpressionsShouldTouchNoFile = noClasses()
            .that(resideInAnyPackage(
                    "dev.parley.flow.expression..",
                    "dev.parley.flow.program..",
                    "dev.parley.flow.value..",
                    "dev.parley.flow.action.."))
            .should()
            .dependOnClassesThat(Forbidden.FILES)
            .allowEmptyShould(true);
}
