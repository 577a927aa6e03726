package vn.caunoi.notifications;

import org.springframework.stereotype.Component;
import vn.caunoi.settings.Letter;
import vn.caunoi.settings.Mail;
import vn.caunoi.settings.MailTrouble;
import vn.caunoi.web.Texts;

/** Letters by the e-mail server of the installation. */
@Component
class LetterCarrier implements Carrier {
    private final Addresses addresses;
    private final Mail mail;
    private final Links links;
    private final Texts texts;

    LetterCarrier(Addresses addresses, Mail mail, Links links, Texts texts) {
        this.addresses = addresses;
        this.mail = mail;
        this.links = links;
        this.texts = texts;
    }

    @Override
    public Channel channel() {
        return Channel.EMAIL;
    }

    @Override
    public Outcome carry(Delivery delivery, NoticeText text) {
        return addresses
                .of(delivery.notice())
                .email()
                .map(to -> send(delivery.notice(), to, text))
                .orElseGet(() -> noAddress(delivery.notice()));
    }

    /** An account has its own page; for others somebody has to find another way. */
    private static Outcome noAddress(Notice notice) {
        return without(notice, Trouble.NO_ADDRESS);
    }

    private static Outcome without(Notice notice, Trouble why) {
        return notice.to() instanceof Recipient.Account
                ? new Outcome.Dropped(why)
                : new Outcome.Permanent(why);
    }

    private Outcome send(Notice notice, String to, NoticeText text) {
        String foot = texts.in(Texts.VIETNAMESE).get("notifications.letter.foot");
        return mail.send(new Letter(to, text.subject(), links.withLink(text) + "\n\n-- \n" + foot))
                .map(trouble -> outcome(notice, trouble))
                .orElse(Outcome.SENT);
    }

    private static Outcome outcome(Notice notice, MailTrouble trouble) {
        Trouble why = Trouble.of(trouble);
        if (trouble == MailTrouble.NOT_SET_UP) {
            return without(notice, why);
        }
        return trouble.isLasting() ? new Outcome.Permanent(why) : new Outcome.Temporary(why);
    }
}
