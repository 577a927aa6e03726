package vn.caunoi.access;

import java.util.List;
import java.util.Optional;
import vn.caunoi.organization.UnitId;
import vn.caunoi.people.PersonId;

/**
 * What is looked for among the accounts.
 *
 * @param places only accounts with a post at one of these units; empty for all accounts
 * @param state {@code open}, {@code disabled} or nothing for both
 * @param words part of the account's name, in small letters; nothing finds all
 * @param persons those whose names have the words
 * @param named units that the words name
 */
record AccountSearch(
        Optional<List<UnitId>> places,
        String state,
        String words,
        List<PersonId> persons,
        List<UnitId> named) {}
