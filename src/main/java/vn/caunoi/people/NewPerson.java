package vn.caunoi.people;

/** A person about to be entered. */
public record NewPerson(Abode abode, PersonDetails details) {}
