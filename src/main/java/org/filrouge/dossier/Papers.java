package org.filrouge.dossier;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.filrouge.task.Actor;

/**
 * What can be handed out of a dossier, as files. The dossier says who reads and keeps the log; what
 * the papers say is written elsewhere (R129-135).
 */
public interface Papers {

  /** What this reader may have and what there is to print of, in order. */
  List<Paper> offered(Reading reading, Actor reader);

  /**
   * One of the files offered: all that it says is read at once, and printed later.
   *
   * @return nothing if it is not among those this reader may have
   */
  Optional<Prepared> prepared(String name, Reading reading, Actor reader);

  /** Why one that this reader may have cannot be made yet, in one French sentence. */
  Optional<String> missing(String name, Reading reading, Actor reader);

  /**
   * A document as the tab lists it.
   *
   * @param files {@code reference.pdf}: what to ask for, and the kind of file in words
   */
  record Paper(String title, List<File> files) {

    public record File(String name, String kind) {}
  }

  /**
   * A file about to be made.
   *
   * @param fileName without anybody's name: it stays on disks and in histories
   * @param bytes takes a while and needs no database
   * @param code what the access log calls it
   * @param line what the story of the file says of it
   */
  record Prepared(
      String fileName, String mediaType, Supplier<byte[]> bytes, String code, String line) {}

  /** What becomes of a request. */
  sealed interface Answer {}

  /** A file, made. */
  record Printed(String fileName, String mediaType, byte[] bytes) implements Answer {}

  /** A file that there is nothing to make of yet, and why. */
  record Missing(String why) implements Answer {}
}
