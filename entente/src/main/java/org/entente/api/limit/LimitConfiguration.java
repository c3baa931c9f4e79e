package org.entente.api.limit;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the limits before every request. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(Limits.class)
class LimitConfiguration {

  @Bean
  RequestLimits requestLimits(Limits limits) {
    return new RequestLimits(limits);
  }

  @Bean
  RequestSizeLimit requestSizeLimit(Limits limits) {
    return new RequestSizeLimit(limits.bytes());
  }

  @Bean
  TimeLimit timeLimit(Limits limits) {
    return new TimeLimit(limits.time());
  }
}
