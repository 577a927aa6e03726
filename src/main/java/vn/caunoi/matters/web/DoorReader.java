package vn.caunoi.matters.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import vn.caunoi.matters.desk.BodyDoor;
import vn.caunoi.matters.model.Evidence;
import vn.caunoi.matters.model.MatterStep;
import vn.caunoi.matters.model.Outcome;
import vn.caunoi.papers.CheckedFile;
import vn.caunoi.pictures.PictureIntake;
import vn.caunoi.web.NotFound;
import vn.caunoi.web.TextLimit;
import vn.caunoi.web.Texts;

/** Reads the forms of a body: a step, or the form again with what is wrong. */
@Component
class DoorReader {
    private static final byte[] PDF = {'%', 'P', 'D', 'F', '-'};

    /** What a form says. */
    sealed interface Reading {
        record Step(MatterStep step, Optional<BodyDoor.Proof> proof) implements Reading {}

        record Faulty(FilledForm form) implements Reading {}
    }

    /**
     * Reads a form.
     *
     * @param act the last word of its address
     */
    Reading read(String act, FilledForm form, @Nullable MultipartFile file, Texts.Reader texts) {
        FilledForm checked = checked(act, form, texts);
        Optional<BodyDoor.Proof> proof = Optional.empty();
        if (act.equals("tra-loi") && file != null && !file.isEmpty()) {
            byte[] content = content(file);
            proof = isPdf(content) ? paper(content) : picture(content);
            if (proof.isEmpty()) {
                checked = checked.fault("tep", texts.get("matters.body.door.file.wrong"));
            }
        }
        return checked.errors().any()
                ? new Reading.Faulty(checked)
                : new Reading.Step(step(act, checked), proof);
    }

    private static FilledForm checked(String act, FilledForm form, Texts.Reader texts) {
        return switch (act) {
            case "tiep-nhan" -> form.within("vanbannhan", TextLimit.NAME, texts);
            case "khong-thuoc" -> reason(form, "lydo", texts);
            case "gia-han" ->
                    day(reason(form, "lydogiahan", texts), "hanmoi", texts)
                            .needing(
                                    "vanbangiahan",
                                    TextLimit.NAME,
                                    "matters.body.door.document.missing",
                                    texts);
            case "hoi" ->
                    form.needing(
                            "cauhoi", TextLimit.NOTE, "matters.body.door.question.missing", texts);
            case "lo-trinh" ->
                    day(form, "den", texts)
                            .needing(
                                    "vanbanlotrinh",
                                    TextLimit.NAME,
                                    "matters.body.door.document.missing",
                                    texts)
                            .within("lotrinh", TextLimit.NOTE, texts);
            case "tra-loi" -> answer(form, texts);
            default -> throw new NotFound();
        };
    }

    private static FilledForm reason(FilledForm form, String field, Texts.Reader texts) {
        return form.needing(field, TextLimit.NOTE, "matters.body.door.reason.missing", texts);
    }

    private static FilledForm day(FilledForm form, String field, Texts.Reader texts) {
        return form.needingDay(field, "matters.body.door.day.missing", texts);
    }

    /** Complete with number, date and signatory, or with the minutes and their day. */
    private static FilledForm answer(FilledForm form, Texts.Reader texts) {
        FilledForm checked =
                Outcome.of(form.value("ketqua")).filter(one -> one != Outcome.GUIDED).isPresent()
                        ? form
                        : form.fault("ketqua", texts.get("matters.body.door.outcome.missing"));
        checked =
                checked.needing("noidung", TextLimit.TEXT, "matters.body.door.text.missing", texts);
        if (form.value("bienban").isEmpty()) {
            checked =
                    checked.needing("so", TextLimit.NAME, "matters.body.door.number.missing", texts)
                            .needing(
                                    "nguoiky",
                                    TextLimit.NAME,
                                    "matters.body.door.signatory.missing",
                                    texts);
        }
        return day(checked.within("bienban", TextLimit.NAME, texts), "ngayvb", texts);
    }

    private static MatterStep step(String act, FilledForm form) {
        return switch (act) {
            case "tiep-nhan" -> new MatterStep.Acknowledged(form.value("vanbannhan"));
            case "khong-thuoc" -> new MatterStep.NotOurs(form.value("lydo"));
            case "gia-han" ->
                    new MatterStep.Extended(
                            form.value("lydogiahan"),
                            form.value("vanbangiahan"),
                            known(form, "hanmoi"));
            case "hoi" -> new MatterStep.SenderAsked(form.value("cauhoi"));
            case "lo-trinh" ->
                    new MatterStep.RoadmapGiven(
                            known(form, "den"), form.value("vanbanlotrinh"), form.value("lotrinh"));
            case "tra-loi" ->
                    new MatterStep.Answered(
                            Outcome.of(form.value("ketqua")).orElseThrow(),
                            form.value("noidung"),
                            form.value("bienban").isEmpty()
                                    ? new Evidence.Document(
                                            form.value("so"),
                                            known(form, "ngayvb"),
                                            form.value("nguoiky"))
                                    : new Evidence.Minutes(
                                            form.value("bienban"), known(form, "ngayvb")));
            default -> throw new NotFound();
        };
    }

    private static LocalDate known(FilledForm form, String field) {
        return form.day(field).orElseThrow();
    }

    private static boolean isPdf(byte[] content) {
        return content.length >= PDF.length
                && java.util.Arrays.equals(content, 0, PDF.length, PDF, 0, PDF.length);
    }

    private static Optional<BodyDoor.Proof> paper(byte[] content) {
        return CheckedFile.of(content) instanceof CheckedFile.Sound(var kind, var sound)
                ? Optional.of(new BodyDoor.Proof("document", kind.mediaType(), sound))
                : Optional.empty();
    }

    private static Optional<BodyDoor.Proof> picture(byte[] content) {
        return PictureIntake.take(content) instanceof PictureIntake.Taken.Picture(var large, var _)
                ? Optional.of(new BodyDoor.Proof("picture", "image/jpeg", large))
                : Optional.empty();
    }

    private static byte[] content(MultipartFile file) {
        try {
            return file.getBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
