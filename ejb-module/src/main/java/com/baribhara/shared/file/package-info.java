/**
 * Files that people send: what they may be, and pictures drawn anew so that nothing travels in them but their points. Where they are kept is
 * told by the domains.
 */
package com.baribhara.shared.file;
