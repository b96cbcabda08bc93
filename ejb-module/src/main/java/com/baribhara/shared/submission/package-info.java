/** Forms that make something once, however often they are sent. */
package com.baribhara.shared.submission;
