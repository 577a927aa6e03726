package vn.caunoi.settings;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.caunoi.web.FormErrors;
import vn.caunoi.web.Texts;

/** What is typed about the e-mail server; its printed form shows nothing of it. */
public record MailForm(
        String host, String port, String security, String user, String password, String from) {
    private static final Pattern HOST = Pattern.compile("[A-Za-z0-9.:-]{1,200}");
    private static final Pattern PORT = Pattern.compile("[1-9][0-9]{0,4}");
    private static final int HIGHEST_PORT = 65_535;

    public MailForm {
        host = host.strip();
        port = port.strip();
        user = user.strip();
        from = from.strip();
    }

    static MailForm of(MailServer server) {
        return new MailForm(
                server.host(),
                String.valueOf(server.port()),
                server.security().word(),
                server.user(),
                "",
                server.from());
    }

    /** A form without a host takes the server away. */
    FormErrors errors(MailServer present, boolean hasPassword, Texts.Reader texts) {
        FormErrors errors = FormErrors.none();
        if (host.isEmpty()) {
            return errors;
        }
        if (!HOST.matcher(host).matches()) {
            errors = errors.with("maychu", texts.get("settings.mail.host.wrong"));
        }
        if (portNumber().isEmpty()) {
            errors = errors.with("cong", texts.get("settings.mail.port.wrong"));
        }
        if (MailSecurity.of(security).isEmpty()) {
            errors = errors.with("baomat", texts.get("settings.mail.security.missing"));
        }
        if (!isAddress(from)) {
            errors = errors.with("tudiachi", texts.get("settings.mail.from.wrong"));
        }
        return errors.any() ? errors : of(server(), present, hasPassword, texts);
    }

    private FormErrors of(
            MailServer server, MailServer present, boolean hasPassword, Texts.Reader texts) {
        if (server.security() == MailSecurity.NONE && !server.isOnThisMachine()) {
            return FormErrors.none().with("baomat", texts.get("settings.mail.security.open"));
        }
        boolean known = hasPassword && server.sharesPasswordWith(present);
        return !user.isEmpty() && password.isEmpty() && !known
                ? FormErrors.none().with("matkhau", texts.get("settings.mail.password.missing"))
                : FormErrors.none();
    }

    private Optional<Integer> portNumber() {
        return Optional.of(port)
                .filter(text -> PORT.matcher(text).matches())
                .map(Integer::valueOf)
                .filter(number -> number <= HIGHEST_PORT);
    }

    /** The server of a form without errors. */
    MailServer server() {
        return host.isEmpty()
                ? MailServer.NONE
                : new MailServer(
                        host,
                        portNumber().orElseThrow(),
                        MailSecurity.of(security).orElseThrow(),
                        user,
                        from);
    }

    Optional<String> newPassword() {
        return Optional.of(password).filter(text -> !text.isEmpty() && !user.isEmpty());
    }

    static boolean isAddress(String text) {
        try {
            new InternetAddress(text, true).validate();
            return text.contains("@") && text.chars().noneMatch(Character::isISOControl);
        } catch (AddressException notAnAddress) {
            return false;
        }
    }

    @Override
    public String toString() {
        return "MailForm[not shown]";
    }
}
