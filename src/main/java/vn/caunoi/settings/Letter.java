package vn.caunoi.settings;

/**
 * A letter to one address, in plain text; its printed form shows nothing of it.
 *
 * @param to an e-mail address
 */
public record Letter(String to, String subject, String text) {
    @Override
    public String toString() {
        return "Letter[not shown]";
    }
}
