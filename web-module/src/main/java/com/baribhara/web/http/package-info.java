/** What holds for every request: its id, its headers, its parameters, where it comes from. */
package com.baribhara.web.http;
