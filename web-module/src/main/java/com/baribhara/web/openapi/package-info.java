/** The API's description beyond what its resources say of themselves. */
package com.baribhara.web.openapi;
