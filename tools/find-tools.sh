# Sourced by ./interregnum and ./test: finds what they need, installs what it may, says what is missing.
# It installs only on Debian as root, and there only without a terminal (as in CI) or with --install.

may_install() {
  [ "$(id -u)" = 0 ] && [ -r /etc/debian_version ] && { [ ! -t 0 ] || [ "${INTERREGNUM_INSTALL:-}" = yes ]; }
}

apt_install() {
  echo "installing: $*" >&2
  { apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$@"; } >/dev/null 2>&1
}

jdk_version() {
  local release="$1/release"
  [ -x "$1/bin/javac" ] && [ -r "$release" ] || return 1
  sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$release"
}

is_jdk_25() {
  local version
  version="$(jdk_version "$1")" && [ -n "$version" ] && [ "$version" -ge 25 ]
}

look_for_jdk() {
  local candidate on_path
  on_path="$(command -v javac || true)"
  for candidate in "${JAVA_HOME:-}" "${on_path:+$(dirname "$(dirname "$(readlink -f "$on_path")")")}" \
    /usr/lib/jvm/* /usr/local/lib/jvm/* /opt/java/* /opt/jdk* "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home; do
    if [ -n "$candidate" ] && is_jdk_25 "$candidate"; then
      JAVA_25="$candidate"
      return 0
    fi
  done
  return 1
}

find_jdk() {
  look_for_jdk && return 0
  if may_install; then
    apt_install openjdk-25-jdk-headless || apt_install temurin-25-jdk || true
    look_for_jdk && return 0
  fi
  echo "interregnum needs a JDK 25 or newer. Install one (https://adoptium.net, or: apt-get install openjdk-25-jdk-headless) and set JAVA_HOME." >&2
  exit 2
}

find_maven() {
  MAVEN="$(command -v mvn || true)"
  if [ -z "$MAVEN" ] && may_install; then
    apt_install maven || true
    MAVEN="$(command -v mvn || true)"
  fi
  if [ -z "$MAVEN" ]; then
    echo "interregnum is built with Maven 3.8 or newer. Install it: apt-get install maven (or https://maven.apache.org)." >&2
    exit 2
  fi
}

find_browser() {
  if ! command -v chromium >/dev/null && may_install; then
    apt_install chromium || true
  fi
  if may_install && ! ls /usr/share/fonts/opentype/noto/NotoSansCJK* >/dev/null 2>&1; then
    apt_install fonts-noto-cjk || true
  fi
  if ! command -v chromium >/dev/null; then
    echo "no chromium: the tests of the page in a browser are skipped (apt-get install chromium fonts-noto-cjk)." >&2
  fi
}

needs_build() {
  [ ! -f "$2" ] && return 0
  [ -n "$(find "$1/pom.xml" "$1"/{core,report,cli}/pom.xml "$1"/{core,report,cli}/src/main -newer "$2" -type f -print -quit 2>/dev/null)" ]
}

# Builds the program.
build() {
  local here="$1" jar="$2" log
  echo "building interregnum (first use or changed sources) ..." >&2
  log="$(mktemp)"
  if ! (cd "$here" && "$MAVEN" --batch-mode --no-transfer-progress -q -pl cli -am -DskipTests -Dmaven.test.skip=true -Dspotless.check.skip=true package) >"$log" 2>&1; then
    cat "$log" >&2
    rm -f "$log"
    echo "the build failed" >&2
    exit 3
  fi
  rm -f "$log"
  touch "$jar"
}

# Runs the program once to record what the virtual machine learnt, for a fast start.
record() {
  local here="$1" jar="$2" cache="$3"
  rm -f "$cache"
  "$JAVA_25/bin/java" -XX:AOTCacheOutput="$cache" -Xlog:disable -XX:+UseSerialGC --enable-native-access=ALL-UNNAMED -XX:TieredStopAtLevel=1 -Xss8m \
    -Dinterregnum.cases="$here/cases" -cp "$jar" org.interregnum.cli.Main warm-up >/dev/null 2>&1 || true
}
