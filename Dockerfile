# Entente as an image: built from the sources, laid out in layers of which only the last changes with the code.
#
#   docker build -t entente .
#   docker run -p 127.0.0.1:8080:8080 -v entente-data:/data entente
#
# With a Neo4j server beside it: docker-compose.yml.

FROM maven:3.9-eclipse-temurin-25 AS build
WORKDIR /build
# The dependencies first: this layer stays until a pom.xml changes.
COPY .mvn .mvn
COPY pom.xml .
COPY entente/pom.xml entente/
COPY bench/pom.xml bench/
RUN mvn -B -pl entente -am dependency:resolve dependency:resolve-plugins
COPY . .
RUN mvn -B -pl entente -am package -Dmaven.test.skip=true -Djacoco.skip=true -Dspotless.check.skip=true \
 && java -Djarmode=tools -jar entente/target/entente.jar extract --layers --destination /layers

FROM eclipse-temurin:25-jre
RUN useradd --system --uid 10001 --home-dir /data --shell /usr/sbin/nologin entente \
 && install -d -o entente -g entente /data
WORKDIR /app
COPY --from=build /layers/dependencies/ ./
COPY --from=build /layers/spring-boot-loader/ ./
COPY --from=build /layers/snapshot-dependencies/ ./
COPY samples/ samples/
COPY --from=build /layers/application/ ./
USER entente
VOLUME /data
EXPOSE 8080
# The heap follows the memory that the container may use; JDK_JAVA_OPTIONS is there to be overridden.
ENV LC_ALL=C.UTF-8 \
    JDK_JAVA_OPTIONS="-XX:MaxRAMPercentage=70"
# No curl in the image is needed to ask whether the graph has its reference knowledge and samples.
HEALTHCHECK --interval=10s --timeout=5s --start-period=90s --retries=6 \
  CMD ["bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/8080 && printf 'GET /actuator/health/readiness HTTP/1.0\\r\\nHost: localhost:8080\\r\\n\\r\\n' >&3 && head -n 1 <&3 | grep -q ' 200'"]
ENTRYPOINT ["java", \
  "--add-opens=java.base/java.nio=ALL-UNNAMED", \
  "--enable-native-access=ALL-UNNAMED", \
  "--sun-misc-unsafe-memory-access=allow", \
  "-Dentente.home=/app", \
  "-jar", "entente.jar"]
CMD ["up", "--address", "0.0.0.0", "--data", "/data"]
