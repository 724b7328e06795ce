-- What endpoints were told of somebody is found by their runs and calls, when they ask for it or are forgotten.
CREATE INDEX hook_deliveries_of_run ON hook_deliveries (run_id) WHERE run_id IS NOT NULL;
CREATE INDEX hook_deliveries_of_call ON hook_deliveries (call_id) WHERE call_id IS NOT NULL;
