package org.filrouge.task;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.validation.beanvalidation.LocalValidatorFactoryBean;

/** Bean Validation with the program's clock, so that "in the future" means what the file means. */
@Configuration
class ValidationConfiguration {

  @Bean
  LocalValidatorFactoryBean validator(Clock clock) {
    var factory = new LocalValidatorFactoryBean();
    factory.setConfigurationInitializer(
        configuration ->
            configuration.clockProvider(
                () -> clock.withZone(org.filrouge.calendar.WorkingDays.QUEBEC)));
    return factory;
  }
}
