# The image of docker-compose.yml: built from this checkout, run without any privilege.
FROM maven:3.9-eclipse-temurin-17 AS build
WORKDIR /build
COPY pom.xml ./
COPY .mvn .mvn
RUN mvn -B -q dependency:go-offline
COPY src/main src/main
COPY bpmn bpmn
COPY forms forms
RUN mvn -B -q package -Dmaven.test.skip=true \
    && java -Djarmode=tools -jar target/fil-rouge-*.jar extract --layers --destination /extracted \
    && mv /extracted/application/fil-rouge-*.jar /extracted/application/fil-rouge.jar

FROM eclipse-temurin:17-jre-alpine
RUN addgroup -S filrouge && adduser -S -G filrouge filrouge
WORKDIR /app
# From what changes least to what changes most.
COPY --from=build /extracted/dependencies/ ./
COPY --from=build /extracted/spring-boot-loader/ ./
COPY --from=build /extracted/snapshot-dependencies/ ./
COPY --from=build /extracted/application/ ./
USER filrouge
ENV SPRING_PROFILES_ACTIVE=production \
    JAVA_TOOL_OPTIONS="-XX:MaxRAMPercentage=70 -XX:+ExitOnOutOfMemoryError"
EXPOSE 8080
HEALTHCHECK --interval=15s --timeout=5s --start-period=90s --retries=5 \
  CMD wget -q -O /dev/null http://127.0.0.1:8080/actuator/health || exit 1
ENTRYPOINT ["java", "-jar", "fil-rouge.jar"]
