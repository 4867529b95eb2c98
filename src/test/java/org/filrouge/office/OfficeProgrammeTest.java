package org.filrouge.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.filrouge.FilRougeApplication;
import org.junit.jupiter.api.Test;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.core.NestedExceptionUtils;

class OfficeProgrammeTest {

  @Test
  void theStartStopsAtAProgrammeThatDoesNotExistAndNamesThoseThatDo() {
    assertThatThrownBy(
            () ->
                new SpringApplicationBuilder(FilRougeApplication.class)
                    .web(WebApplicationType.NONE)
                    .profiles("test")
                    .run(
                        "--filrouge.offices[0].code=quelque-part",
                        "--filrouge.offices[0].name=Quelque part",
                        "--filrouge.offices[0].intake-agent=agathe.roy",
                        "--filrouge.offices[0].programme=INTERAGIR"))
        .satisfies(
            refused ->
                assertThat(NestedExceptionUtils.getMostSpecificCause(refused))
                    .hasMessageContaining(
                        "Le bureau « quelque-part » travaille pour le programme « INTERAGIR », qui n'existe pas")
                    .hasMessageContaining("filrouge.offices[].programme")
                    .hasMessageContaining("PAAS_ACTION, PRO_ACTION"));
  }
}
