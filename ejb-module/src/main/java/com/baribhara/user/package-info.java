/**
 * The person behind an account: how they are called, for which organisation they work, how they want to read and to be written to.
 *
 * <p>Owns {@code list_preference}: which columns of a list somebody wants to see; all else it joins of the account ({@code auth}) and
 * the organisation. Events: none. Everybody signed in may read and
 * change their own, and nobody else's.
 */
package com.baribhara.user;
