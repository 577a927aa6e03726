package vn.caunoi.access;

/** What is typed to give a role: code words of role and unit, and a day. */
public record PostForm(String role, String unit, String from) {
    public PostForm {
        unit = unit.strip();
        from = from.strip();
    }
}
