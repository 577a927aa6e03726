package vn.caunoi.violators;

import java.time.LocalDate;
import java.util.List;
import vn.caunoi.storage.SystemTransactions;

/**
 * Classes that break one rule of the house each, so that {@code ArchitectureTest} can prove it
 * bites.
 */
public final class Violators {
    private Violators() {}

    public static final class LooksAtTheWall {
        LocalDate today() {
            return LocalDate.now(java.time.ZoneId.of("Asia/Ho_Chi_Minh"));
        }
    }

    public static final class DateHelper {}

    public static final class SeesEverything {
        private final SystemTransactions system;

        SeesEverything(SystemTransactions system) {
            this.system = system;
        }

        int all() {
            return system.run(() -> 1);
        }
    }

    public static final class CarelessQueries {
        public List<String> everybody() {
            return List.of();
        }
    }

    public static final class Prints {
        void say() {
            System.out.println("a word");
        }
    }
}
