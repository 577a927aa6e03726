package vn.caunoi.people;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * The program must not start with this key. The message is a Vietnamese sentence that tells what to
 * do; code and arguments give it in another language. Key bytes stand in neither.
 */
public abstract sealed class DataKeyTrouble extends RuntimeException
        permits DataKeyMissing, DataKeyUnfit, DataKeyExposed {

    private static final long serialVersionUID = 1L;

    private final String code;
    private final transient List<String> arguments;

    DataKeyTrouble(String code, String... arguments) {
        super(sentence(code, arguments));
        this.code = code;
        this.arguments = List.of(arguments);
    }

    public String code() {
        return code;
    }

    public List<String> arguments() {
        return arguments;
    }

    private static String sentence(String code, String... arguments) {
        ResourceBundle sentences = ResourceBundle.getBundle("messages.people", Locale.ROOT);
        return new MessageFormat(sentences.getString(code), Locale.ROOT).format(arguments);
    }
}
