package vn.caunoi.command;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The words after a command: {@code --name value}, {@code --flag}, and the rest in order. */
final class Arguments {
    private final Map<String, String> options = new HashMap<>();
    private final Set<String> flags = new HashSet<>();
    private final List<String> rest = new ArrayList<>();

    private Arguments() {}

    /** Reads the words; an option that the command does not know is a fault. */
    static Arguments of(List<String> words, Set<String> knownOptions, Set<String> knownFlags) {
        Arguments arguments = new Arguments();
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            if (!word.startsWith("--")) {
                arguments.rest.add(word);
                continue;
            }
            int equals = word.indexOf('=');
            String name = equals < 0 ? word.substring(2) : word.substring(2, equals);
            if (knownFlags.contains(name)) {
                arguments.flags.add(name);
            } else if (!knownOptions.contains(name)) {
                throw new InputFault("command.unknown-option", word);
            } else if (equals >= 0) {
                arguments.options.put(name, word.substring(equals + 1));
            } else if (i + 1 < words.size()) {
                arguments.options.put(name, words.get(++i));
            } else {
                throw new InputFault("command.option-without-value", word);
            }
        }
        return arguments;
    }

    Optional<String> option(String name) {
        return Optional.ofNullable(options.get(name));
    }

    String required(String name) {
        return option(name)
                .orElseThrow(() -> new InputFault("command.option-missing", "--" + name));
    }

    boolean flag(String name) {
        return flags.contains(name);
    }

    /** The only word that is no option. */
    String only(String what) {
        if (rest.size() != 1) {
            throw new InputFault("command.expects-one", what);
        }
        return rest.getFirst();
    }
}
