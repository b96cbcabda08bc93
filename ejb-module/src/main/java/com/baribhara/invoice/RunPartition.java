package com.baribhara.invoice;

import com.baribhara.shared.OrganisationRow;
import java.io.Serializable;

/**
 * One of the parts of a run that go on side by side.
 *
 * @param after the last lease that is done
 * @param to the last lease of the part
 */
public record RunPartition(int number, OrganisationRow after, OrganisationRow to) implements Serializable {}
