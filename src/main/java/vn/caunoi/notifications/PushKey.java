package vn.caunoi.notifications;

import java.security.PrivateKey;

/**
 * The pair of keys by which push services know this installation; its printed form shows nothing.
 */
record PushKey(byte[] point, PrivateKey secret) {
    @Override
    public String toString() {
        return "PushKey[not shown]";
    }
}
