# For `.ci/run`: Debian packages. What the tests need of the system, and the installed app, which they start like any other program.

quietly() {
  local output
  output=$("$@" 2>&1) || { say "$output"; return 1; }
}

# A fresh system knows no packages yet.
apt_install() {
  local install=(apt-get install -y --no-install-recommends "$@")
  "${install[@]}" >/dev/null 2>&1 || { quietly apt-get update && DEBIAN_FRONTEND=noninteractive quietly "${install[@]}"; }
}

is_debian_root() { [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; }

# What moves the mouse, types and looks in the tests of the packed app, and what maximises a window. The tests do without where it cannot be had.
provide_hands() {
  is_debian_root && [ -n "${DISPLAY:-}" ] || return 0
  command -v xdotool >/dev/null && command -v import >/dev/null && command -v openbox >/dev/null ||
    apt_install xdotool imagemagick openbox || true
}

# Makes the package and installs it, as root, where Debian's tools, a runtime and a display are there; `.ci/run` takes it off again at its
# end. What is installed already is left alone. Sets CROSSROADS_INSTALLED: where this fails, the test of the installed app fails.
install_package() {
  is_debian_root && command -v dpkg-deb >/dev/null || return 0
  [ -n "${ELECTRON_OVERRIDE_DIST_PATH:-}" ] && [ -n "${DISPLAY:-}" ] || return 0
  ! dpkg-query -W crossroads >/dev/null 2>&1 || { say 'Crossroads is installed here already, and stays as it is.'; return 0; }
  export CROSSROADS_INSTALLED=/usr/bin/crossroads
  at_end+=('apt-get remove -y crossroads >/dev/null 2>&1')
  npm run --silent dist && apt_install "$PWD"/out/packages/crossroads_*.deb || say 'The Debian package was not installed.'
}
