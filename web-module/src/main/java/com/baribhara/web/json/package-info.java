/** How values are read from requests and written into answers. */
package com.baribhara.web.json;
