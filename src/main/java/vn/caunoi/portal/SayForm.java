package vn.caunoi.portal;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.caunoi.matters.ResidentMatters;
import vn.caunoi.matters.ResidentWord;
import vn.caunoi.web.FormErrors;
import vn.caunoi.web.TextLimit;
import vn.caunoi.web.Texts;

/**
 * What a resident filled in; one field with words is enough.
 *
 * @param toHead whether the committee of the area is to read it
 * @param contact telephone number or e-mail address
 * @param wish how he wants to be told, or ""
 * @param sheet the number of this one form, or ""
 */
public record SayForm(
        String words, boolean toHead, String name, String contact, String wish, String sheet) {
    static final SayForm EMPTY = new SayForm("", false, "", "", "", "");

    private static final String WORDS = "noidung";
    private static final Set<String> OTHERS =
            Set.of("gui", "hoten", "lienlac", "cach", "phieu", "_to", "_csrf", "lang");
    private static final int LONGEST_SHEET = 40;
    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_CONTACT = 100;
    private static final String TO_HEAD = "ban";
    private static final String TELEPHONE = "\\+?[0-9][0-9 .()-]{6,28}[0-9]";
    private static final String ADDRESS = "[^\\s@,;<>\"]+@[^\\s@,;<>\"]+\\.[^\\s@,;<>\"]+";

    static SayForm of(HttpServletRequest request) {
        SentWords.refuseHuge(request);
        String sheet = typed(request, "phieu").strip();
        return new SayForm(
                SentWords.of(words(request)),
                typed(request, "gui").equals(TO_HEAD),
                SentWords.line(typed(request, "hoten")),
                SentWords.line(typed(request, "lienlac")),
                typed(request, "cach"),
                sheet.length() > LONGEST_SHEET ? "" : sheet);
    }

    /** By whatever name the one text field comes. */
    private static String words(HttpServletRequest request) {
        if (request.getParameter(WORDS) != null) {
            return typed(request, WORDS);
        }
        List<String> unknown =
                request.getParameterMap().entrySet().stream()
                        .filter(field -> !OTHERS.contains(field.getKey()))
                        .flatMap(field -> Arrays.stream(field.getValue()))
                        .filter(value -> !value.isBlank())
                        .toList();
        return unknown.size() == 1 ? unknown.getFirst() : "";
    }

    private static String typed(HttpServletRequest request, String name) {
        return Optional.ofNullable(request.getParameter(name)).orElse("");
    }

    FormErrors errors(Texts.Reader texts) {
        FormErrors errors = FormErrors.none();
        if (words.isEmpty()) {
            errors = errors.with(WORDS, texts.get("portal.say.missing"));
        }
        errors = TextLimit.NOTE.check(errors, WORDS, words, texts);
        boolean wantsToBeTold = !name.isEmpty() || !contact.isEmpty() || !wish.isEmpty();
        if (wantsToBeTold && name.isEmpty()) {
            errors = errors.with("hoten", texts.get("portal.say.name.missing"));
        }
        if (name.length() > LONGEST_NAME) {
            errors = errors.with("hoten", texts.get("web.form.long", String.valueOf(LONGEST_NAME)));
        }
        if (!contact.isEmpty()
                && (contact.length() > LONGEST_CONTACT
                        || !(contact.matches(TELEPHONE) || contact.matches(ADDRESS)))) {
            errors = errors.with("lienlac", texts.get("portal.say.contact.wrong"));
        }
        if (contact.isEmpty() && (wish.equals("phone") || wish.equals("message"))) {
            errors = errors.with("lienlac", texts.get("portal.say.contact.missing"));
        }
        if (!wish.isEmpty() && !ResidentMatters.wishes().contains(wish)) {
            errors = errors.with("cach", texts.get("web.form.unreadable"));
        }
        return errors;
    }

    /** Of a form without errors. */
    ResidentWord word(Place place, List<byte[]> pictures) {
        boolean area = place.isArea();
        return new ResidentWord(
                place.commune(),
                area ? Optional.of(place.unit().id()) : Optional.empty(),
                area && toHead,
                words,
                name.isEmpty() ? Optional.empty() : Optional.of(sender()),
                pictures,
                Optional.of(sheet).filter(number -> !number.isEmpty()));
    }

    private ResidentWord.Sender sender() {
        Optional<String> given = Optional.of(contact).filter(text -> !text.isEmpty());
        return new ResidentWord.Sender(
                name,
                given.filter(text -> !text.contains("@")),
                given.filter(text -> text.contains("@")),
                wish);
    }

    @Override
    public String toString() {
        return "SayForm[not shown]";
    }
}
