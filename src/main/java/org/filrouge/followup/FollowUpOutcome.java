package org.filrouge.followup;

/** What a recorded follow-up leads to; read by the model. */
enum FollowUpOutcome {
  RECORDED,
  HELP_WANTED
}
