# Builds the program, and the site of content/, with nothing but Docker. Written against the documentation of Docker
# and not yet run: no daemon was at hand.
#
#   docker build --target site --output site .        the site of content/, in site/
#   docker build -t mingzhang .                       the program; then
#   docker run --rm -v "$PWD:/archive" mingzhang build

FROM maven:3.9-eclipse-temurin-17 AS program
WORKDIR /src
COPY pom.xml ./
COPY src/main src/main
COPY themes themes
RUN mvn -q -B -Dmaven.test.skip=true -Dcheckstyle.skip -Dspotless.check.skip \
        -Dcompiler.warnings=-nowarn package

FROM eclipse-temurin:17-jre AS run
# Names of files are UTF-8, whatever the host says.
ENV LC_ALL=C.UTF-8
COPY --from=program /src/target/mingzhang.jar /opt/mingzhang.jar
WORKDIR /archive
ENTRYPOINT ["java", "-Xmx640m", "-XX:+UseParallelGC", "-jar", "/opt/mingzhang.jar"]

FROM run AS built
COPY content content
RUN java -Xmx640m -XX:+UseParallelGC -jar /opt/mingzhang.jar build

FROM scratch AS site
COPY --from=built /archive/site /

FROM run
