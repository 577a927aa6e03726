package vn.caunoi.guide;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.caunoi.rules.RuleBook;
import vn.caunoi.web.GuideIndex;
import vn.caunoi.web.Texts;

/** Puts topics into words, with what the rule book says today. */
@Component
class GuidePages implements GuideIndex {
    private final RuleBook rules;
    private final Clock clock;

    GuidePages(RuleBook rules, Clock clock) {
        this.rules = rules;
        this.clock = clock;
    }

    @Override
    public boolean covers(String path) {
        return GuideTopic.ofPage(path).isPresent();
    }

    Guide of(GuideTopic topic, Texts.Reader texts) {
        return new Guide(
                texts.get(topic.titleKey()),
                topic.path(),
                topic.steps().mapToObj(step -> step(topic, step, texts)).toList(),
                rules(topic, texts));
    }

    private static Guide.Step step(GuideTopic topic, int step, Texts.Reader texts) {
        return new Guide.Step(
                texts.get(topic.key(step, "what")),
                texts.get(topic.key(step, "who")),
                texts.get(topic.key(step, "when")),
                texts.get(topic.key(step, "form")),
                texts.get(topic.key(step, "basis")));
    }

    private List<Guide.Rule> rules(GuideTopic topic, Texts.Reader texts) {
        LocalDate today = LocalDate.now(clock);
        return topic.rules().stream()
                .flatMap(name -> rules.ruleOn(name, today).stream())
                .map(rule ->
                        new Guide.Rule(
                                texts.get("guide.rule." + rule.name(), rule.value()), rule.basis()))
                .toList();
    }
}
