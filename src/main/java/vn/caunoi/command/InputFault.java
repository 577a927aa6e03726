package vn.caunoi.command;

import java.io.Serializable;
import java.util.List;

/** The command cannot be carried out as written; the text comes from the message files. */
final class InputFault extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final String key;
    private final List<? extends Serializable> args;

    InputFault(String key, Serializable... args) {
        super(key);
        this.key = key;
        this.args = List.of(args);
    }

    String key() {
        return key;
    }

    Object[] args() {
        return args.toArray();
    }
}
