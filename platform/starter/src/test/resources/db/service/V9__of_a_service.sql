create table of_a_service (id integer);
