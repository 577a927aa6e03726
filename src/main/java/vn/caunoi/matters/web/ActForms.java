package vn.caunoi.matters.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.caunoi.matters.model.StepKind;

/** The forms of all acts, in the order of the workflow. Letters have pages of their own. */
@Component
class ActForms {
    private final List<ActForm> forms;

    ActForms(SortingForms sorting, UpwardForms upward, BodyForms body, TellingForms telling) {
        this.forms =
                Stream.of(sorting.forms(), upward.forms(), body.forms(), telling.forms())
                        .flatMap(List::stream)
                        .toList();
    }

    Optional<ActForm> named(String word) {
        return forms.stream().filter(form -> form.word().equals(word)).findFirst();
    }

    Optional<ActForm> of(StepKind step) {
        return forms.stream().filter(form -> form.step() == step).findFirst();
    }
}
