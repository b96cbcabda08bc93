/** The application as the web sees it: paths, JSON, errors, headers. Uses every domain; nobody uses it. */
package com.baribhara.web;
