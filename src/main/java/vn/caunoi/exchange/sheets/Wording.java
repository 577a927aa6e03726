package vn.caunoi.exchange.sheets;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** The sentences of the reading side in one language. */
public final class Wording {

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final ResourceBundle bundle;

    private Wording(ResourceBundle bundle) {
        this.bundle = bundle;
    }

    /** The Vietnamese sentences. */
    public static Wording vietnamese() {
        return in(Locale.ROOT);
    }

    /** The sentences in the given language, Vietnamese where there is none. */
    public static Wording in(Locale language) {
        return new Wording(
                ResourceBundle.getBundle("messages/exchange-reading", language, NO_FALLBACK));
    }

    /** The sentence of the key with the arguments put in. */
    public String text(String key, List<Object> args) {
        Object[] words = args.stream().map(this::word).toArray();
        return new MessageFormat(bundle.getString(key), Locale.ROOT).format(words);
    }

    /** The sentence of the key with the arguments put in. */
    public String text(String key, Object... args) {
        return text(key, List.of(args));
    }

    private String word(Object arg) {
        return switch (arg) {
            case ShownValue.Quoted quoted -> '"' + quoted.value() + '"';
            case ShownValue.Hidden() -> bundle.getString("exchange.reading.hidden");
            default -> arg.toString();
        };
    }
}
