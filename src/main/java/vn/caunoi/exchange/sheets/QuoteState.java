package vn.caunoi.exchange.sheets;

/** Where in a CSV record the reading stands, as far as quotes are concerned. */
enum QuoteState {
    AT_FIELD_START,
    PLAIN,
    QUOTED,
    AFTER_QUOTE,
    AFTER_FIELD,
    /** A character stands behind a closing quote. */
    BROKEN;

    QuoteState next(char c, char separator) {
        return switch (this) {
            case AT_FIELD_START ->
                    c == separator
                            ? AT_FIELD_START
                            : c == '"' ? QUOTED : c <= ' ' ? AT_FIELD_START : PLAIN;
            case PLAIN -> c == separator ? AT_FIELD_START : PLAIN;
            case QUOTED -> c == '"' ? AFTER_QUOTE : QUOTED;
            case AFTER_QUOTE -> c == '"' ? QUOTED : AFTER_FIELD.next(c, separator);
            case AFTER_FIELD -> c == separator ? AT_FIELD_START : c <= ' ' ? AFTER_FIELD : BROKEN;
            case BROKEN -> BROKEN;
        };
    }

    /** The state at the end of the text. */
    QuoteState after(String text, char separator) {
        QuoteState state = this;
        for (int i = 0; i < text.length(); i++) {
            state = state.next(text.charAt(i), separator);
        }
        return state;
    }
}
