-- How far back a search looks first is read from the statistics of when leads were written: they must know this morning's import.
alter table lead set (autovacuum_analyze_scale_factor = 0.02);
