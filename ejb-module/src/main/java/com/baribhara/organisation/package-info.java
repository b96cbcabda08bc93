/**
 * Landlords and companies that manage property, their settings and their series of document numbers.
 *
 * <p>Holds: an organisation's rows are seen and changed by nobody else (row-level security, keyed by what
 * {@code shared.persistence} sets in each transaction); organisation 0 is the installation itself and owns no property; document
 * numbers have no gaps. Events out: {@code OrganisationChanged}, {@code OrganisationTinShown}, {@code PayoutAccountChanged},
 * {@code PayoutAccountRemoved}, {@code PayoutAccountShown}. Everybody signed in may read their own, its owner may change it; where it is paid
 * out, only after showing once more that it is them. Its taxpayer's number and the number of its account are sealed, and masked but for their
 * owner who asks.
 */
package com.baribhara.organisation;
