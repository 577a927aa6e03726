package vn.caunoi.settings;

import jakarta.mail.SendFailedException;
import java.io.IOException;
import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailException;
import org.springframework.mail.MailParseException;
import org.springframework.mail.MailSendException;

/** Reads from an exception what people can do about it. */
final class MailTroubles {
    private static final Pattern LATER = Pattern.compile("^4\\d\\d\\b");

    private MailTroubles() {}

    static MailTrouble of(MailException failure) {
        if (failure instanceof MailAuthenticationException) {
            return MailTrouble.SIGN_IN_REFUSED;
        }
        List<Throwable> causes = causes(failure).toList();
        if (has(causes, UnknownHostException.class)) {
            return MailTrouble.UNKNOWN_HOST;
        }
        if (has(causes, SSLException.class) || wantsStartTls(causes)) {
            return MailTrouble.NOT_SECURE;
        }
        if (has(causes, ConnectException.class) || has(causes, SocketTimeoutException.class)) {
            return MailTrouble.SILENT;
        }
        if (asksToComeLater(causes)) {
            return MailTrouble.TRY_LATER;
        }
        if (has(causes, SendFailedException.class) || failure instanceof MailParseException) {
            return MailTrouble.ADDRESS_REFUSED;
        }
        return has(causes, IOException.class) ? MailTrouble.SILENT : MailTrouble.REFUSED;
    }

    /**
     * The server's own line begins with its code; those from 400 on ask to come later (RFC 5321).
     */
    private static boolean asksToComeLater(List<Throwable> causes) {
        return causes.stream()
                .filter(SendFailedException.class::isInstance)
                .anyMatch(cause -> LATER.matcher(String.valueOf(cause.getMessage())).find());
    }

    /** The library tells this in words alone. */
    private static boolean wantsStartTls(List<Throwable> causes) {
        return causes.stream()
                .anyMatch(cause -> String.valueOf(cause.getMessage()).contains("STARTTLS"));
    }

    private static boolean has(List<Throwable> causes, Class<? extends Throwable> type) {
        return causes.stream().anyMatch(type::isInstance);
    }

    private static Stream<Throwable> causes(Throwable failure) {
        Stream<Throwable> each =
                failure instanceof MailSendException sending
                        ? Stream.of(sending.getMessageExceptions())
                        : Stream.empty();
        return Stream.concat(
                Stream.iterate(failure, cause -> cause != null, Throwable::getCause),
                each.flatMap(one ->
                        Stream.<Throwable>iterate(
                                one, cause -> cause != null, Throwable::getCause)));
    }
}
