package vn.caunoi.notifications;

import java.util.Optional;
import vn.caunoi.web.LocalPath;

/**
 * A message in words, made when it leaves or is looked at and never kept; its printed form shows
 * nothing of it.
 *
 * @param subject one short line
 * @param text plain text
 * @param path where in this product the recipient goes on; may carry a signed link
 */
public record NoticeText(String subject, String text, Optional<String> path) {
    public NoticeText {
        path.ifPresent(LocalPath::new);
    }

    @Override
    public String toString() {
        return "NoticeText[not shown]";
    }
}
