package vn.caunoi.portal;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import vn.caunoi.matters.ResidentMatters;
import vn.caunoi.web.FormErrors;
import vn.caunoi.web.TextLimit;
import vn.caunoi.web.Texts;

/**
 * What a sender filled in on the page of his code; of its forms only one comes at a time.
 *
 * @param answer which of the answers he read; -1 when the form does not say
 */
public record TypedReply(
        int answer, String verdict, String words, String reason, String reply, String withdrawal) {
    static final TypedReply NOTHING = new TypedReply(-1, "", "", "", "", "");

    static TypedReply of(HttpServletRequest request) {
        SentWords.refuseHuge(request);
        return new TypedReply(
                number(typed(request, "traloi")),
                typed(request, "danhgia"),
                typed(request, "ykien"),
                typed(request, "lydo"),
                typed(request, "bosung"),
                typed(request, "lydorut"));
    }

    private static String typed(HttpServletRequest request, String name) {
        return Optional.ofNullable(request.getParameter(name)).map(SentWords::of).orElse("");
    }

    private static int number(String typed) {
        return typed.matches("\\d{1,6}") ? Integer.parseInt(typed) : -1;
    }

    FormErrors verdictErrors(Texts.Reader texts) {
        FormErrors errors =
                ResidentMatters.verdicts().contains(verdict)
                        ? FormErrors.none()
                        : FormErrors.none()
                                .with("danhgia", texts.get("portal.receipt.verdict.missing"));
        return TextLimit.NOTE.check(errors, "ykien", words, texts);
    }

    FormErrors reasonErrors(Texts.Reader texts) {
        return needed("lydo", reason, "portal.receipt.object.missing", texts);
    }

    FormErrors replyErrors(Texts.Reader texts) {
        return needed("bosung", reply, "portal.receipt.reply.missing", texts);
    }

    FormErrors withdrawalErrors(Texts.Reader texts) {
        return TextLimit.NOTE.check(FormErrors.none(), "lydorut", withdrawal, texts);
    }

    private static FormErrors needed(
            String field, String text, String missing, Texts.Reader texts) {
        return TextLimit.NOTE.check(
                text.isEmpty()
                        ? FormErrors.none().with(field, texts.get(missing))
                        : FormErrors.none(),
                field,
                text,
                texts);
    }

    @Override
    public String toString() {
        return "TypedReply[not shown]";
    }
}
