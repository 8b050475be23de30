package io.tidewater.platform.scope;

/** The set of records a person may see; every read of a protected table asks for one. */
public record Scope(Person person) {

    /** The scope of a person. */
    public static Scope of(Person person) {
        return new Scope(person);
    }
}
