package org.filrouge.task;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On a method of a {@link ModelBean}: its answer may stand on a user task, as candidate groups or,
 * when it is one person, as the assignee. A method without it gives a task to nobody.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface GivesTo {

  /** The roles of those it answers with. */
  Role[] value();

  /** Whether it answers with a person, not with groups. */
  boolean onePerson() default false;
}
