-- How often a subject was written of here: unlike the transaction's id it moves at every write, also when writers commit in another order than they began.
-- What was read of a subject is as it was for as long as this is as it was.
alter table subject_change add column writes bigint not null default 1;
