/** Everything that can go wrong, as problems (RFC 9457). */
package com.baribhara.web.error;
