package org.filrouge.engine.guard;

import static org.filrouge.engine.guard.MiniDeployment.into;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class VersionGuardTest {

  private static final String MODEL = "mini « Essai »";

  /** Serves these contents of the process, by version tag. */
  private static class Serving extends MiniProgram {
    private final Map<String, String> served;

    Serving(Map<String, String> served) {
      this.served = served;
    }

    @Override
    public List<byte[]> tagged(String processKey, String versionTag) {
      return processKey.equals("mini") && served.containsKey(versionTag)
          ? List.of(served.get(versionTag).getBytes(StandardCharsets.UTF_8))
          : List.of();
    }
  }

  @Test
  void aTagThatNamesAnotherContentIsRefusedAndTheNextFreeOneIsSuggested() {
    into(new Serving(Map.of("1.0", "autre", "1.1", "autre encore")))
        .isRefusedOnlyAt(MODEL, "« 1.0 » désigne déjà un autre contenu", "Écrivez « 1.2 »");
  }

  @Test
  void theSameContentMayComeAgain() {
    into(new Serving(Map.of("1.0", MiniDeployment.read("mini.bpmn")))).isLetIn();
  }

  @Test
  void aNewTagIsLetIn() {
    into(new Serving(Map.of("1.0", "autre")))
        .in("mini.bpmn", "camunda:versionTag=\"1.0\"", "camunda:versionTag=\"1.1\"")
        .isLetIn();
  }

  @Test
  void whatTheProgramShipsKeepsItsTag() {
    var program =
        new Serving(Map.of("1.0", "ce qu'un analyste a déployé entre-temps")) {
          @Override
          public Optional<byte[]> shippedModel(String processKey) {
            return Optional.of(MiniDeployment.read("mini.bpmn").getBytes(StandardCharsets.UTF_8));
          }
        };
    into(program).isLetIn();
  }
}
