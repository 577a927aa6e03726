package vn.caunoi.matters.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.caunoi.matters.desk.NewMatter;
import vn.caunoi.matters.store.Wish;
import vn.caunoi.organization.Unit;
import vn.caunoi.people.PersonDetails;
import vn.caunoi.people.Sex;
import vn.caunoi.web.Choice;
import vn.caunoi.web.FormErrors;
import vn.caunoi.web.TextLimit;
import vn.caunoi.web.Texts;

/** Reads the form on which somebody who serves writes down what people say. */
final class NewMatterReading {
    static final List<String> OF_VOLUNTEERS = List.of("head", "meeting", "phone", "message");
    static final List<String> OF_OFFICERS = List.of("letter", "box", "phone", "message", "meeting");

    /** On paper, so that it could be a denunciation: that is asked before anything is typed. */
    static final List<String> ON_PAPER = List.of("letter", "box");

    static final String MESSAGE = "message";
    static final String TO_HEAD = "truongban";

    private static final Pattern PHONE = Pattern.compile("\\+?[\\d .-]{8,16}");
    private static final int LONGEST_NAME = 100;

    private final TypedFields typed;
    private final FieldReading fields;
    private final EntryPlaces.Places places;
    private final Texts.Reader texts;
    private final LocalDate today;

    NewMatterReading(
            TypedFields typed, EntryPlaces.Places places, Texts.Reader texts, LocalDate today) {
        this.typed = typed;
        this.fields = new FieldReading(typed, texts);
        this.places = places;
        this.texts = texts;
        this.today = today;
    }

    FormErrors errors() {
        return fields.errors();
    }

    static List<String> channels(EntryPlaces.Places places) {
        return places.keeps() ? OF_OFFICERS : OF_VOLUNTEERS;
    }

    /** Empty where something is wrong. */
    Optional<NewMatter> matter() {
        String text = fields.text("noi-dung", TextLimit.TEXT);
        String channel = fields.choice("kenh", MatterTopics.channels(channels(places), texts));
        if (channel.equals(MESSAGE) && !fields.tick("dahoi")) {
            fields.wrong("dahoi", "matters.desk.wrong.asked");
        }
        Optional<Unit> area = area();
        boolean toHead = typed.value("gui").equals(TO_HEAD);
        if (toHead && area.isEmpty()) {
            fields.wrong("khu", "matters.desk.wrong.area");
        }
        LocalDate on = fields.has("ngay") ? fields.past("ngay", today) : today;
        Wish wish = wish();
        Optional<PersonDetails> sender = fields.tick("bao") ? sender(wish) : Optional.empty();
        return fields.errors().any()
                ? Optional.empty()
                : Optional.of(
                        new NewMatter(
                                places.commune(),
                                area.map(Unit::id),
                                toHead,
                                on,
                                channel,
                                struck(text),
                                sender,
                                wish));
    }

    /** Numbers that nobody has decided about yet. */
    List<String> undecidedNumbers() {
        return fields.has("so") ? List.of() : FoundNumbers.in(typed.value("noi-dung"));
    }

    private String struck(String text) {
        return typed.value("so").equals("bo") ? FoundNumbers.struck(text) : text;
    }

    /** Who serves in one area only has nothing to choose; an officer may leave it open. */
    private Optional<Unit> area() {
        if (!places.keeps() && places.areas().size() == 1) {
            return Optional.of(places.areas().getFirst());
        }
        Optional<Unit> chosen = places.area(typed.value("khu"));
        if (chosen.isEmpty() && (!places.keeps() || fields.has("khu"))) {
            fields.wrong("khu", "matters.desk.wrong.area");
        }
        return chosen;
    }

    private Wish wish() {
        return fields.tick("bao")
                ? Wish.of(fields.choice("cach", wishes(texts))).orElse(Wish.NONE)
                : Wish.NONE;
    }

    static List<Choice> wishes(Texts.Reader texts) {
        return Wish.offered().stream()
                .map(wish -> new Choice(wish.word(), texts.get(wish.key())))
                .toList();
    }

    private Optional<PersonDetails> sender(Wish wish) {
        String name = fields.text("ten", TextLimit.NAME);
        if (name.length() > LONGEST_NAME) {
            fields.wrong("ten", "web.form.long", String.valueOf(LONGEST_NAME));
        }
        String phone = fields.textOrNone("dienthoai", TextLimit.NAME);
        boolean needed = wish == Wish.PHONE || wish == Wish.MESSAGE;
        if ((needed || !phone.isEmpty()) && !PHONE.matcher(phone).matches()) {
            fields.wrong("dienthoai", "matters.desk.wrong.phone");
        }
        return fields.errors().any()
                ? Optional.empty()
                : Optional.of(
                        new PersonDetails(
                                name,
                                Optional.empty(),
                                Sex.NOT_STATED,
                                Optional.of(phone).filter(number -> !number.isEmpty()),
                                Optional.empty()));
    }
}
