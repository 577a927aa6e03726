package vn.caunoi.committees;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;
import vn.caunoi.access.Acts;
import vn.caunoi.access.Scope;
import vn.caunoi.committees.CommitteeDesk.Seen;
import vn.caunoi.committees.CommitteeDesk.Wording;
import vn.caunoi.organization.Kept;
import vn.caunoi.organization.KeptRecords;
import vn.caunoi.web.FormErrors;
import vn.caunoi.web.PageFrame;
import vn.caunoi.web.PageFrames;

/** The pages on which one kind of record is entered, corrected and withdrawn. */
abstract class KeptPages<T> {
    static final String WITHDRAWN_REASON = "rutlydo";

    private final PageFrames frames;
    private final Places places;
    private final CommitteeDesk desk;
    private final KeptRecords<T> records;
    private final Kind kind;

    /**
     * What tells one kind of record from another.
     *
     * @param word in addresses
     */
    record Kind(
            String word,
            String template,
            String newTitle,
            String editTitle,
            List<FieldName> fields,
            Wording words) {}

    KeptPages(
            PageFrames frames,
            Places places,
            CommitteeDesk desk,
            KeptRecords<T> records,
            Kind kind) {
        this.frames = frames;
        this.places = places;
        this.desk = desk;
        this.records = records;
        this.kind = kind;
    }

    /** Good guesses for a new record. */
    abstract Filled guess(Place place, List<Kept<T>> standing, PageFrame frame);

    abstract Filled fill(T record);

    abstract T read(Place place, FormReader reader);

    /** What the page needs beside its form. */
    abstract Map<String, Object> model(Place place, PageFrame frame);

    ModelAndView blank(HttpServletRequest request, Scope scope, String code) {
        Place place = places.keep(scope, code);
        PageFrame frame = frame(request, kind.newTitle(), place);
        Filled guess = guess(place, desk.all(scope, place, records), frame);
        return page(frame, place, blankSheet(place, guess), HttpStatus.OK);
    }

    ModelAndView enter(HttpServletRequest request, Scope scope, String code) {
        Place place = places.keep(scope, code);
        PageFrame frame = frame(request, kind.newTitle(), place);
        FormSheet sheet = blankSheet(place, Filled.of(request));
        Read<T> read = read(place, sheet, frame);
        return read.errors().any()
                ? unreadable(frame, place, sheet, read.errors())
                : answer(
                        desk.enter(scope, place, records, read.record(), kind.words()),
                        frame,
                        place,
                        sheet,
                        sheet.form());
    }

    ModelAndView edit(HttpServletRequest request, Scope scope, String code, UUID id) {
        Place place = places.keep(scope, code);
        Kept<T> kept = desk.find(scope, place, records, id);
        return page(
                frame(request, kind.editTitle(), place),
                place,
                sheet(place, id, versioned(kept)),
                HttpStatus.OK);
    }

    ModelAndView correct(HttpServletRequest request, Scope scope, String code, UUID id) {
        Place place = places.keep(scope, code);
        desk.find(scope, place, records, id);
        PageFrame frame = frame(request, kind.editTitle(), place);
        FormSheet sheet = sheet(place, id, Filled.of(request));
        Read<T> read = read(place, sheet, frame);
        return read.errors().any()
                ? unreadable(frame, place, sheet, read.errors())
                : answer(
                        desk.correct(
                                scope,
                                place,
                                records,
                                seen(id, sheet),
                                read.record(),
                                kind.words()),
                        frame,
                        place,
                        sheet,
                        fill(read.record()));
    }

    ModelAndView withdraw(HttpServletRequest request, Scope scope, String code, UUID id) {
        Place place = places.keep(scope, code);
        Kept<T> kept = desk.find(scope, place, records, id);
        PageFrame frame = frame(request, kind.editTitle(), place);
        Filled typed = Filled.of(request);
        Filled shown =
                versioned(kept)
                        .and(Filled.VERSION, typed.get(Filled.VERSION))
                        .and(WITHDRAWN_REASON, typed.get(WITHDRAWN_REASON));
        FormSheet sheet = sheet(place, id, shown);
        FormReader reader = new FormReader(shown, frame.texts());
        String reason = reader.required(WITHDRAWN_REASON);
        return reader.errors().any()
                ? unreadable(frame, place, sheet, reader.errors())
                : answer(
                        desk.withdraw(scope, place, records, seen(id, sheet), reason, kind.words()),
                        frame,
                        place,
                        sheet,
                        fill(kept.record()));
    }

    private ModelAndView answer(
            Outcome<Kept<T>> outcome, PageFrame frame, Place place, FormSheet sheet, Filled yours) {
        return switch (outcome) {
            case Outcome.Done<Kept<T>> done ->
                    new ModelAndView(Acts.redirect(place.path(), done.act()));
            case Outcome.Stale<Kept<T>> stale ->
                    page(
                            frame,
                            place,
                            sheet.stale(
                                    String.valueOf(stale.now().version()),
                                    FieldName.conflict(
                                            kind.fields(),
                                            fill(stale.now().record()),
                                            yours,
                                            frame)),
                            HttpStatus.CONFLICT);
            case Outcome.Wrong<Kept<T>> wrong ->
                    unreadable(
                            frame,
                            place,
                            sheet,
                            FormErrors.none()
                                    .with(
                                            wrong.field(),
                                            frame.text(wrong.key(), wrong.args().toArray())));
        };
    }

    private Read<T> read(Place place, FormSheet sheet, PageFrame frame) {
        FormReader reader = new FormReader(sheet.form(), frame.texts());
        T record = read(place, reader);
        return new Read<>(record, reader.errors());
    }

    private ModelAndView unreadable(
            PageFrame frame, Place place, FormSheet sheet, FormErrors errors) {
        return page(frame, place, sheet.wrong(errors), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private ModelAndView page(PageFrame frame, Place place, FormSheet sheet, HttpStatus status) {
        Map<String, Object> model = new HashMap<>(model(place, frame));
        model.put("frame", frame);
        model.put("place", place);
        model.put("sheet", sheet);
        return new ModelAndView(kind.template(), model, status);
    }

    private PageFrame frame(HttpServletRequest request, String title, Place place) {
        return frames.frame(request, title, place.name());
    }

    private Filled versioned(Kept<T> kept) {
        return fill(kept.record()).and(Filled.VERSION, String.valueOf(kept.version()));
    }

    private FormSheet blankSheet(Place place, Filled form) {
        return FormSheet.blank(place.path(kind.word(), "moi"), place.path(), form);
    }

    private FormSheet sheet(Place place, UUID id, Filled form) {
        return FormSheet.of(place.path(kind.word(), id.toString(), "sua"), place.path(), form);
    }

    private static Seen seen(UUID id, FormSheet sheet) {
        return new Seen(id, sheet.value(Filled.VERSION));
    }
}
