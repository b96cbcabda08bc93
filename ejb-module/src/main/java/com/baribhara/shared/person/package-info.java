/**
 * What is kept of a person, wherever it is: each domain hands over and erases its own ({@link com.baribhara.shared.person.PersonRecords}), in
 * one transaction. What the law makes one keep stays, with the day until which and the source.
 */
package com.baribhara.shared.person;
