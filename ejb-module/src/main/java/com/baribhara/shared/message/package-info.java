/**
 * How any domain has words sent to a person: it says what and to whom, in its own transaction; who stores and sends them
 * ({@code notification}) it does not know.
 */
package com.baribhara.shared.message;
