package vn.caunoi.demonstration;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.caunoi.access.Posts;
import vn.caunoi.access.Scope;
import vn.caunoi.access.WorkSource;
import vn.caunoi.web.Texts;
import vn.caunoi.web.Tone;

/** Leads an administrator from invented records to the real ones. */
@Component
@Order(90)
class RealStartWork implements WorkSource {
    private final Demonstration demonstration;
    private final Posts posts;

    RealStartWork(Demonstration demonstration, Posts posts) {
        this.demonstration = demonstration;
        this.posts = posts;
    }

    @Override
    public List<Work> awaiting(Scope scope, Texts.Reader texts) {
        return demonstration.isOn() && posts.administers(scope.account())
                ? List.of(new Work(texts.get("demonstration.work"), RealStartPage.PATH, Tone.INFO))
                : List.of();
    }
}
