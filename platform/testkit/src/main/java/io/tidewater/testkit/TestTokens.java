package io.tidewater.testkit;

import com.nimbusds.jwt.JWTClaimsSet;
import java.time.Instant;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.Map;

/** Access tokens as the realm makes them, and the ones no service may accept. */
public final class TestTokens {

    private TestTokens() {}

    /** A token every service accepts for the next hour. */
    public static String of(TestPerson person) {
        return TestIssuer.instance().accepted(person);
    }

    /** One token per reason to answer 401, by the name of the reason. */
    public static Map<String, String> refused(TestPerson person) {
        var refused = new LinkedHashMap<String, String>();
        refused.put("foreign issuer", foreignIssuer(person));
        refused.put("foreign key", foreignKey(person));
        refused.put("expired", expired(person));
        refused.put("not valid yet", notValidYet(person));
        refused.put("wrong audience", wrongAudience(person));
        refused.put("tampered", tampered(person));
        refused.put("unsigned", unsigned(person));
        refused.put("no token at all", "nonsense");
        return refused;
    }

    /** Signed with a known key, but in the name of another realm. */
    public static String foreignIssuer(TestPerson person) {
        var claims = TestClaims.of(person, "http://elsewhere.example/realms/tidewater");
        return TestIssuer.instance().signed(claims.build());
    }

    /** In the name of our realm, but signed with a key it does not have. */
    public static String foreignKey(TestPerson person) {
        return TestIssuer.foreign().signed(claims(person).build());
    }

    /** Ran out an hour ago. */
    public static String expired(TestPerson person) {
        var ago = Instant.now().minusSeconds(3600);
        return TestIssuer.instance()
                .signed(claims(person).expirationTime(Date.from(ago)).build());
    }

    /** Starts to hold in an hour. */
    public static String notValidYet(TestPerson person) {
        var later = Instant.now().plusSeconds(3600);
        return TestIssuer.instance()
                .signed(claims(person).notBeforeTime(Date.from(later)).build());
    }

    /** Meant for another application. */
    public static String wrongAudience(TestPerson person) {
        return TestIssuer.instance()
                .signed(claims(person).audience("another-application").build());
    }

    /** Someone else's signature under this person's claims. */
    public static String tampered(TestPerson person) {
        String[] own = of(person).split("\\.");
        String[] other = of(TestPerson.named("tamperer")).split("\\.");
        return own[0] + "." + own[1] + "." + other[2];
    }

    /** Names no algorithm and carries no signature. */
    public static String unsigned(TestPerson person) {
        return TestClaims.unsigned(claims(person).build());
    }

    private static JWTClaimsSet.Builder claims(TestPerson person) {
        return TestClaims.of(person, TestIssuer.instance().issuer());
    }
}
