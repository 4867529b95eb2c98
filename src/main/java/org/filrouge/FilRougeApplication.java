package org.filrouge;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts Fil rouge: the engine, its web applications and the shared file of participants. */
@SpringBootApplication
public class FilRougeApplication {

  public static void main(String[] args) {
    SpringApplication.run(FilRougeApplication.class, args);
  }
}
