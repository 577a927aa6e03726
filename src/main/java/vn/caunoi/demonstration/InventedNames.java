package vn.caunoi.demonstration;

import java.util.HashSet;
import java.util.Set;
import java.util.random.RandomGenerator;

/** Makes names that nobody else of the ward has, and none of a person known from public life. */
final class InventedNames {
    private final Words words;
    private final RandomGenerator random;
    private final Set<String> taken;

    InventedNames(Words words, RandomGenerator random) {
        this.words = words;
        this.random = random;
        this.taken = new HashSet<>(words.all("not_used"));
    }

    String woman() {
        return next("female");
    }

    String man() {
        return next("male");
    }

    String anybody() {
        return random.nextBoolean() ? woman() : man();
    }

    private String next(String sex) {
        String name;
        do {
            name =
                    String.join(
                            " ",
                            words.any("family", random),
                            words.any("middle." + sex, random),
                            words.any("given." + sex, random));
        } while (!taken.add(name));
        return name;
    }
}
