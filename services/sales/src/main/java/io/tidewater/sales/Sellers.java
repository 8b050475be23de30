package io.tidewater.sales;

/** Who may do what with deals and orders, as expressions for method security. Which records is the scope's matter. */
public final class Sellers {

    /** Look at deals. */
    public static final String READ = "!hasRole('customer')";

    /** Make deals and work them. */
    public static final String WRITE = "hasAnyRole('sales-rep','telesales','sales-manager','partner','admin')";

    /** Decide what a seller may not decide alone. */
    public static final String LEAD = "hasAnyRole('sales-manager','admin')";

    /** Order, for oneself or for a customer. */
    public static final String ORDER =
            "hasAnyRole('sales-rep','telesales','sales-manager','partner','customer','admin')";

    private Sellers() {}
}
