package dev.parley.server.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dev.parley.api.Required;
import dev.parley.server.http.JsonBody;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.stereotype.Controller;

/** What the description calls required in a request is required when it is read. */
class RequestModelsTest {
    private final Set<Class<?>> models = new HashSet<>();

    @Test
    void shouldMarkEveryPropertyAsRequiredOrNullable() {
        new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("dev.parley.server").stream()
                        .filter(type -> type.isMetaAnnotatedWith(Controller.class))
                        .map(JavaClass::reflect)
                        .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                        .flatMap(method -> Arrays.stream(method.getParameters()))
                        .filter(parameter -> parameter.isAnnotationPresent(JsonBody.class))
                        .forEach(parameter -> collect(parameter.getParameterizedType()));
        Set<String> unmarked = new TreeSet<>();
        for (Class<?> model : models) {
            for (RecordComponent component : model.getRecordComponents()) {
                if (!component.getType().isPrimitive() && !isMarked(component)) {
                    unmarked.add(model.getSimpleName() + "." + component.getName());
                }
            }
        }

        assertThat(models).hasSizeGreaterThan(20);
        assertThat(unmarked)
                .as("properties of requests that are neither @Required nor @Nullable")
                .isEmpty();
    }

    private static boolean isMarked(RecordComponent component) {
        return component.getAccessor().isAnnotationPresent(Required.class)
                || component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    private void collect(Type type) {
        if (type instanceof ParameterizedType generic) {
            Arrays.stream(generic.getActualTypeArguments()).forEach(this::collect);
        } else if (type instanceof Class<?> model && model.isRecord() && models.add(model)) {
            Arrays.stream(model.getRecordComponents()).forEach(component -> collect(component.getGenericType()));
        }
    }
}
