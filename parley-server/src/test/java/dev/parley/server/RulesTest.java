package dev.parley.server;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "dev.parley.server", importOptions = ImportOption.DoNotIncludeTests.class)
class RulesTest {
    @ArchTest
    final ArchRule shouldHavePackagesWithoutCycles =
            slices().matching("dev.parley.server.(*)..").should().beFreeOfCycles();
}
