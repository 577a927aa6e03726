package vn.caunoi.papers;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The places of a template that each paper fills, written {@code {{so}}} in the Word file. */
public enum TemplateField {
    NUMBER("so", true),
    SYMBOL("ky_hieu", true),
    DATE("ngay", true),
    SUBJECT("trich_yeu", true),
    CONTENT("noi_dung", true),
    POST("chuc_vu_ky", true),
    RECIPIENTS("noi_nhan", true),
    SUPERIOR("co_quan_cap_tren", false),
    ISSUER("noi_ban_hanh", false),
    PLACE("dia_danh", false),
    TYPE("ten_loai", false),
    SIGNER("nguoi_ky", false);

    private final String word;
    private final boolean necessary;

    TemplateField(String word, boolean necessary) {
        this.word = word;
        this.necessary = necessary;
    }

    /** As it is written in the file. */
    public String mark() {
        return "{{" + word + "}}";
    }

    /** Whether a template cannot do without it; the rest may stand there as fixed words. */
    public boolean isNecessary() {
        return necessary;
    }

    /** Key of what belongs there. */
    public String key() {
        return "papers.field." + word.replace('_', '-');
    }

    static Optional<TemplateField> of(String word) {
        return Arrays.stream(values()).filter(field -> field.word.equals(word)).findFirst();
    }

    /** What a paper puts there, line by line; the content is no text and written apart. */
    String value(AdministrativePaper paper) {
        return switch (this) {
            case NUMBER -> Formalities.number(paper);
            case SYMBOL -> paper.symbol();
            case DATE -> Formalities.date(paper.date());
            case SUBJECT -> paper.subject();
            case CONTENT -> "";
            case POST -> lines(paper.signature().authority()) + paper.signature().post();
            case RECIPIENTS -> String.join("\n", PaperFoot.recipientLines(paper.recipients()));
            case SUPERIOR -> String.join("\n", paper.issuer().above());
            case ISSUER -> String.join("\n", paper.issuer().name());
            case PLACE -> paper.place();
            case TYPE -> PaperWords.capitals(paper.type());
            case SIGNER -> paper.signature().signer().orElse("");
        };
    }

    private static String lines(List<String> texts) {
        return texts.isEmpty() ? "" : String.join("\n", texts) + "\n";
    }
}
