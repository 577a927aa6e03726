# Builds the program when its sources are newer than what was built; sourced by the other scripts.
build_if_needed() {
    if [ -f target/app/built ] && [ -z "$(find pom.xml src/main -newer target/app/built -print -quit 2>/dev/null)" ]; then
        return 0
    fi
    echo "Building (the first time downloads what is needed) ..." >&2
    mvn -q -B -Dmaven.test.skip=true -Dspotless.check.skip=true package >&2 || return 1
    rm -rf target/app
    "$JAVA_HOME/bin/java" -Djarmode=tools -jar target/caunoi.jar extract --destination target/app >&2 || return 1
    learn_to_start
    touch target/app/built
}

# One start on a scratch database teaches Java what to prepare; without the lesson the program only starts slower.
# The jar is named as bin/caunoi names it: what was learnt under another path makes the start fail elsewhere.
learn_to_start() {
    lesson=$(mktemp -d)
    # shellcheck disable=SC2046
    CAUNOI_KEY_FILE=$lesson/key CAUNOI_DATABASE_URL='' "$JAVA_HOME/bin/java" $(java_options) \
        -XX:AOTCacheOutput=target/app/caunoi.aot -jar "$PWD/target/app/caunoi.jar" \
        serve --empty --port 0 --data "$lesson/data" >"$lesson/out" 2>&1 &
    pupil=$!
    for _ in $(seq 1 300); do
        if grep -q 'http://localhost' "$lesson/out" || ! kill -0 "$pupil" 2>/dev/null; then break; fi
        sleep 0.2
    done
    kill -TERM "$pupil" 2>/dev/null || true
    wait "$pupil" 2>/dev/null || true
    rm -rf "$lesson"
}

# Options of the program's own Java: little memory, quick start where the lesson was learnt, no word on standard output.
java_options() {
    echo "-Xmx448m -XX:+ExitOnOutOfMemoryError -XX:+UseSerialGC --enable-native-access=ALL-UNNAMED -Dfile.encoding=UTF-8 -Xlog:disable -Xlog:all=error:stderr"
}

prepared_start() {
    if [ -f "$1/target/app/caunoi.aot" ]; then
        echo "-XX:AOTCache=$1/target/app/caunoi.aot"
    fi
}
