-- A team's morning is worked out from the indexes alone, as far as who is on it; then only the few people who are shown are read.
create index clock_open_of_team on clock (custody_team_id, pathway, due_on, person_id) include (part, place_id) where is_open;
drop index clock_open_due_by_team;
create index person_now_asking_of_team on person_now (custody_team_id, person_id) include (part, status, conflicts) where status = 'between' or conflicts > 0;
drop index person_now_questions_by_team;
