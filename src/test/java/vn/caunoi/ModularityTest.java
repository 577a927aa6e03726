package vn.caunoi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;
import org.springframework.modulith.docs.Documenter.DiagramOptions;
import org.springframework.modulith.docs.Documenter.Options;

class ModularityTest {
    private static final ApplicationModules MODULES =
            ApplicationModules.of(
                    Application.class,
                    com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage(
                            "vn.caunoi.pages.."));

    @Test
    void noModuleReachesThroughTheWallsOfAnother() {
        MODULES.verify();
    }

    @Test
    void theModuleDiagramStandsInTheDocuments() throws IOException {
        Path drawn = Path.of("target/modules");
        new Documenter(MODULES, Options.defaults().withOutputFolder(drawn.toString()))
                .writeModulesAsPlantUml(DiagramOptions.defaults());

        List<String> ordered = ordered(Files.readAllLines(drawn.resolve("components.puml")));
        Path kept = Path.of("docs/generated/components.puml");
        Files.createDirectories(kept.getParent());
        Files.write(kept, ordered);

        assertThat(ordered)
                .anyMatch(line -> line.contains("Reports") && line.contains("Organization"));
    }

    /** The same modules give the same file: what is drawn in any order is written in one. */
    private static List<String> ordered(List<String> lines) {
        return Stream.of(
                        lines.stream().takeWhile(line -> !isDrawn(line)),
                        lines.stream().filter(ModularityTest::isDrawn).sorted(),
                        lines.stream()
                                .dropWhile(line -> !isDrawn(line))
                                .filter(line -> !isDrawn(line)))
                .flatMap(Function.identity())
                .toList();
    }

    private static boolean isDrawn(String line) {
        return line.startsWith("Rel(");
    }
}
