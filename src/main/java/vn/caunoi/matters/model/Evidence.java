package vn.caunoi.matters.model;

import java.time.LocalDate;

/** What an answer rests on: without it the answer is not complete. */
public sealed interface Evidence {
    /** A document of the body. */
    record Document(String number, LocalDate date, String signatory) implements Evidence {
        public Document {
            number = needed(number);
            signatory = needed(signatory);
        }
    }

    /** The answer was given at a meeting, whose minutes keep it. */
    record Minutes(String meeting, LocalDate date) implements Evidence {
        public Minutes {
            meeting = needed(meeting);
        }
    }

    /** A public source that anybody can look up; enough for what is explained on the spot. */
    record PublicSource(String source) implements Evidence {
        public PublicSource {
            source = needed(source);
        }
    }

    private static String needed(String text) {
        if (text.isBlank()) {
            throw new IllegalArgumentException("An answer without evidence");
        }
        return text.strip();
    }
}
