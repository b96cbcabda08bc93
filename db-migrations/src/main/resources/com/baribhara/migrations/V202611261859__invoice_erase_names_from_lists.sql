-- who is erased is not named in the lists that runs made: no law wants these kept
grant update (bill_to, bill_to_bn) on invoice_run_preview, late_fee_line, utility_run_line, escalation_line to baribhara_app;
