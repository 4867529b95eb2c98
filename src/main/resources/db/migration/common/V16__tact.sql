-- A death is said at any moment, in every programme (R81); a last day known in advance keeps the
-- answer from pressing before it.
insert into programme_door values
  ('PAAS_ACTION', 'death'),
  ('PRO_ACTION', 'death');

alter table participation_end add column last_day_expected date;
