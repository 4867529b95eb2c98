-- Who sees a task is asked by group first; a due job by its date (docs/adr/0004).
create index fr_identitylink_group_task on act_ru_identitylink (group_id_, task_id_) where type_ = 'candidate';
create index fr_task_due on act_ru_task (due_date_, id_);
create index fr_job_due on act_ru_job (duedate_);
create index fr_job_locked on act_ru_job (process_instance_id_, lock_exp_time_) where lock_owner_ is not null;
