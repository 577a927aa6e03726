package vn.caunoi.journal;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import vn.caunoi.access.AccountId;

/** Who acted, without personal data. */
public sealed interface Actor {
    /** The code word of the table. */
    String word();

    /** The account, where one stands behind the act. */
    Optional<UUID> accountId();

    /** Somebody signed in, or the local administrator at the command line. */
    record Holder(AccountId account) implements Actor {
        static final String WORD = "account";

        @Override
        public String word() {
            return WORD;
        }

        @Override
        public Optional<UUID> accountId() {
            return Optional.of(account.value());
        }
    }

    /** Those who act without an account. */
    enum WithoutAccount implements Actor {
        /** A body that answers by a link it was sent. */
        ANSWERING_BODY,
        /** A resident with a receipt code. */
        RESIDENT,
        /** The product itself, when a time has come. */
        CLOCK;

        @Override
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        @Override
        public Optional<UUID> accountId() {
            return Optional.empty();
        }
    }
}
