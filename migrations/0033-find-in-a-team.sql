-- A team's people by day of birth and by room, without reading each of them.
create index person_now_born_of_team on person_now (custody_team_id, born_on);
create index person_now_room_of_team on person_now (custody_team_id, lower(room)) where room is not null;
