package vn.caunoi.guide;

import java.util.Locale;
import java.util.Map;

/** An exercise: what is asked, and whether what was typed is what the story tells. */
public enum Trial {
    /** Ghi một buổi tuyên truyền, and see the report's sentence change. */
    ACTIVITY {
        @Override
        Outcome judge(Map<String, String> fields) {
            if (!typed(fields, "loai").equals("outreach")) {
                return Outcome.wrong(key("kind"));
            }
            return typed(fields, "nguoi").equals("45")
                    ? Outcome.right(key("right"))
                    : Outcome.wrong(key("people"));
        }
    },
    /** Ghi một khoản thu. */
    RECEIPT {
        @Override
        Outcome judge(Map<String, String> fields) {
            String amount = typed(fields, "sotien").replaceAll("[ .,]", "").replace("đồng", "");
            return amount.equals("1500000")
                    ? Outcome.right(key("right"))
                    : Outcome.wrong(key("amount"));
        }
    },
    /** Số này từ đâu: find the entry behind a figure. */
    ORIGIN {
        @Override
        Outcome judge(Map<String, String> fields) {
            return typed(fields, "buoi").equals("2")
                    ? Outcome.right(key("right"))
                    : Outcome.wrong(key("entry"));
        }
    };

    /** What the person is told; {@code done} ends the exercise. */
    public record Outcome(boolean done, String key) {
        static Outcome right(String key) {
            return new Outcome(true, key);
        }

        static Outcome wrong(String key) {
            return new Outcome(false, key);
        }
    }

    abstract Outcome judge(Map<String, String> fields);

    /** The key of one of its texts. */
    public String key(String part) {
        return "guide.trial." + name().toLowerCase(Locale.ROOT) + "." + part;
    }

    public int number() {
        return ordinal() + 1;
    }

    private static String typed(Map<String, String> fields, String name) {
        return fields.getOrDefault(name, "").strip();
    }
}
