package vn.caunoi.reports.guidance.web;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.caunoi.organization.Unit;
import vn.caunoi.reports.cascade.Ladder;
import vn.caunoi.reports.guidance.GuidanceUnits;
import vn.caunoi.reports.guidance.Sheet;
import vn.caunoi.reports.guidance.model.Content;
import vn.caunoi.reports.guidance.model.GuidanceKind;
import vn.caunoi.reports.guidance.store.GuidanceFiles.KeptFile;
import vn.caunoi.web.Choice;
import vn.caunoi.web.PageFrame;
import vn.caunoi.web.Texts;

/** The pages on which guidance is written, corrected or passed on. */
@Component
class GuidanceForms {
    private final GuidanceUnits units;
    private final Concerns concerns;

    GuidanceForms(GuidanceUnits units, Concerns concerns) {
        this.units = units;
        this.concerns = concerns;
    }

    List<Choice> concerns(Unit sender, Texts.Reader texts) {
        return Ladder.below(sender.level())
                .map(level -> concerns.choices(level, texts))
                .orElse(List.of());
    }

    /** The same, with what an earlier one was about though it be long ago. */
    List<Choice> concerns(Unit sender, Content earlier, Texts.Reader texts) {
        String before = Concerns.value(earlier);
        List<Choice> today = concerns(sender, texts);
        boolean missing =
                !before.isEmpty() && today.stream().noneMatch(one -> one.value().equals(before));
        return missing
                ? Stream.concat(
                                Stream.of(
                                        new Choice(
                                                before,
                                                concerns.link(earlier, below(sender), texts)
                                                        .map(Concerns.Link::text)
                                                        .orElse(before))),
                                today.stream())
                        .toList()
                : today;
    }

    private Unit below(Unit sender) {
        return units.below(sender).stream().findFirst().orElse(sender);
    }

    GuidanceFormView fresh(Unit sender, GuidanceForm form, PageFrame frame) {
        return new GuidanceFormView(
                GuidancePaths.ROOT + "/gui",
                sender.code(),
                false,
                "",
                "",
                form,
                kinds(frame),
                concerns(sender, frame.texts()),
                choices(sender),
                List.of(),
                frame.text("guidance.new.send"),
                GuidancePaths.ROOT);
    }

    GuidanceFormView correcting(Unit sender, Sheet sheet, GuidanceForm form, PageFrame frame) {
        Content content = sheet.guidance().content();
        return new GuidanceFormView(
                GuidancePaths.of(sheet.guidance().id()) + "/thay",
                sender.code(),
                sheet.guidance().forwards().isPresent(),
                about(content, frame),
                latest(sheet.sources().stream().findFirst().map(one -> one.content()), frame),
                form,
                kinds(frame),
                concerns(sender, content, frame.texts()),
                choices(sender),
                sheet.files().stream()
                        .filter(file -> file.guidance().equals(sheet.guidance().id()))
                        .map(KeptFile::name)
                        .toList(),
                frame.text("guidance.correct.send"),
                GuidancePaths.of(sheet.guidance().id()));
    }

    GuidanceFormView passing(Unit by, Sheet sheet, GuidanceForm form, PageFrame frame) {
        Content content = sheet.guidance().content();
        return new GuidanceFormView(
                GuidancePaths.of(sheet.guidance().id()) + "/gui-tiep",
                by.code(),
                true,
                about(content, frame),
                latest(Optional.of(content), frame),
                form,
                List.of(),
                List.of(),
                choices(by),
                List.of(),
                frame.text("guidance.pass.send"),
                GuidancePaths.of(sheet.guidance().id()));
    }

    private static String about(Content content, PageFrame frame) {
        return frame.text(
                "guidance.about", GuidanceWords.title(content, frame.texts()), content.subject());
    }

    private static String latest(Optional<Content> paper, PageFrame frame) {
        return paper.flatMap(Content::dueOn).map(frame.format()::date).orElse("");
    }

    private static List<Choice> kinds(PageFrame frame) {
        return Arrays.stream(GuidanceKind.values())
                .map(kind -> new Choice(kind.word(), frame.text(kind.key())))
                .toList();
    }

    private List<Choice> choices(Unit sender) {
        return units.below(sender).stream()
                .map(unit -> new Choice(unit.code(), unit.name()))
                .toList();
    }
}
