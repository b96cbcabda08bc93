-- Rights that no statement of the jobs uses: only the application marks the law's versions as used, and nobody takes progress back.
revoke update (used_at, version) on tds_rate, increase_rule, advance_limit, holding_tax_rate, sub_meter_rate from baribhara_batch;
revoke delete on invoice_run_progress from baribhara_batch;
revoke select on flyway_schema_history from baribhara_batch;
