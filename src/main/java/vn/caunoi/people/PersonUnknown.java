package vn.caunoi.people;

/** No such person within reach; whether one exists elsewhere is not told. */
public final class PersonUnknown extends RuntimeException {

    private static final long serialVersionUID = 1L;

    PersonUnknown(PersonId person) {
        super("No person " + person + " within reach.");
    }
}
