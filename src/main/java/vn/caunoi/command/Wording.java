package vn.caunoi.command;

import org.springframework.context.ApplicationContext;
import vn.caunoi.web.Texts;

/** The texts of commands, in Vietnamese. */
final class Wording {
    private final Texts.Reader texts;

    Wording(ApplicationContext context) {
        this(context.getBean(Texts.class));
    }

    Wording(Texts texts) {
        this.texts = texts.in(Texts.VIETNAMESE);
    }

    String text(String key, Object... args) {
        return texts.get(key, args);
    }
}
