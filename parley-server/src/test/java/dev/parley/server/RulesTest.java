package dev.parley.server;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import dev.parley.server.access.Open;
import dev.parley.server.access.Permission;
import org.springframework.web.bind.annotation.RequestMapping;

@AnalyzeClasses(packages = "dev.parley.server", importOptions = ImportOption.DoNotIncludeTests.class)
class RulesTest {
    @ArchTest
    final ArchRule shouldSayOfEveryOperationWhoMayCallIt = methods()
            .that()
            .areMetaAnnotatedWith(RequestMapping.class)
            .should()
            .beAnnotatedWith(Permission.class)
            .orShould()
            .beAnnotatedWith(Open.class);

    @ArchTest
    final ArchRule shouldHavePackagesWithoutCycles =
            slices().matching("dev.parley.server.(*)..").should().beFreeOfCycles();
}
