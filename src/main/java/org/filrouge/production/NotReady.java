package org.filrouge.production;

/** The program must not serve in this state; {@code fix} says in French what to do. */
class NotReady extends RuntimeException {

  private final String fix;

  NotReady(String reason, String fix) {
    super(reason);
    this.fix = fix;
  }

  String fix() {
    return fix;
  }
}
