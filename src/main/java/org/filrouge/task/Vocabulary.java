package org.filrouge.task;

import java.util.Collection;
import java.util.Map;

/** The words of a programme, for the texts of forms that several programmes share. */
public interface Vocabulary {

  /** Words by the name a form writes between double braces. */
  Map<String, String> words(String programme);

  /** The words of whoever belongs to these groups. */
  Map<String, String> wordsOf(Collection<String> groups);
}
