/**
 * What stands before the application, ahead of sign-in and of every filter: who really calls, which other origins may read, how
 * large a body may be, and what the answer forbids a browser.
 */
package com.baribhara.web.gate;
