package com.baribhara.shared.security;

/**
 * What an account may be let to do, as {@code @RolesAllowed} wants it: constants. Which role has which is told by {@link Rights};
 * the access token carries them among its groups, so that the names are short.
 */
public final class Permissions {
    /** Read and set what is one's own: everybody who is signed in. */
    public static final String SELF = "self";

    /** The front page, the search and the lists' columns: whoever works in an office. */
    public static final String OFFICE_USE = "office.use";

    public static final String PROPERTY_READ = "property.read";
    public static final String PROPERTY_WRITE = "property.write";
    public static final String METER_READ = "meter.read";
    public static final String METER_WRITE = "meter.write";
    public static final String READING_ENTER = "reading.enter";
    public static final String TENANT_READ = "tenant.read";
    public static final String TENANT_WRITE = "tenant.write";

    /** See the whole numbers of identity cards and taxpayers; others see their ends. */
    public static final String TENANT_NID = "tenant.nid";

    /** Hand over all that is kept of a tenant, and erase it. */
    public static final String TENANT_DATA = "tenant.data";

    public static final String LEASE_READ = "lease.read";
    public static final String LEASE_WRITE = "lease.write";
    public static final String DOCUMENT_READ = "document.read";
    public static final String DOCUMENT_WRITE = "document.write";
    public static final String PORTFOLIO_IMPORT = "portfolio.import";
    public static final String INVOICE_READ = "invoice.read";

    /** Ask for a correction of a bill. */
    public static final String INVOICE_CORRECT = "invoice.correct";

    /** Issue a correction up to the limit of the organisation, and say yes or no to those that others asked for. */
    public static final String CORRECTION_APPROVE = "correction.approve";

    /** See runs, what they would bill and what they left out. */
    public static final String BILLING_READ = "billing.read";

    public static final String BILLING_RUN = "billing.run";
    public static final String LATE_FEE_WRITE = "late-fee.write";

    /** See deposits, advances and what was settled. */
    public static final String HOLDING_READ = "holding.read";

    public static final String HOLDING_WRITE = "holding.write";
    public static final String LEDGER_READ = "ledger.read";
    public static final String RATES_READ = "rates.read";

    /** Enter the organisation's own rates. */
    public static final String RATES_WRITE = "rates.write";

    /** Enter what the law and suppliers set, for all organisations. */
    public static final String LAW_WRITE = "law.write";

    public static final String ORGANISATION_READ = "organisation.read";
    public static final String ORGANISATION_WRITE = "organisation.write";
    public static final String STAFF_READ = "staff.read";

    /** Give people roles, take them away, and say which buildings they see. */
    public static final String STAFF_WRITE = "staff.write";

    /** Make the organisation's own roles. */
    public static final String ROLE_WRITE = "role.write";

    /** Invite people to the office, and tenants to their own pages. */
    public static final String PERSON_INVITE = "person.invite";

    /** Disable accounts and let them sign in again: an owner those of the own organisation, an administrator all. */
    public static final String ACCOUNT_STATUS = "account.status";

    /** See to the keys and channels of the installation. */
    public static final String INSTALLATION_WRITE = "installation.write";

    /** Read the event log, and whether it is whole. */
    public static final String AUDIT_READ = "audit.read";

    /** What a tenant may see of their own leases. */
    public static final String TENANCY_OWN = "tenancy.own";

    private Permissions() {}
}
