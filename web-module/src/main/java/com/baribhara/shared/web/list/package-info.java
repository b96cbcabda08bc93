/** The pattern of every list: columns to choose, filters to take away, sums of everything found, export, and acts on many rows. */
package com.baribhara.shared.web.list;
