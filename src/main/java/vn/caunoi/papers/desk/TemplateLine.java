package vn.caunoi.papers.desk;

import java.time.LocalDate;
import java.util.Optional;
import vn.caunoi.papers.PaperType;

/** A type of paper and since when the ward's own layout serves for it; empty for the built-in. */
public record TemplateLine(PaperType type, Optional<LocalDate> ownSince) {
    public String href() {
        return "/van-ban/mau/" + type.word();
    }
}
