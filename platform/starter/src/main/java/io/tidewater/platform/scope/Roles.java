package io.tidewater.platform.scope;

/** The realm roles, as the identity provider spells them. */
public final class Roles {

    public static final String SALES_REP = "sales-rep";
    public static final String TELESALES = "telesales";
    public static final String SALES_MANAGER = "sales-manager";
    public static final String MARKETER = "marketer";
    public static final String SERVICE_AGENT = "service-agent";
    public static final String TECHNICIAN = "technician";
    public static final String DELIVERY_LEAD = "delivery-lead";
    public static final String FINANCE = "finance";
    public static final String ANALYST = "analyst";
    public static final String PARTNER = "partner";
    public static final String CUSTOMER = "customer";
    public static final String ADMIN = "admin";

    /** Held by the services themselves, never by a person. */
    public static final String SERVICE = "service";

    private Roles() {}
}
