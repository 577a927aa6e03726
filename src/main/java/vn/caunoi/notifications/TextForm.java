package vn.caunoi.notifications;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import vn.caunoi.web.FormErrors;
import vn.caunoi.web.Texts;

/** What is typed about the service for short messages; its printed form shows nothing of it. */
public record TextForm(String url, String header, String secret) {
    private static final Pattern HEADER = Pattern.compile("[A-Za-z][A-Za-z0-9-]{0,60}");
    private static final Pattern SECRET = Pattern.compile("[\\x21-\\x7E][\\x20-\\x7E]{0,999}");

    /** The library keeps these for itself, or the message has them already. */
    private static final Set<String> TAKEN =
            Set.of(
                    "connection",
                    "content-length",
                    "content-type",
                    "expect",
                    "host",
                    "idempotency-key",
                    "upgrade");

    public TextForm {
        url = url.strip();
        header = header.strip();
        secret = secret.strip();
    }

    static TextForm of(TextGateway gateway) {
        return new TextForm(gateway.url(), gateway.header(), "");
    }

    /** A form without an address takes the service away. */
    FormErrors errors(TextGateway present, boolean hasSecret, Texts.Reader texts) {
        FormErrors errors = FormErrors.none();
        if (url.isEmpty()) {
            return errors;
        }
        if (!TextGateway.isAddress(url)) {
            errors = errors.with("diachi", texts.get("notifications.text.url.wrong"));
        }
        if (!header.isEmpty() && !isHeader()) {
            errors = errors.with("tieude", texts.get("notifications.text.header.wrong"));
        }
        if (!secret.isEmpty() && !SECRET.matcher(secret).matches()) {
            errors = errors.with("matma", texts.get("notifications.text.secret.wrong"));
        }
        if (header.isEmpty() != (secret.isEmpty() && !keeps(present, hasSecret))) {
            errors = errors.with("matma", texts.get("notifications.text.secret.both"));
        }
        return errors;
    }

    private boolean isHeader() {
        return HEADER.matcher(header).matches()
                && !TAKEN.contains(header.toLowerCase(java.util.Locale.ROOT));
    }

    private boolean keeps(TextGateway present, boolean hasSecret) {
        return hasSecret && gateway().sharesSecretWith(present);
    }

    /** The service of a form without errors. */
    TextGateway gateway() {
        return url.isEmpty() ? TextGateway.NONE : new TextGateway(url, header);
    }

    Optional<String> newSecret() {
        return Optional.of(secret).filter(text -> !text.isEmpty() && !url.isEmpty());
    }

    @Override
    public String toString() {
        return "TextForm[not shown]";
    }
}
