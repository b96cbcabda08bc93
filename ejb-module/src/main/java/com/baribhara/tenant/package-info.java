/**
 * Tenants, their leases and what these charge; the import of a whole portfolio.
 *
 * <p>Holds: a unit is let to one lease at a time (asked before, enforced by the exclusion constraint
 * {@code lease_unit_id_period_ex}); a lease ends no earlier than it starts, has rent above zero and is due on day 1 to 28;
 * residential leases bear no VAT; a draft occupies nothing and is not billed; an import changes everything or nothing. Events
 * out: {@code TenantCreated}, {@code TenantNidShown}, {@code TenantTinShown}, {@code LeaseCreated},
 * {@code LeaseActivated}; in: none. Staff read; owners and managers change; a
 * tenant's account finds only itself. The numbers of identity cards and taxpayers are sealed in the
 * database and masked wherever they are shown; owners and managers may see them whole, which is recorded.
 */
package com.baribhara.tenant;
