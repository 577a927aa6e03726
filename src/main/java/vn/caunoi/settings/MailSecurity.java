package vn.caunoi.settings;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How letters are hidden on their way to the e-mail server. */
enum MailSecurity {
    /** Hidden after the first words; refused where the server cannot. Usually port 587. */
    STARTTLS,
    /** Hidden from the first word on. Usually port 465. */
    TLS,
    /** In the open: only to a server on this very machine. */
    NONE;

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<MailSecurity> of(String word) {
        return Arrays.stream(values()).filter(one -> one.word().equals(word)).findFirst();
    }
}
