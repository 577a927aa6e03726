package vn.caunoi.notifications;

import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.caunoi.access.AccountId;
import vn.caunoi.people.PersonId;

/** Lays messages on the own page of an account. */
@Component
class InboxCarrier implements Carrier {
    private final Inbox inbox;

    InboxCarrier(Inbox inbox) {
        this.inbox = inbox;
    }

    @Override
    public Channel channel() {
        return Channel.IN_APP;
    }

    @Override
    public Outcome carry(Delivery delivery, NoticeText text) {
        return switch (delivery.notice().to()) {
            case Recipient.Account(AccountId account) -> put(account, delivery.id());
            case Recipient.Person(PersonId person) -> new Outcome.Dropped(Trouble.NO_ADDRESS);
            case Recipient.Body(UUID body) -> new Outcome.Dropped(Trouble.NO_ADDRESS);
        };
    }

    private Outcome put(AccountId account, UUID notice) {
        inbox.put(account, notice);
        return Outcome.SENT;
    }
}
