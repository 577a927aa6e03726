package vn.caunoi.portal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import vn.caunoi.activities.PublicActivities;
import vn.caunoi.funds.PublicStatements;
import vn.caunoi.matters.ResidentMatters;
import vn.caunoi.settings.PublicPart;
import vn.caunoi.settings.WardSettings;
import vn.caunoi.web.Choice;
import vn.caunoi.web.FormErrors;
import vn.caunoi.web.PageFrame;

/** The first page of an area or ward, with the form in which residents say something. */
@Component
class PlaceViews {
    private static final int LATEST = 10;

    private final Places places;
    private final PublicActivities activities;
    private final PublicStatements statements;
    private final WardSettings settings;

    PlaceViews(
            Places places,
            PublicActivities activities,
            PublicStatements statements,
            WardSettings settings) {
        this.places = places;
        this.activities = activities;
        this.statements = statements;
        this.settings = settings;
    }

    ModelAndView page(Place place, PageFrame frame) {
        return page(place, frame, SayForm.EMPTY, FormErrors.none(), Optional.empty());
    }

    /** The form goes on where it was not taken. */
    ModelAndView again(Place place, PageFrame frame, SayForm form, FormErrors errors) {
        return with(
                HttpStatus.UNPROCESSABLE_CONTENT,
                page(place, frame, form, errors, Optional.empty()));
    }

    /** Nothing is wrong with the form; it has to wait. */
    ModelAndView later(Place place, PageFrame frame, SayForm form) {
        return with(
                HttpStatus.TOO_MANY_REQUESTS,
                page(
                        place,
                        frame,
                        form,
                        FormErrors.none(),
                        Optional.of(frame.text("portal.say.later"))));
    }

    private ModelAndView page(
            Place place,
            PageFrame frame,
            SayForm form,
            FormErrors errors,
            Optional<String> notice) {
        Map<String, Object> model = new HashMap<>();
        model.put("frame", frame);
        model.put("place", place);
        model.put("form", form);
        model.put("errors", errors);
        model.put("notice", notice);
        model.put("wishes", wishes(frame));
        model.put("areas", places.areas(place));
        model.put(
                "news",
                settings.shows(place.commune(), PublicPart.NEWS)
                        ? activities.latest(place.commune(), place.members(), LATEST)
                        : List.of());
        model.put(
                "statements",
                settings.shows(place.commune(), PublicPart.FUND)
                        ? StatementLine.of(statements.all(place.commune()), frame)
                        : List.of());
        model.put(
                "results",
                settings.shows(place.commune(), PublicPart.RESULTS)
                        || !place.isArea()
                                && settings.shows(place.commune(), PublicPart.COMPARISON));
        model.put("asks", settings.shows(place.commune(), PublicPart.USEFUL));
        return new ModelAndView("portal/PlacePage", model);
    }

    private static List<Choice> wishes(PageFrame frame) {
        return ResidentMatters.wishes().stream()
                .map(wish -> new Choice(wish, frame.text("matters.wish." + wish)))
                .toList();
    }

    private static ModelAndView with(HttpStatusCode status, ModelAndView page) {
        page.setStatus(status);
        return page;
    }
}
