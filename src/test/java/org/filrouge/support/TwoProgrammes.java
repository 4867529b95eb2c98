package org.filrouge.support;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.test.context.TestPropertySource;

/** An office of PAAS Action and one of Pro Action, side by side in one installation. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@FilRougeTest
@TestPropertySource(
    properties = {
      "filrouge.offices[0].code=rouyn-noranda",
      "filrouge.offices[0].name=Bureau de Services Québec de Rouyn-Noranda",
      "filrouge.offices[0].intake-agent=agathe.roy",
      "filrouge.offices[1].code=pro-action-mons-borinage",
      "filrouge.offices[1].name=Pro Action Mons-Borinage",
      "filrouge.offices[1].intake-agent=nathalie.lambert",
      "filrouge.offices[1].programme=PRO_ACTION"
    })
public @interface TwoProgrammes {}
