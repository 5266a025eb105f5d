# For `.ci/run`: the installed Debian package, which the tests then start like any other program. Only here is anything installed.

quietly() {
  local output
  output=$("$@" 2>&1) || { say "$output"; return 1; }
}

# A fresh system knows no packages yet.
apt_install() {
  local install=(apt-get install -y --no-install-recommends "$@")
  "${install[@]}" >/dev/null 2>&1 || { quietly apt-get update && DEBIAN_FRONTEND=noninteractive quietly "${install[@]}"; }
}

# Makes the package and installs it, as root, where Debian's tools, a runtime and a display are there; `.ci/run` takes it off again at its
# end. What is installed already is left alone. Sets CROSSROADS_INSTALLED: where this fails, the test of the installed app fails.
install_package() {
  [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null && command -v dpkg-deb >/dev/null || return 0
  [ -n "${ELECTRON_OVERRIDE_DIST_PATH:-}" ] && [ -n "${DISPLAY:-}" ] || return 0
  ! dpkg-query -W crossroads >/dev/null 2>&1 || { say 'Crossroads is installed here already, and stays as it is.'; return 0; }
  # What moves the mouse, types and looks in the tests of the packed app.
  command -v xdotool >/dev/null && command -v import >/dev/null || apt_install xdotool imagemagick || true
  export CROSSROADS_INSTALLED=/usr/bin/crossroads
  at_end+=('apt-get remove -y crossroads >/dev/null 2>&1')
  npm run --silent dist && apt_install "$PWD"/out/packages/crossroads_*.deb || say 'The Debian package was not installed.'
}
