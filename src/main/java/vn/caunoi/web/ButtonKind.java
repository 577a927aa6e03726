package vn.caunoi.web;

/** How much a button asks to be pressed. */
public enum ButtonKind {
    /** The one act of the page. */
    PRIMARY("button"),
    /** Another way on. */
    SECONDARY("button button-secondary"),
    /** What cannot be undone: erasing, disclosing. */
    GRAVE("button button-grave");

    private final String css;

    ButtonKind(String css) {
        this.css = css;
    }

    /** The classes the style sheet knows. */
    public String css() {
        return css;
    }
}
