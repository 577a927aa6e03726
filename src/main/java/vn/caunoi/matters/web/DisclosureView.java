package vn.caunoi.matters.web;

import java.util.List;
import vn.caunoi.web.Tone;

/**
 * A written request for a sender's name, as pages show it.
 *
 * @param matter the code of the matter
 * @param sender by the number that pages give him
 * @param requester who asks; "" when the matter was erased
 * @param items what is asked for
 * @param untold why the sender is not told; "" when he is
 * @param decided who decided it and when; "" while it waits
 * @param reason why it was refused; "" otherwise
 * @param decides whether who looks decides it now
 * @param gives whether what was asked can be opened
 */
public record DisclosureView(
        String path,
        String matter,
        String matterPath,
        String sender,
        String requester,
        String letter,
        String basis,
        List<String> items,
        String untold,
        String asked,
        Tone tone,
        String state,
        String decided,
        String reason,
        boolean decides,
        boolean gives) {
    public DisclosureView {
        items = List.copyOf(items);
    }
}
