/**
 * Read models over the views of all domains: what the lists, the search and the figures of the office show. Changes nothing, and nobody
 * depends on it but the pages.
 */
package com.baribhara.report;
