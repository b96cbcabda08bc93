/**
 * What all pages share around their beans: the language switch, resources with versions, what happens when a page fails, the
 * way out. Uses every domain; no domain uses it.
 */
package com.baribhara.web.page;
