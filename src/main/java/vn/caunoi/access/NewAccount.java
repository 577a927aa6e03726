package vn.caunoi.access;

/**
 * An account just made or newly let in. Its password is shown this once and must be changed at the
 * first sign-in; the printed form of this record does not show it.
 *
 * @param name under which its owner signs in
 * @param password to be handed over, never to be stored, logged or put into an address
 */
public record NewAccount(AccountId id, String name, String password) {
    @Override
    public String toString() {
        return "NewAccount[" + id + ", not shown]";
    }
}
