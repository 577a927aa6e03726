package vn.caunoi.exchange.sheets;

import java.util.Optional;

/**
 * A column of a sheet.
 *
 * @param name its name in the contract
 * @param caption its Vietnamese caption
 * @param key whether it is part of the key of a row
 * @param required whether its cells may not be empty; keys always are
 * @param codeList the list of the vocabulary its words come from
 * @param personal whether its values must not be repeated in messages
 * @param maxLength the longest text allowed
 */
public record Column(
        String name,
        String caption,
        boolean key,
        boolean required,
        ColumnType type,
        Optional<String> codeList,
        boolean personal,
        int maxLength) {

    private static final int USUAL_LENGTH = 500;

    static Column key(String name, ColumnType type) {
        return new Column(name, "", true, true, type, Optional.empty(), false, USUAL_LENGTH);
    }

    static Column required(String name, ColumnType type) {
        return new Column(name, "", false, true, type, Optional.empty(), false, USUAL_LENGTH);
    }

    static Column optional(String name, ColumnType type) {
        return new Column(name, "", false, false, type, Optional.empty(), false, USUAL_LENGTH);
    }

    Column from(String list) {
        return new Column(
                name, caption, key, required, type, Optional.of(list), personal, maxLength);
    }

    Column secret() {
        return new Column(name, caption, key, required, type, codeList, true, maxLength);
    }

    Column upTo(int length) {
        return new Column(name, caption, key, required, type, codeList, personal, length);
    }

    Column captioned(String words) {
        return new Column(name, words, key, required, type, codeList, personal, maxLength);
    }
}
