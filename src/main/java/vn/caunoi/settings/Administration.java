package vn.caunoi.settings;

import org.springframework.stereotype.Component;
import vn.caunoi.access.Posts;
import vn.caunoi.access.Scope;
import vn.caunoi.web.NotFound;

/** Settings of the installation are the administrator's; for others there is no such page. */
@Component
class Administration {
    private final Posts posts;

    Administration(Posts posts) {
        this.posts = posts;
    }

    boolean isOf(Scope scope) {
        return posts.administers(scope.account());
    }

    void require(Scope scope) {
        if (!isOf(scope)) {
            throw new NotFound();
        }
    }
}
