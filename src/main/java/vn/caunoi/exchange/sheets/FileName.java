package vn.caunoi.exchange.sheets;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The name of a file and what it lets one expect. */
record FileName(String name) {

    private static final Set<String> TEXT = Set.of("csv", "txt", "tsv");
    private static final Set<String> DOCUMENT =
            Set.of("xlsx", "xlsm", "xlsb", "xls", "ods", "docx", "doc", "pdf", "zip");

    /** What a CSV file of this name holds. */
    Optional<SheetFormat> format() {
        int dot = name.lastIndexOf('.');
        return SheetFormat.named(dot < 0 ? name : name.substring(0, dot));
    }

    boolean isText() {
        return TEXT.contains(ending());
    }

    boolean isDocument() {
        return DOCUMENT.contains(ending());
    }

    boolean isHidden() {
        return name.startsWith(".") || name.startsWith("~$");
    }

    private String ending() {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
