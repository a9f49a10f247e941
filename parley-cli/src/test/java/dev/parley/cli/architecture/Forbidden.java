package dev.parley.cli.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.ConstructorCallTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.io.File;
import java.util.Date;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.Timer;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.random.RandomGenerator;

/** What code that must give the same answer every time cannot use. */
final class Forbidden {
    private Forbidden() {}

    static final DescribedPredicate<JavaClass> FILES = belongToAnyOf(File.class)
            .or(nameMatching("java\\.io\\.(File\\w+|RandomAccessFile|Console)"))
            .or(nameMatching("java\\.nio\\.file\\.(Files|Path|Paths|FileSystems?)"))
            .or(resideInAnyPackage("java.nio.channels.."))
            .as("files");

    /** Everything of {@code java.net} but the names of places: {@code URI} and the coding of URLs. */
    static final DescribedPredicate<JavaClass> SOCKETS = resideInAnyPackage(
                    "java.net",
                    "java.net.http..",
                    "javax.net..",
                    "org.apache.hc..",
                    "com.sun.net.httpserver..",
                    "io.netty..")
            .and(DescribedPredicate.not(
                    nameMatching("java\\.net\\.(URI|URISyntaxException|URL|MalformedURLException|URL(En|De)coder)")))
            .as("sockets");

    static final DescribedPredicate<JavaClass> THREADS = assignableTo(Thread.class)
            .or(assignableTo(Executor.class))
            .or(equivalentTo(Executors.class))
            .or(equivalentTo(CompletableFuture.class))
            .or(equivalentTo(Timer.class))
            .as("threads");

    static final DescribedPredicate<JavaClass> RANDOMNESS = assignableTo(Random.class)
            .or(assignableTo(RandomGenerator.class))
            .or(equivalentTo(SplittableRandom.class))
            .as("sources of randomness");

    static final DescribedPredicate<JavaAccess<?>> READING_A_CLOCK = calling(
            "a clock",
            "java\\.time\\.Clock\\.(system\\w*|tick\\w*)"
                    + "|java\\.time\\.(\\w+\\.)?\\w+\\.now"
                    + "|java\\.lang\\.System\\.(currentTimeMillis|nanoTime)"
                    + "|java\\.util\\.(Calendar|TimeZone)\\.(getInstance|getDefault)"
                    + "|java\\.time\\.ZoneId\\.systemDefault");

    static final DescribedPredicate<JavaAccess<?>> MAKING_AN_ID = calling(
            "chance", "java\\.util\\.UUID\\.randomUUID|java\\.lang\\.Math\\.random|java\\.lang\\.StrictMath\\.random");

    static final DescribedPredicate<JavaAccess<?>> OPENING_A_URL =
            calling("a URL's content", "java\\.net\\.URL\\.(openStream|openConnection|getContent)");

    /** {@code new Date()}: the only way to the time that is a constructor. */
    static final DescribedPredicate<JavaAccess<?>> MAKING_NOW = DescribedPredicate.describe(
            "new Date()",
            access -> access.getTargetOwner().isEquivalentTo(Date.class)
                    && access.getTarget() instanceof ConstructorCallTarget constructor
                    && constructor.getRawParameterTypes().isEmpty());

    static final ArchCondition<JavaClass> HAVE_ONLY_FINAL_STATICS = new ArchCondition<>("have only final statics") {
        @Override
        public void check(JavaClass javaClass, ConditionEvents events) {
            javaClass.getFields().stream()
                    .filter(field -> field.getModifiers().contains(JavaModifier.STATIC)
                            && !field.getModifiers().contains(JavaModifier.FINAL)
                            && !field.getModifiers().contains(JavaModifier.SYNTHETIC))
                    .forEach(field -> events.add(SimpleConditionEvent.violated(field, field.getFullName())));
        }
    };

    private static DescribedPredicate<JavaAccess<?>> calling(String what, String pattern) {
        return DescribedPredicate.describe(
                what,
                access -> (access.getTargetOwner().getName() + "."
                                + access.getTarget().getName())
                        .matches(pattern));
    }
}
