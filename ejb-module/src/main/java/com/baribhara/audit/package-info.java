/** Reads the event log: what was done, by whom and when. Writes nothing. */
package com.baribhara.audit;
