package vn.caunoi.access;

/** How a unit lies to the one at which a role is held. */
public enum Relation {
    OWN,
    BELOW,
    ABOVE,
    SIBLING,
    PREDECESSOR
}
