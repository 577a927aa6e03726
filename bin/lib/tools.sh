# Finds the browser and the converter that the tests drive, installing them from Debian when allowed.
ensure_tools() {
    CHROME_BIN=${CHROME_BIN:-$(command -v chromium || command -v chromium-browser || command -v google-chrome || true)}
    SOFFICE_BIN=${SOFFICE_BIN:-$(command -v soffice || command -v libreoffice || true)}
    missing=""
    [ -n "$CHROME_BIN" ] || missing="$missing chromium"
    [ -n "$SOFFICE_BIN" ] || missing="$missing libreoffice-writer-nogui"
    command -v pdftoppm >/dev/null || missing="$missing poppler-utils"
    if ! fc-list 2>/dev/null | grep -qi 'LiberationSerif'; then missing="$missing fonts-liberation2 fontconfig"; fi
    if [ -n "$missing" ]; then
        if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
            echo "Installing:$missing" >&2
            export DEBIAN_FRONTEND=noninteractive
            # shellcheck disable=SC2086
            { apt-get update -qq && apt-get install -y -qq --no-install-recommends $missing; } >/dev/null 2>&1 || true
            CHROME_BIN=${CHROME_BIN:-$(command -v chromium || true)}
            SOFFICE_BIN=${SOFFICE_BIN:-$(command -v soffice || true)}
        fi
    fi
    for need in "browser:$CHROME_BIN" "LibreOffice Writer:$SOFFICE_BIN" "pdftoppm:$(command -v pdftoppm || true)"; do
        if [ -z "${need#*:}" ]; then
            echo "Missing for the tests: ${need%%:*}. Install$missing, or set CHROME_BIN and SOFFICE_BIN." >&2
            exit 1
        fi
    done
    export CHROME_BIN SOFFICE_BIN
}
