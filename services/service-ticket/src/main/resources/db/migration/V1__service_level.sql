-- T3: how soon is promised, by priority, in business minutes.
create table sla_policy (
    priority             text    primary key check (priority in ('low', 'normal', 'high', 'urgent')),
    first_answer_minutes integer not null check (first_answer_minutes > 0),
    solution_minutes     integer not null check (solution_minutes > 0),
    warn_percent         integer not null check (warn_percent between 1 and 99)
);

-- One row; its version counts changes of hours, holidays and policies alike.
create table business_calendar (
    key     text   primary key,
    zone    text   not null,
    version bigint not null
);

create table business_hours (
    weekday smallint not null check (weekday between 1 and 7),
    opens   time     not null,
    closes  time     not null,
    primary key (weekday, opens)
);

create table business_holiday (
    day  date primary key,
    name text not null
);

insert into sla_policy (priority, first_answer_minutes, solution_minutes, warn_percent)
values ('urgent', 30, 240, 75), ('high', 120, 480, 75), ('normal', 240, 1440, 75), ('low', 480, 2400, 75);

insert into business_calendar (key, zone, version) values ('default', 'Asia/Shanghai', 0);

insert into business_hours (weekday, opens, closes)
select weekday, opens, closes
from generate_series(1, 5) as weekday,
    (values (time '09:00', time '12:00'), (time '13:00', time '18:00')) as hours (opens, closes);

insert into business_holiday (day, name) values ('2027-01-01', '元旦 New Year');
