package vn.caunoi.areas;

import java.util.List;
import java.util.Optional;

/** A unit in the tree with what stands below it on the day. */
public record TreeNode(UnitLink unit, Optional<Integer> households, List<TreeNode> children) {
    public TreeNode {
        children = List.copyOf(children);
    }
}
