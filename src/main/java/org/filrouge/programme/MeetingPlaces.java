package org.filrouge.programme;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** First and following meeting places of a programme, close to where people live (R124-128). */
@Repository
public class MeetingPlaces {

  private final JdbcClient jdbc;

  MeetingPlaces(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The place of a municipality that day, however its name is spelled; nothing if none is set. */
  public Optional<MeetingPlace> of(String programme, String municipality, LocalDate day) {
    String wanted = municipality == null ? "" : key(municipality);
    return wanted.isEmpty()
        ? Optional.empty()
        : all(programme).stream()
            .filter(place -> place.holdsOn(day) && key(place.municipality()).equals(wanted))
            .findFirst();
  }

  /**
   * The last place of a municipality, in force or not; nothing if it never was of the programme.
   */
  public Optional<MeetingPlace> last(String programme, String municipality) {
    String wanted = municipality == null ? "" : key(municipality);
    return all(programme).stream().filter(p -> key(p.municipality()).equals(wanted)).findFirst();
  }

  /** Every municipality of a programme under its last place, by name. */
  public List<MeetingPlace> municipalities(String programme) {
    var last = new TreeMap<String, MeetingPlace>();
    all(programme).forEach(place -> last.putIfAbsent(key(place.municipality()), place));
    return List.copyOf(last.values());
  }

  private List<MeetingPlace> all(String programme) {
    return jdbc.sql("select * from meeting_place where programme = ? order by valid_from desc")
        .param(programme)
        .query(MeetingPlaces::row)
        .list();
  }

  private static String key(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFKD)
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^\\p{L}\\p{N}]+", "");
  }

  private static MeetingPlace row(ResultSet rs, int n) throws SQLException {
    return new MeetingPlace(
        rs.getString("programme"),
        rs.getString("municipality"),
        rs.getString("first_place"),
        rs.getString("following_place"),
        rs.getObject("valid_from", LocalDate.class),
        rs.getObject("valid_to", LocalDate.class),
        rs.getString("source"));
  }
}
