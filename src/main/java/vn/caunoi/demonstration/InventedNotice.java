package vn.caunoi.demonstration;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.caunoi.web.Announcement;
import vn.caunoi.web.Texts;

/** Says on every page of a demonstration that nothing on it is true. */
@Component
class InventedNotice implements Announcement {
    private final Demonstration demonstration;

    InventedNotice(Demonstration demonstration) {
        this.demonstration = demonstration;
    }

    @Override
    public Optional<String> text(Texts.Reader texts) {
        return demonstration.isOn()
                ? Optional.of(texts.get("demonstration.banner"))
                : Optional.empty();
    }
}
