package vn.caunoi.notifications;

import java.math.BigInteger;
import java.security.AlgorithmParameters;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.ECParameterSpec;
import java.security.spec.ECPoint;
import java.security.spec.ECPublicKeySpec;
import java.util.Arrays;
import javax.crypto.KeyAgreement;

/** The elliptic curve of web push, and its points as 65 bytes: 4, x, y. */
final class P256 {
    static final int POINT_LENGTH = 65;

    private static final String CURVE = "secp256r1";
    private static final int NUMBER_LENGTH = 32;
    private static final byte UNCOMPRESSED = 4;

    private P256() {}

    static KeyPair draw() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec(CURVE));
            return generator.generateKeyPair();
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("This Java has no " + CURVE, missing);
        }
    }

    static ECParameterSpec curve() {
        try {
            AlgorithmParameters parameters = AlgorithmParameters.getInstance("EC");
            parameters.init(new ECGenParameterSpec(CURVE));
            return parameters.getParameterSpec(ECParameterSpec.class);
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("This Java has no " + CURVE, missing);
        }
    }

    static byte[] bytes(ECPublicKey key) {
        byte[] point = new byte[POINT_LENGTH];
        point[0] = UNCOMPRESSED;
        put(key.getW().getAffineX(), point, 1);
        put(key.getW().getAffineY(), point, 1 + NUMBER_LENGTH);
        return point;
    }

    private static void put(BigInteger number, byte[] point, int from) {
        byte[] bytes = number.toByteArray();
        int length = Math.min(bytes.length, NUMBER_LENGTH);
        System.arraycopy(
                bytes, bytes.length - length, point, from + NUMBER_LENGTH - length, length);
    }

    /**
     * @throws GeneralSecurityException when it is no point of the curve
     */
    static ECPublicKey key(byte[] point) throws GeneralSecurityException {
        if (point.length != POINT_LENGTH || point[0] != UNCOMPRESSED) {
            throw new GeneralSecurityException("No point of the curve");
        }
        BigInteger x = new BigInteger(1, Arrays.copyOfRange(point, 1, 1 + NUMBER_LENGTH));
        BigInteger y =
                new BigInteger(1, Arrays.copyOfRange(point, 1 + NUMBER_LENGTH, POINT_LENGTH));
        ECPublicKeySpec spec = new ECPublicKeySpec(new ECPoint(x, y), curve());
        return (ECPublicKey) KeyFactory.getInstance("EC").generatePublic(spec);
    }

    /**
     * The secret that two pairs of keys share.
     *
     * @throws GeneralSecurityException when the other key lies off the curve
     */
    static byte[] shared(PrivateKey own, ECPublicKey other) throws GeneralSecurityException {
        KeyAgreement agreement = KeyAgreement.getInstance("ECDH");
        agreement.init(own);
        agreement.doPhase(other, true);
        return agreement.generateSecret();
    }
}
