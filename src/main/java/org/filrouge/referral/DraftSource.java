package org.filrouge.referral;

import java.util.Map;

/** What another capability already knows of a file, by field of a referral (R35). */
public interface DraftSource {

  /** Words by field; a field that nothing is known of is left out. */
  Map<String, String> wordsOf(long fileNumber);
}
