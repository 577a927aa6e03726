# Finds a JDK 25 and makes it JAVA_HOME; sourced by the other scripts.
find_jdk25() {
    for candidate in "${JAVA_HOME:-}" /usr/lib/jvm/* /opt/java/* /opt/jdk* "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/*; do
        if [ -x "$candidate/bin/javac" ] && "$candidate/bin/javac" -version 2>&1 | grep -q '^javac 25'; then
            JAVA_HOME=$candidate
            export JAVA_HOME
            return 0
        fi
    done
    echo "JDK 25 was not found. Install one (for example Temurin 25) or set JAVA_HOME to it." >&2
    return 1
}
