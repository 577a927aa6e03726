# Builds the program when its sources are newer than what was built; sourced by the other scripts.
build_if_needed() {
    jar=target/caunoi.jar
    if [ -f target/app/caunoi.jar ] && [ -z "$(find pom.xml src/main -newer target/app/built -print -quit 2>/dev/null)" ]; then
        return 0
    fi
    echo "Building (the first time downloads what is needed) ..." >&2
    mvn -q -B -DskipTests -Dspotless.check.skip=true package >&2 || return 1
    rm -rf target/app
    "$JAVA_HOME/bin/java" -Djarmode=tools -jar "$jar" extract --destination target/app >&2 || return 1
    touch target/app/built
}

# Options of the program's own Java: little memory, quick start where a cache was made.
java_options() {
    echo "-Xmx512m -XX:+UseSerialGC -XX:TieredStopAtLevel=4 --enable-native-access=ALL-UNNAMED -Dfile.encoding=UTF-8"
}
