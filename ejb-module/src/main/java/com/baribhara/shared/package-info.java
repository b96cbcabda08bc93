/**
 * What every domain speaks: taka, months, date ranges, ids, refusals, pages, events, the acting person and the clock. Uses no
 * other domain and knows none.
 */
package com.baribhara.shared;
