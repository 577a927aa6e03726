package vn.caunoi.papers;

import java.util.List;
import java.util.Optional;

/**
 * The block at the bottom right that makes a paper valid (Decree 30/2020/NĐ-CP, annex I, part I,
 * II.7).
 *
 * @param authority for whom the signer signs: "TM. BAN THƯỜNG TRỰC", perhaps then "KT. CHỦ TỊCH"
 * @param post the post of the signer: "CHỦ TỊCH"
 * @param signer full name under the room for signature and seal; empty while nobody has signed
 */
public record Signature(List<String> authority, String post, Optional<String> signer) {
    public Signature {
        authority = List.copyOf(authority);
    }
}
