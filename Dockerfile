# Sala in a container. Build: docker build -t sala .   Run: docker run -p 8080:8080 -v sala-data:/data sala
# Stage one needs the Maven repository; stage two needs nothing from the network.
FROM maven:3.9-eclipse-temurin-25 AS build
WORKDIR /build
COPY pom.xml ./
COPY src/main src/main
RUN --mount=type=cache,target=/root/.m2 mvn -B -q --no-transfer-progress -DskipTests package

FROM eclipse-temurin:25-jre-noble
RUN groupadd --system --gid 10001 sala \
 && useradd --system --uid 10001 --gid sala --home-dir /data --no-create-home --shell /usr/sbin/nologin sala \
 && install -d -o sala -g sala -m 0750 /data
WORKDIR /opt/sala
COPY --from=build /build/target/quarkus-app target/quarkus-app
COPY --from=build /build/target/quarkus-app-pg target/quarkus-app-pg
COPY seed-data seed-data
COPY sala LICENSE ./

# The launcher starts the program here as on a laptop: it sees no sources, so it builds nothing and a JRE is enough.
# Only the address differs, for a container is reached from outside. PostgreSQL: set SALA_DB_URL, SALA_DB_USER and
# SALA_DB_PASSWORD; /data then keeps the key of the sign-in cookie only.
ENV SALA_DATA=/data \
    QUARKUS_HTTP_HOST=0.0.0.0 \
    SALA_JAVA_OPTS=-XX:MaxRAMPercentage=70
USER 10001:10001
VOLUME /data
EXPOSE 8080

# The image has neither curl nor wget; bash can ask by itself.
HEALTHCHECK --interval=30s --timeout=5s --start-period=90s --retries=3 \
  CMD ["bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/${SALA_PORT:-8080} && printf 'GET /q/health/ready HTTP/1.0\\r\\n\\r\\n' >&3 && head -n 1 <&3 | grep -q ' 200 '"]

ENTRYPOINT ["/opt/sala/sala"]
CMD ["serve"]
