package vn.caunoi.web;

/** How long what people type may be; one sentence says so everywhere. */
public enum TextLimit {
    /** A name, a title, a line of a letterhead. */
    NAME(300),
    /** A remark, a reason, a short account. */
    NOTE(4_000),
    /** A chapter of its own. */
    TEXT(20_000);

    private final int longest;

    TextLimit(int longest) {
        this.longest = longest;
    }

    /** How many characters that are. */
    public int longest() {
        return longest;
    }

    /** The same errors, with one more where a text is too long and its field was in order. */
    public FormErrors check(FormErrors errors, String field, String text, Texts.Reader texts) {
        return isExceeded(text) && errors.on(field).isEmpty()
                ? errors.with(field, texts.get("web.form.long", number()))
                : errors;
    }

    /**
     * For a text that comes without a form of its own.
     *
     * @throws Refusal when it is too long
     */
    public String refuseLonger(String text) {
        if (isExceeded(text)) {
            throw new Refusal("web.form.long", number());
        }
        return text;
    }

    private boolean isExceeded(String text) {
        return text.length() > longest;
    }

    private String number() {
        return String.valueOf(longest);
    }
}
