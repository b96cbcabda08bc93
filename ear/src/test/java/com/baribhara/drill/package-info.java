/**
 * Fault drills on two real servers over one real database: something is killed, frozen or broken in the middle of a month's billing, and
 * afterwards an oracle compares what came of it with an undisturbed run. Numbers such as R-01 are those of the reliability plan.
 */
package com.baribhara.drill;
