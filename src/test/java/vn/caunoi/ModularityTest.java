package vn.caunoi;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
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
    void theModuleDiagramsStandInTheDocuments() {
        Path folder = Path.of("docs/generated");

        new Documenter(MODULES, Options.defaults().withOutputFolder(folder.toString()))
                .writeModulesAsPlantUml(DiagramOptions.defaults());

        assertThat(Files.exists(folder.resolve("components.puml"))).isTrue();
    }
}
