package vn.caunoi.access;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.caunoi.web.DoneAct;
import vn.caunoi.web.Texts;

/** Tells on the page that follows an act what was done. */
@Component
class DoneActs {
    static final String PARAMETER = "xong";
    private static final String TAKEN_BACK = "hoan-tac";
    private static final Duration TOLD = Duration.ofMinutes(5);

    private final Acts acts;

    DoneActs(Acts acts) {
        this.acts = acts;
    }

    Optional<DoneAct> of(HttpServletRequest request, AccountId account, Texts.Reader texts) {
        String told = Optional.ofNullable(request.getParameter(PARAMETER)).orElse("");
        return told.equals(TAKEN_BACK)
                ? Optional.of(new DoneAct(texts.get("access.act.taken-back"), Optional.empty()))
                : Acts.named(told).flatMap(act -> told(account, act, texts));
    }

    private Optional<DoneAct> told(AccountId account, UUID act, Texts.Reader texts) {
        return acts.fresh(account, act, TOLD)
                .map(batch ->
                        new DoneAct(
                                texts.get("act." + batch.purpose()),
                                acts.fresh(account, act, Acts.SHOWN)
                                        .map(any -> "/hoan-tac/" + act)));
    }
}
