package vn.caunoi.notifications;

import org.springframework.stereotype.Component;
import vn.caunoi.settings.PublicAddress;

/** A message as it is read outside of the product: with the way back into it. */
@Component
class Links {
    private final PublicAddress address;

    Links(PublicAddress address) {
        this.address = address;
    }

    String withLink(NoticeText text) {
        return text.path()
                .map(path -> text.text() + "\n" + address.base() + path)
                .orElse(text.text());
    }
}
