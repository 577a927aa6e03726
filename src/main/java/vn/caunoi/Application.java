package vn.caunoi;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.modulith.Modulithic;
import vn.caunoi.command.CommandLine;

/** Cầu Nối: the working platform of the Front Work Committees. */
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
@Modulithic(systemName = "Cầu Nối")
public class Application {
    /** Runs the command named by the first word; see {@code help}. */
    public static void main(String[] args) {
        int code = CommandLine.run(Application.class, args).number();
        if (code != 0) {
            System.exit(code);
        }
    }
}
