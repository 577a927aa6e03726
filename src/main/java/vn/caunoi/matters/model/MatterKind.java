package vn.caunoi.matters.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a matter is, by its content and never by its title; {@link KindRules} say what follows. */
public enum MatterKind {
    /** Kiến nghị: somebody asks for something. */
    PETITION,
    /** Phản ánh: somebody tells how things are. */
    REFLECTION,
    /** Kiến nghị của cử tri: raised before deputies. */
    VOTER_PETITION,
    /** Kiến nghị sau giám sát: what the Front asks of a body it supervised. */
    RECOMMENDATION,
    /** Đề xuất với cấp trên. */
    PROPOSAL,
    /** Khó khăn, đề nghị tháo gỡ: what a committee cannot clear out of the way by itself. */
    OBSTACLE,
    /** Khiếu nại: against a decision; sealed. */
    COMPLAINT,
    /** Tố cáo: goes by paper; only that it was handed over is kept. */
    DENUNCIATION_STUB,
    /** Phản ánh về địa điểm, công trình: about a place or works, never about a person. */
    PLACE_OBSERVATION;

    /** The code word of tables, files and message files. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<MatterKind> of(String word) {
        return Arrays.stream(values()).filter(kind -> kind.word().equals(word)).findFirst();
    }

    /** The message that names the kind. */
    public String key() {
        return "vocabulary.matter_kind." + word();
    }
}
