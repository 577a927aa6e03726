package vn.caunoi.people;

/** The sex a person stated, or that none was stated. */
public enum Sex {
    FEMALE,
    MALE,
    NOT_STATED
}
