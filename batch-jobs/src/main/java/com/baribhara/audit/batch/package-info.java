/** The job that proves the chains of the event log, its timer and its metrics. */
package com.baribhara.audit.batch;
