package org.filrouge.referral;

/** What an agent decided about someone who resembled a person already followed. */
enum MatchOutcome {
  /** Someone else: a file of their own. */
  DISTINCT,
  /** The same person, whose file was closed: the pathway goes on under that file. */
  SAME_FILE,
  /** The same person, with a pathway under way: the request joins it. */
  ALREADY_FOLLOWED
}
