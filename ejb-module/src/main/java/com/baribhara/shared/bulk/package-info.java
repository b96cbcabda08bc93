/**
 * One act on many things: a domain offers the act ({@link BulkAct}), here it is looked at before, done one by one, and kept with what came of
 * each. A chosen row is changed in a transaction of its own together with its result, so nothing happens twice and one refusal stops
 * nobody. Bulk work of any kind leaves room for the office while it is used ({@link OfficeActivity}).
 */
package com.baribhara.shared.bulk;
