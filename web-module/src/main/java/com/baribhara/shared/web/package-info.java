/** What pages and the API share: the reader's language, messages, problems, paging parameters, the page cookie. */
package com.baribhara.shared.web;
