package dev.parley.workspace;

import dev.parley.flow.export.FlowExport;
import dev.parley.flow.source.Findings;
import dev.parley.flow.source.Position;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Which files a path means: a workspace with a folder {@code flows}, a folder that holds flow files itself, or one flow
 * file.
 *
 * @param root the folder of {@code values.yaml}, {@code organization.yaml} and {@code parley.yaml}
 * @param flows the flow files in the order of their paths
 */
record WorkspaceLayout(Path root, List<Path> flows) {
    private static final int MOST_FLOWS = 2_000;
    private static final int DEEPEST = 20;
    private static final Set<String> OTHER_FILES = Set.of("values", "organization", "parley");

    static WorkspaceLayout of(Path path, Findings findings) throws IOException {
        if (Files.isRegularFile(path)) {
            Path folder = path.getParent() == null ? Path.of("") : path.getParent();
            boolean inFlows = folder.endsWith("flows");
            Path above = folder.getParent() == null ? Path.of("") : folder.getParent();
            return new WorkspaceLayout(inFlows ? above : folder, List.of(path));
        }
        Path flows = path.resolve("flows");
        boolean workspace = Files.isDirectory(flows);
        List<Path> files = workspace ? files(flows, DEEPEST) : Files.isDirectory(path) ? files(path, 1) : List.of();
        Position at = Position.startOf(SourceFiles.name(path).isEmpty() ? "." : SourceFiles.name(path));
        if (files.isEmpty()) {
            findings.error(
                    "no-flows", at, "There are no flow files here; put *.yaml files or exports into a folder 'flows'.");
        } else if (files.size() > MOST_FLOWS) {
            findings.error(
                    "too-many-flows", at, "There are more than " + MOST_FLOWS + " flow files; the rest is left.");
        }
        return new WorkspaceLayout(path, files.stream().limit(MOST_FLOWS).toList());
    }

    /** The values file beside a flow file: {@code Order.values.yaml} beside {@code Order.yaml}. */
    static Path valuesBeside(Path flow) {
        return flow.resolveSibling(stem(flow) + ".values.yaml");
    }

    private static List<Path> files(Path folder, int depth) throws IOException {
        try (Stream<Path> paths = Files.walk(folder, depth)) {
            return paths.filter(Files::isRegularFile)
                    .filter(path -> isFlow(folder.relativize(path)))
                    .sorted()
                    .limit(MOST_FLOWS + 1L)
                    .toList();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static boolean isFlow(Path path) {
        String name = path.getFileName().toString();
        for (Path part : path) {
            if (part.toString().startsWith(".")) {
                return false;
            }
        }
        boolean yaml = name.endsWith(".yaml") || name.endsWith(".yml");
        boolean other = path.getNameCount() == 1 && OTHER_FILES.contains(name.substring(0, firstDot(name)));
        return FlowExport.isNamed(name) || (yaml && !stem(path).endsWith(".values") && !other);
    }

    private static int firstDot(String name) {
        int dot = name.indexOf('.');
        return dot < 0 ? name.length() : dot;
    }

    private static String stem(Path file) {
        String name = file.getFileName().toString();
        int dot = name.lastIndexOf('.');
        return dot < 0 ? name : name.substring(0, dot);
    }
}
