package org.entente.api.ready;

import org.entente.api.ready.Readiness.Stage;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Tells {@code /actuator/health/readiness} whether the samples are in the graph. */
@Component("samples")
final class SamplesHealth implements HealthIndicator {

  private final Readiness readiness;

  SamplesHealth(Readiness readiness) {
    this.readiness = readiness;
  }

  @Override
  public Health health() {
    Stage stage = readiness.stage();
    return (stage == Stage.DONE ? Health.up() : Health.outOfService())
        .withDetail("stage", stage)
        .build();
  }
}
