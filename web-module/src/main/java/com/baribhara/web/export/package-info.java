/** What a list shows, as a file: read in pieces, written as it is read, so that its size matters to nobody's memory. */
package com.baribhara.web.export;
