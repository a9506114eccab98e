-- Counts of a team's people are read from the indexes alone: a board's team may have tens of thousands.
create index person_now_here_by_team on person_now (custody_team_id, place_id) where status = 'here';
create index person_now_questions_by_team on person_now (custody_team_id) include (status, conflicts) where status = 'between' or conflicts > 0;
create index clock_open_due_by_team on clock (custody_team_id, pathway, due_on) include (place_id) where is_open;
drop index person_now_with_questions;
drop index clock_open_by_team;
