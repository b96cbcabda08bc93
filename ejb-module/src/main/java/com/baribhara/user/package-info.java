/**
 * The person behind an account: how they are called, for which organisation they work, how they want to read.
 *
 * <p>Owns no table yet: it joins the account ({@code auth}) and the organisation. Events: none. Everybody signed in may read and
 * change their own, and nobody else's.
 */
package com.baribhara.user;
