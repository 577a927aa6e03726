import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;

/** Adds up the test reports of a folder and ends with the status that they and the build deserve. */
class TestCount {
    void main(String[] args) throws Exception {
        int run = 0;
        int failed = 0;
        int skipped = 0;
        for (Path report : reports(Path.of(args[0]))) {
            Element suite =
                    DocumentBuilderFactory.newInstance()
                            .newDocumentBuilder()
                            .parse(report.toFile())
                            .getDocumentElement();
            run += number(suite, "tests");
            failed += number(suite, "failures") + number(suite, "errors");
            skipped += number(suite, "skipped");
        }
        int build = Integer.parseInt(args[1]);
        if (build != 0 && failed == 0) {
            System.err.println("The build failed outside the tests; see above.");
        }
        System.out.printf("%d passed, %d failed, %d skipped%n", run - failed - skipped, failed, skipped);
        System.out.flush();
        System.exit(build != 0 || failed > 0 || run == 0 ? 1 : 0);
    }

    private static List<Path> reports(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().matches("TEST-.*\\.xml")).toList();
        }
    }

    private static int number(Element suite, String name) {
        return Integer.parseInt(suite.getAttribute(name));
    }
}
