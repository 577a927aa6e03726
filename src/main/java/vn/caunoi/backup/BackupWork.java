package vn.caunoi.backup;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.caunoi.access.Posts;
import vn.caunoi.access.Scope;
import vn.caunoi.access.WorkSource;
import vn.caunoi.web.Texts;
import vn.caunoi.web.Tone;

/** Tells an administrator when a backup is missing, or when none was ever tried out. */
@Component
@Order(80)
class BackupWork implements WorkSource {
    private final BackupReminders reminders;
    private final Posts posts;

    BackupWork(BackupReminders reminders, Posts posts) {
        this.reminders = reminders;
        this.posts = posts;
    }

    @Override
    public List<Work> awaiting(Scope scope, Texts.Reader texts) {
        return posts.administers(scope.account())
                ? reminders.current().stream()
                        .map(reminder ->
                                new Work(
                                        texts.get(reminder.key()),
                                        BackupController.PATH,
                                        Tone.SOON))
                        .toList()
                : List.of();
    }
}
