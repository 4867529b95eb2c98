package org.filrouge.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.ServletContext;
import java.util.EnumSet;
import org.apache.catalina.core.StandardHost;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.rest.security.auth.ProcessEngineAuthenticationFilter;
import org.camunda.bpm.engine.rest.security.auth.impl.HttpBasicAuthenticationProvider;
import org.camunda.bpm.spring.boot.starter.webapp.CamundaBpmWebappInitializer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.web.embedded.tomcat.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.boot.web.servlet.ServletContextInitializer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

/** Filters in front of Camunda's own: order matters, the first line of defence comes first. */
@Configuration
class WebSecurity {

  @Bean
  FilterRegistrationBean<RequestGate> requestGate() {
    var registration = new FilterRegistrationBean<>(new RequestGate());
    registration.addUrlPatterns("/*");
    registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
    return registration;
  }

  @Bean
  WebServerFactoryCustomizer<TomcatServletWebServerFactory> frenchServerErrors() {
    return server ->
        server.addContextCustomizers(
            context -> {
              if (context.getParent() instanceof StandardHost host) {
                host.setErrorReportValveClass(FrenchErrorValve.class.getName());
              }
            });
  }

  @Bean
  FilterRegistrationBean<RefusalFilter> refusals() {
    var registration = new FilterRegistrationBean<>(new RefusalFilter());
    registration.addUrlPatterns("/engine-rest/*", "/camunda/api/*");
    registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 1);
    return registration;
  }

  @Bean
  FilterRegistrationBean<BoundedQueries> boundedQueries() {
    var registration = new FilterRegistrationBean<>(new BoundedQueries());
    registration.addUrlPatterns("/camunda/api/engine/*");
    registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 3);
    return registration;
  }

  @Bean
  FilterRegistrationBean<PageNonces> pageNonces() {
    var registration = new FilterRegistrationBean<>(new PageNonces());
    registration.addUrlPatterns("/camunda/app/*");
    registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 4);
    return registration;
  }

  /** The REST interface answers nobody it does not know. */
  @Bean
  FilterRegistrationBean<ProcessEngineAuthenticationFilter> restAuthentication() {
    var registration = new FilterRegistrationBean<>(new ProcessEngineAuthenticationFilter());
    registration.addUrlPatterns("/engine-rest/*");
    registration.setDispatcherTypes(EnumSet.of(DispatcherType.REQUEST));
    registration.addInitParameter(
        "authentication-provider", HttpBasicAuthenticationProvider.class.getName());
    registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 2);
    return registration;
  }

  /**
   * The gate that needs to know the caller comes after the filters that find out. Those of the web
   * applications are added by Camunda's initialiser, which has no order one could come after: it is
   * wrapped.
   */
  @Bean
  static BeanPostProcessor roleGateLast(ObjectProvider<IdentityService> identities) {
    return new BeanPostProcessor() {
      @Override
      public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof CamundaBpmWebappInitializer camunda
            ? (ServletContextInitializer)
                context -> {
                  camunda.onStartup(context);
                  addRoleGate(context, identities);
                }
            : bean;
      }
    };
  }

  private static void addRoleGate(
      ServletContext context, ObjectProvider<IdentityService> identities) {
    var gate = context.addFilter("roleGate", new RoleGate(identities::getObject));
    gate.addMappingForUrlPatterns(
        EnumSet.of(DispatcherType.REQUEST), true, "/engine-rest/*", "/camunda/api/*");
  }
}
