package vn.caunoi.web;

import java.io.Serializable;
import java.util.List;

/** A request that cannot be done as asked; the person reads why, from a message file. */
public final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String key;
    private final List<? extends Serializable> args;

    /** The key of the sentence to show, and its arguments. */
    public Refusal(String key, Serializable... args) {
        super(key);
        this.key = key;
        this.args = List.of(args);
    }

    /** The sentence itself, for a page that keeps what was typed beside it. */
    public String in(Texts.Reader texts) {
        return texts.get(key, args.toArray());
    }
}
