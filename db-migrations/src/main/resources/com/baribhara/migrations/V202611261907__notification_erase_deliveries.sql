-- Who is erased is forgotten by what was written to them, and by the reports of imports that quoted them.
grant delete on delivery to baribhara_app;
grant update (args) on portfolio_import_error to baribhara_app;
