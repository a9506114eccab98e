-- Champions meet people at the sites of the board that their team works for, so they may know which these are. A team without a board sees none.
-- Row security cannot hide a column; their pages and devices never show an address.
create policy champions_read_sites_of_their_board on place for select to alongside_desk using (
  alongside_role() = 'champion'
  and exists (select from team where team.id = alongside_team() and team.icb_code = place.icb_code)
);
