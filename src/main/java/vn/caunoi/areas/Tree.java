package vn.caunoi.areas;

import java.util.List;

/** A part of the tree of units, from one unit downwards. */
public record Tree(List<UnitLink> above, TreeNode root) {
    public Tree {
        above = List.copyOf(above);
    }
}
