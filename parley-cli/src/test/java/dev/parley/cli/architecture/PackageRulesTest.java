package dev.parley.cli.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** A package is a concept, and says that nothing in it is null unless marked. */
final class PackageRulesTest {
    private static final Set<String> KINDS =
            Set.of("util", "utils", "impl", "helper", "helpers", "manager", "managers", "dto", "common", "misc");

    private final List<JavaPackage> packages = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("dev.parley").stream()
                    .map(JavaClass::getPackage)
                    .distinct()
                    .toList();

    @Test
    void shouldSeeEveryModule() {
        assertThat(packages.stream().map(JavaPackage::getName))
                .contains("dev.parley.flow.program", "dev.parley.engine", "dev.parley.workspace", "dev.parley.cli");
    }

    @Test
    void shouldBeNamedAfterAConcept() {
        assertThat(packages)
                .noneMatch(each -> Stream.of(each.getName().split("\\.")).anyMatch(KINDS::contains));
    }

    @Test
    void shouldBeNullMarked() {
        assertThat(packages).allMatch(each -> each.isAnnotatedWith(NullMarked.class));
    }
}
